/**
 * Bundles the built runtime into few files under `dist/run`, one entry for each module, for `py2ts-async run`: loading a
 * hundred small files would take longer than the programs. Run by the build, after `tsc`.
 */
import { readdirSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = join(dirname(fileURLToPath(import.meta.url)), "dist");
const out = join(dist, "run");
rmSync(out, { recursive: true, force: true });

/** Every folder with an `index.js` is a module that programs may import; `platform/entry.js` says which module was started. */
const modules = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((path) => /(?:^|[\\/])index\.js$/.test(path) && !/^(?:core|builtins)[\\/]/.test(path))
  .map((path) => relative(dist, dirname(join(dist, path))).replaceAll("\\", "/"));
const entryPoints = Object.fromEntries([...modules.map((path) => [path || "index", join(dist, path, "index.js")]), ["platform/entry", join(dist, "platform", "entry.js")]]);

await build({ entryPoints, outdir: out, bundle: true, splitting: true, format: "esm", platform: "node", target: "node20", minifySyntax: true, minifyWhitespace: true, chunkNames: "chunks/[hash]", logLevel: "warning" });
