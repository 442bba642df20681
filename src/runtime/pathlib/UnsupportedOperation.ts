import { NotImplementedError } from "../core/exceptions/index.ts";

/** Python's `pathlib.UnsupportedOperation`: the system can't do that with paths. @example new WindowsPath("a") */
export class UnsupportedOperation extends NotImplementedError {
  static readonly __module__: string = "pathlib._abc";
}
