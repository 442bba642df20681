/** What makes an output folder a project of its own: package.json and tsconfig.json. */
import { readFileSync } from "node:fs";
import { join as joinHost } from "node:path";
import { join, type FileSystem, type OutputFile } from "../project/index.ts";
import { runtimeFiles, version } from "./installation.ts";

const TYPESCRIPT = "~6.0.0";

/** The files that are not there yet. */
export function projectFiles(out: string, runtimeCopied: boolean, fs: FileSystem): readonly OutputFile[] {
  const manifest = {
    private: true,
    type: "module",
    ...(runtimeCopied ? {} : { dependencies: { "py2ts-runtime": `^${version()}` } }),
    devDependencies: { typescript: TYPESCRIPT },
  };
  const tsconfig = runtimeCopied ? ownOptions() : { extends: "py2ts-runtime/tsconfig.json" };
  return Object.entries({ "package.json": manifest, "tsconfig.json": tsconfig })
    .map(([name, value]) => ({ file: join(out, name), text: `${JSON.stringify(value, null, 2)}\n`, from: null }))
    .filter(({ file }) => fs.kind(file) === null);
}

/** The options of the runtime's tsconfig, for a folder that does not import the runtime. */
function ownOptions(): unknown {
  return JSON.parse(readFileSync(joinHost(runtimeFiles().folder, "tsconfig.program.json"), "utf8"));
}
