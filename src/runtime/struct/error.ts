import { Exception } from "../core/exceptions/index.ts";

/** Python's `struct.error` */
export class error extends Exception {
  static readonly __module__: string = "struct";
}
