import { stdin } from "../platform/stdin.ts";
import { stdout } from "../platform/stdio.ts";
import { getattr } from "../core/attributes/index.ts";
import { OSError, ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { open } from "../io/open.ts";
import { repr } from "../builtins/repr/index.ts";
import { ArgumentTypeError } from "./errors.ts";

/**
 * Python's `argparse.FileType(mode="r", bufsize=-1, encoding=None, errors=None)`: a type for arguments that name files. `-` is
 * stdin where the mode reads, stdout where it writes.
 *
 * @example parser.add_argument("input", { type: new FileType("r", -1, "utf-8") });
 */
export class FileType {
  static readonly __module__: string = "argparse";
  readonly _mode: Py;
  readonly _bufsize: Py;
  readonly _encoding: Py;
  readonly _errors: Py;

  constructor(mode: Py = "r", bufsize: Py = -1, encoding: Py = null, errors: Py = null) {
    this._mode = mode;
    this._bufsize = bufsize;
    this._encoding = encoding;
    this._errors = errors;
  }

  /**
   * Opens what an argument names.
   *
   * @raises ArgumentTypeError if it can't be opened
   */
  __call__(string: string): Py {
    if (string === "-") {
      const binary: boolean = this._mode.includes("b");
      if (this._mode.includes("r")) return binary ? getattr(stdin, "buffer") : stdin;
      if (/[wax]/.test(this._mode)) return binary ? getattr(stdout, "buffer") : stdout;
      throw new ValueError(`argument "-" with mode ${repr(this._mode)}`);
    }
    try {
      return open(string, this._mode, this._bufsize, this._encoding, this._errors);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      throw new ArgumentTypeError(`can't open '${string}': ${error.__str__()}`);
    }
  }

  __repr__(): string {
    const given = [this._mode, this._bufsize].filter((each) => each !== -1).map((each) => repr(each));
    const named = ([["encoding", this._encoding], ["errors", this._errors]] as const).filter(([, value]) => value !== null).map(([name, value]) => `${name}=${repr(value)}`);
    return `FileType(${[...given, ...named].join(", ")})`;
  }
}
