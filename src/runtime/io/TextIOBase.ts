import type { Py } from "../core/value.ts";
import { IOBase } from "./IOBase.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";

/** Python's `io.TextIOBase`: text. @example isinstance(sys.stdout, TextIOBase) */
export class TextIOBase extends IOBase {
  static override readonly __name__: string = "TextIOBase";
  static override readonly __module__: string = "io";
  static override readonly __streams__: readonly string[] = ["text"];

  /** The name of the encoding; null where there is none. */
  get encoding(): Py {
    return null;
  }

  /** How errors of encoding are dealt with. */
  get errors(): Py {
    return null;
  }

  /** The line ends seen so far. */
  get newlines(): Py {
    return null;
  }

  /** Reads characters. @raises UnsupportedOperation unless a subclass says how */
  read(_size?: Py): Py {
    throw new UnsupportedOperation("read");
  }

  /** Reads a line. @raises UnsupportedOperation unless a subclass says how */
  override readline(_size?: Py): Py {
    throw new UnsupportedOperation("readline");
  }

  /** Writes text. @raises UnsupportedOperation unless a subclass says how */
  write(_text: Py): Py {
    throw new UnsupportedOperation("write");
  }

  /** Takes off the binary stream. @raises UnsupportedOperation unless a subclass says how */
  detach(): Py {
    throw new UnsupportedOperation("detach");
  }
}
