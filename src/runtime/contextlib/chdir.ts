import { chdir as change_folder, getcwd } from "../os/system.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `contextlib.chdir(path)`: another folder is the current one within the block. May be entered again within itself.
 *
 * @raises FileNotFoundError on entry if there is no such folder
 * @example const scope = enter(new chdir("/tmp")); …
 */
export class chdir {
  static readonly __module__: string = "contextlib";
  readonly path: Py;
  readonly #before: string[] = [];

  constructor(path: Py) {
    this.path = path;
  }

  __enter__(): null {
    this.#before.push(getcwd());
    change_folder(this.path);
    return null;
  }

  __exit__(..._triple: Py[]): null {
    const before = this.#before.pop();
    if (before !== undefined) change_folder(before);
    return null;
  }
}
