import { FileNotFoundError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { repr } from "../builtins/repr/index.ts";
import { exists } from "../os/path/tests.ts";
import { at_exit, not_at_exit } from "../platform/at_exit.ts";
import { install } from "../platform/install.ts";
import { rmtree } from "../shutil/trees.ts";
import { mkdtemp } from "./names.ts";

/**
 * Python's `tempfile.TemporaryDirectory(suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True)`: a folder that is removed
 * at the end of its `with`, by `cleanup`, or when the program ends.
 *
 * @raises OSError
 * @example const folder = new TemporaryDirectory(); folder.name
 */
export class TemporaryDirectory {
  static readonly __name__: string = "TemporaryDirectory";
  static readonly __module__: string = "tempfile";
  readonly name: Py;
  readonly #ignore: boolean;
  readonly #delete: boolean;

  constructor(suffix: Py = null, prefix: Py = null, dir: Py = null, ignore_cleanup_errors: Py = false, { delete: delete_ = true }: { delete?: Py } = {}) {
    this.name = mkdtemp(suffix, prefix, dir);
    this.#ignore = truth(ignore_cleanup_errors);
    this.#delete = truth(delete_);
    if (!this.#delete) return;
    install();
    at_exit({ run: () => rmtree(this.name, true), key: this, name: () => "tempfile" });
  }

  /** Removes the folder with all that is in it. */
  cleanup(): null {
    not_at_exit((key) => key === this);
    if (!exists(this.name)) return null;
    try {
      rmtree(this.name, this.#ignore);
    } catch (error) {
      // Somebody else may have been quicker.
      if (!(error instanceof FileNotFoundError)) throw error;
    }
    return null;
  }

  __enter__(): Py {
    return this.name;
  }

  __exit__(..._triple: Py[]): null {
    return this.#delete ? this.cleanup() : null;
  }

  __repr__(): string {
    return `<TemporaryDirectory ${repr(this.name)}>`;
  }
}
