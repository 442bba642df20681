/**
 * Bundles the built runtime into few files under `dist/run`, one entry for each module, for `py2ts-async run`: loading a
 * hundred small files would take longer than the programs. What nearly every program uses is one file, `base.js`; the
 * modules in it are lists of its names, and the other modules import from it. Run by the build, after `tsc`.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = join(dirname(fileURLToPath(import.meta.url)), "dist");
const out = join(dist, "run");
/** Modules whose code goes into the base, with all that they import. */
const COMMON = ["index", "asyncio", "platform", "platform/entry", "sys", "time"];
/** Stands for the base until the files have their places. */
const BASE = "base-of-the-runtime";

/** Names are kept, since Python programs print them. @type {import("esbuild").BuildOptions} */
const options = { bundle: true, format: "esm", platform: "node", target: "node20", minifySyntax: true, minifyWhitespace: true, keepNames: true, logLevel: "warning", write: false };

/** Every folder with an `index.js` is a module that programs may import; `platform/entry.js` says which module was started. */
function entries() {
  const folders = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:^|[\\/])index\.js$/.test(path) && !/^(?:core|builtins)[\\/]/.test(path))
    .map((path) => relative(dist, dirname(join(dist, path))).replaceAll("\\", "/"));
  return new Map([...folders.map((path) => [path || "index", join(dist, path, "index.js")]), ["platform/entry", join(dist, "platform", "entry.js")]]);
}

/** The files that some entries reach. @param {string[]} files */
async function reach(files) {
  const { metafile } = await build({ ...options, entryPoints: files, outdir: out, metafile: true });
  return Object.keys(metafile.inputs).map((path) => resolve(path));
}

/** The names that each file exports, those of `export *` included. @param {string[]} files @returns {Promise<Map<string, string[]>>} */
async function exportsOf(files) {
  const { metafile } = await build({ ...options, entryPoints: files, outdir: out, outbase: dist, splitting: true, metafile: true });
  return new Map(Object.values(metafile.outputs).flatMap(({ entryPoint, exports }) => (entryPoint === undefined ? [] : [[resolve(entryPoint), exports]])));
}

/** @param {string} path @param {string | Uint8Array} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

rmSync(out, { recursive: true, force: true });
const modules = entries();
const common = await reach(COMMON.flatMap((name) => modules.get(name) ?? []));
const names = await exportsOf(common);
/** @param {string} file @param {string} name */
const inBase = (file, name) => `_${common.indexOf(file).toString(36)}$${name}`;
/** @param {string} file @param {string} from */
const facade = (file, from) => `export{${(names.get(file) ?? []).map((name) => `${inBase(file, name)} as ${name}`).join(",")}}from${JSON.stringify(from)};\n`;

const everything = common.map((file) => `export {${(names.get(file) ?? []).map((name) => `${name} as ${inBase(file, name)}`).join(", ")}} from ${JSON.stringify(file)};`);
const base = await build({ ...options, stdin: { contents: everything.join("\n"), resolveDir: dist }, outfile: join(out, "base.js") });
for (const { path, contents } of base.outputFiles) write(path, contents);

const rest = [...modules].filter(([, file]) => !common.includes(file));
for (const [name, file] of modules) if (common.includes(file)) write(join(out, `${name}.js`), facade(file, posix.relative(posix.dirname(name), "base.js").replace(/^(?!\.)/, "./")));

const { outputFiles } = await build({
  ...options, entryPoints: Object.fromEntries(rest), outdir: out, splitting: true, chunkNames: "chunks/[hash]",
  plugins: [{
    name: "base",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^${BASE}$`) }, () => ({ path: BASE, external: true }));
      onLoad({ filter: /\.js$/ }, ({ path }) => (common.includes(path) ? { contents: facade(path, BASE) } : null));
    },
  }],
});
for (const { path, text } of outputFiles) write(path, text.replaceAll(`"${BASE}"`, JSON.stringify(relative(dirname(path), join(out, "base.js")).replaceAll("\\", "/").replace(/^(?!\.)/, "./"))));
