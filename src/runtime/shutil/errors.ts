import { OSError } from "../core/exceptions/index.ts";

/** Python's `shutil.Error`: what went wrong with several files. */
export class Error_ extends OSError {
  static readonly __name__: string = "Error";
  static readonly __module__: string = "shutil";
}

/** Python's `shutil.SameFileError`: a file can't be copied onto itself. */
export class SameFileError extends Error_ {
  static override readonly __name__: string = "SameFileError";
  static override readonly __module__: string = "shutil";
}

/** Python's `shutil.SpecialFileError`: a pipe can't be copied. */
export class SpecialFileError extends OSError {
  static readonly __module__: string = "shutil";
}

/** Python's `shutil.ExecError` */
export class ExecError extends OSError {
  static readonly __module__: string = "shutil";
}
