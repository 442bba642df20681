/** `--runtime copy`: the parts of the runtime that are used, beside the output. */
import { dirname, join, rewriteImports, type FileSystem, type OutputFile } from "../project/index.ts";

const FOLDER = "py2ts-runtime";
const RELATIVE = /["'](\.\.?\/[^"'\n]+\.js)["']/g;

/**
 * The output files with their imports turned to the copy, and the files of the copy.
 *
 * @param imports the specifiers that the output files import
 * @param runtime folder of the runtime's package
 */
export function copyRuntime(files: readonly OutputFile[], imports: readonly string[], out: string, runtime: string, fs: FileSystem): readonly OutputFile[] {
  const dist = join(runtime, "dist");
  const copied = new Map<string, OutputFile>();
  const queue = [...new Set(imports)].map((specifier) => join(dist, entryOf(specifier)));
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (copied.has(file) || fs.kind(file) !== "file") continue;
    const text = new TextDecoder().decode(fs.read(file));
    copied.set(file, { file: join(out, FOLDER, file.slice(dist.length + 1)), text, from: null });
    const folder = dirname(file);
    for (const [, path = ""] of text.matchAll(RELATIVE)) queue.push(join(folder, path), join(folder, path.replace(/\.js$/, ".d.ts")));
    if (file.endsWith(".js")) queue.push(file.replace(/\.js$/, ".d.ts"));
  }
  const turned = files.map((output) => ({
    ...output,
    text: rewriteImports(output.text, (specifier) => (isRuntime(specifier) ? { file: join(out, FOLDER, entryOf(specifier)), from: output.file } : specifier)),
  }));
  return [...turned, ...copied.values()];
}

function isRuntime(specifier: string): boolean {
  return specifier === FOLDER || specifier.startsWith(`${FOLDER}/`);
}

/** `py2ts-runtime/asyncio` → `asyncio/index.js` */
function entryOf(specifier: string): string {
  return join(specifier.slice(FOLDER.length + 1), "index.js");
}
