import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const runtime = fileURLToPath(new URL("./src/runtime", import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run against the runtime's sources, so that nothing needs to be built first.
    alias: [
      { find: /^py2ts-runtime$/, replacement: `${runtime}/index.ts` },
      { find: /^py2ts-runtime\/(.+)$/, replacement: `${runtime}/$1/index.ts` },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    testTimeout: 30_000,
    // What a folder of tests shares may be the bundling of the whole runtime.
    hookTimeout: 60_000,
  },
});
