import { BaseException, Exception, OSError, ValueError } from "../core/exceptions/index.ts";
import { BASES, LINEAR } from "../core/types.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `io.UnsupportedOperation`, an OSError and a ValueError at once: the stream can't do that.
 *
 * @example throw new UnsupportedOperation("not writable");
 */
export class UnsupportedOperation extends OSError {
  static readonly __module__: string = "io";

  static get [LINEAR](): readonly Py[] {
    return [UnsupportedOperation, OSError, ValueError, Exception, BaseException];
  }

  static get [BASES](): readonly Py[] {
    return [OSError, ValueError];
  }
}
