/** Which module was started, and where a module is: Python's `__name__ == "__main__"` and `__file__`. */
import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { install } from "./install.ts";
import { python_file } from "./source_maps.ts";

let started: string | null = null;

/**
 * Says which module is the program's entry, for launchers that import it.
 *
 * @param url the module's `import.meta.url`
 */
export function set_main(url: string): void {
  started = url;
}

/**
 * Whether the module is the one that was started, rather than imported.
 *
 * @param url the module's `import.meta.url`
 * @example if (is_main(import.meta.url)) await asyncio.run(main);
 */
export function is_main(url: string): boolean {
  install();
  // A process that was started by the program loads its modules to call functions of them.
  if (!isMainThread) return false;
  if (started !== null) return url === started;
  const [, script] = process.argv;
  if (script === undefined || !url.startsWith("file:")) return false;
  try {
    return realpathSync(script) === realpathSync(fileURLToPath(url));
  } catch {
    // A script that is no file (a bundle in memory, `node -e`) imported nothing by that path.
    return false;
  }
}

/**
 * Python's `__file__`: the Python file that the module was converted from, where it is still there; otherwise the module's own.
 *
 * @param url the module's `import.meta.url`
 * @returns an absolute path; the URL itself where the module is no file
 * @example const data = new Path(module_file(import.meta.url)).parent;
 */
export function module_file(url: string): string {
  const python = python_file(url);
  if (python !== null && existsSync(python)) return python;
  return url.startsWith("file:") ? fileURLToPath(url) : url;
}
