/** Where this package and the runtime lie on the machine. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The file that a specifier of the runtime means. */
export interface RuntimeFiles {
  /** The runtime's package folder. */
  readonly folder: string;
  /** URL of what `py2ts-runtime` or `py2ts-runtime/x` is for `run`. */
  url(specifier: string): string;
  /** Folder whose `.d.ts` or `.ts` files say what the runtime exports. */
  readonly types: string;
}

/** The folder of this package: the nearest one above that has a package.json. */
export function packageFolder(): string {
  const here = fileURLToPath(import.meta.url);
  const built = here.lastIndexOf(`${sep}dist${sep}src${sep}cli${sep}`);
  return built >= 0 ? here.slice(0, built) : dirname(dirname(dirname(here)));
}

/** The version in package.json. */
export function version(): string {
  const text = readFileSync(join(packageFolder(), "package.json"), "utf8");
  return /"version": *"([^"]+)"/.exec(text)?.[1] ?? "0";
}

/** Finds the runtime: beside this package in the repository, in node_modules where both are installed. */
export function runtimeFiles(): RuntimeFiles {
  const own = join(packageFolder(), "src", "runtime");
  const folder = existsSync(join(own, "package.json")) ? own : dirname(createRequire(import.meta.url).resolve("py2ts-runtime/package.json"));
  const dist = join(folder, "dist");
  // `run` loads few big files rather than hundreds of small ones, where the build made them after it made those.
  const bundled = modified(join(dist, "run", "index.js")) >= modified(join(dist, "index.js"));
  return {
    folder,
    types: existsSync(join(dist, "index.d.ts")) ? dist : folder,
    url(specifier) {
      const path = specifier.slice("py2ts-runtime".length + 1);
      const file = bundled ? join(dist, "run", `${path || "index"}.js`) : join(dist, path, path.endsWith("/entry") ? "../entry.js" : "index.js");
      return pathToFileURL(file).href;
    },
  };
}

/** Changes with every build, so that nothing compiled by an older one is used. */
export function buildStamp(runtime: RuntimeFiles): string {
  const files = [join(packageFolder(), "dist", "src", "pipeline.js"), fileURLToPath(runtime.url("py2ts-runtime"))];
  return files.map((file) => modified(file).toString(36)).join("-");
}

/** When a file was written, in whole milliseconds; -1 for none. */
function modified(file: string): number {
  return Math.floor(statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1);
}
