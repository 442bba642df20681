/** How the output is checked: stricter than a program has to be. */
import { fileURLToPath } from "node:url";

const runtime = fileURLToPath(new URL("../../src/runtime/dist", import.meta.url));

/** As in a tsconfig.json. */
export const COMPILER_OPTIONS = {
  target: "ES2022",
  lib: ["ES2023"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  paths: { "py2ts-runtime": [`${runtime}/index.d.ts`], "py2ts-runtime/*": [`${runtime}/*/index.d.ts`] },
};
