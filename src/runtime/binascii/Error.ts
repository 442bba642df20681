import { Exception, ValueError } from "../core/exceptions/index.ts";

/** Python's `binascii.Error` */
class BinasciiError extends ValueError {
  static readonly __name__: string = "Error";
  static readonly __module__: string = "binascii";
}

export { BinasciiError as Error };

/** Python's `binascii.Incomplete` */
export class Incomplete extends Exception {
  static readonly __module__: string = "binascii";
}
