/**
 * Who may import whom, once, for the architecture test and for lint.
 *
 * @typedef {object} Layer
 * @property {string} path Folder or file, from the repository's root.
 * @property {readonly string[]} imports Layers whose values it may use.
 * @property {readonly string[]} types Layers of which it may use types alone.
 * @property {readonly string[]} packages Packages it may use; `node:` stands for all of Node's own modules.
 */

const PHASES = ["1-parse", "2-lower", "3-analyze", "4-transform", "5-emit"];

/** @type {Readonly<Record<string, Layer>>} */
export const layers = {
  "ir": { path: "src/ir", imports: [], types: [], packages: [] },
  "options": { path: "src/options.ts", imports: [], types: ["diagnostics"], packages: [] },
  "diagnostics": { path: "src/diagnostics", imports: ["ir"], types: ["options"], packages: [] },
  "maps/define": { path: "src/maps/define.ts", imports: [], types: ["maps", "ir", "diagnostics"], packages: [] },
  "maps": { path: "src/maps", imports: ["ir", "diagnostics", "grammar-maps", "maps/define"], types: ["options"], packages: [] },
  "grammar-maps": { path: "grammar-maps", imports: ["maps/define"], types: ["ir", "maps"], packages: [] },
  "1-parse": { path: "src/1-parse", imports: ["ir", "diagnostics"], types: ["options"], packages: ["tree-sitter", "tree-sitter-python"] },
  "2-lower": { path: "src/2-lower", imports: ["ir", "maps", "maps/define", "diagnostics"], types: ["1-parse", "options"], packages: [] },
  "3-analyze": { path: "src/3-analyze", imports: ["ir", "maps", "maps/define", "diagnostics"], types: ["options"], packages: [] },
  "4-transform": { path: "src/4-transform", imports: ["ir", "maps", "maps/define", "diagnostics"], types: ["3-analyze", "options"], packages: [] },
  "5-emit": { path: "src/5-emit", imports: ["ir"], types: ["3-analyze", "options"], packages: ["ts-morph", "@ts-morph/common", "prettier", "@jridgewell/sourcemap-codec"] },
  "pipeline": { path: "src/pipeline.ts", imports: [...PHASES, "ir", "maps", "diagnostics", "options"], types: [], packages: [] },
  "index": { path: "src/index.ts", imports: [...PHASES, "ir", "maps", "diagnostics", "options", "pipeline", "project"], types: [], packages: [] },
  "project": { path: "src/project", imports: ["pipeline", "diagnostics", "options", "ir"], types: ["index"], packages: [] },
  "project/host": { path: "src/project/host", imports: ["project", "pipeline", "diagnostics", "options"], types: ["ir"], packages: ["node:", "tinyglobby"] },
  "check": { path: "src/check", imports: ["index", "project", "project/host", "diagnostics", "options"], types: ["ir"], packages: ["node:", "diff"] },
  "cli": { path: "src/cli", imports: ["index", "project", "project/host", "diagnostics", "options", "check"], types: ["ir"], packages: ["node:", "yargs"] },
  "runtime": { path: "src/runtime", imports: ["runtime/platform"], types: [], packages: [] },
  "runtime/platform": { path: "src/runtime/platform", imports: ["runtime"], types: [], packages: ["node:"] },
};

/** Most lines a file may have; goldens and generated files aside. */
export const MAX_LINES = 400;

/**
 * The layer a file belongs to: the one with the longest path that holds it.
 *
 * @param {string} file Path from the repository's root, with slashes.
 * @returns {string | null}
 */
export function layerOf(file) {
  const found = Object.entries(layers).filter(([, { path }]) => file === path || file.startsWith(`${path}/`));
  found.sort(([, a], [, b]) => b.path.length - a.path.length);
  return found[0]?.[0] ?? null;
}
