import { OSError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { bytes_argument, writable_argument } from "./arguments.ts";
import { IOBase } from "./IOBase.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";

/** Python's `io.BufferedIOBase`: bytes with a buffer. @example isinstance(f, BufferedIOBase) */
export class BufferedIOBase extends IOBase {
  static override readonly __name__: string = "BufferedIOBase";
  static override readonly __module__: string = "io";
  static override readonly __streams__: readonly string[] = ["binary"];

  /** Reads up to `size` bytes. @raises UnsupportedOperation unless a subclass says how */
  read(_size?: Py): Py {
    throw new UnsupportedOperation("read");
  }

  /** Reads up to `size` bytes, with one read of the system's at most. @raises UnsupportedOperation unless a subclass says how */
  read1(_size?: Py): Py {
    throw new UnsupportedOperation("read1");
  }

  /** Fills a buffer by `read`. @returns the number of bytes @example f.readinto(bytearray(4)) */
  readinto(buffer: Py): Py {
    return fill(buffer, (size) => (this as Py).read(size), "readinto");
  }

  /** Fills a buffer by `read1`. @returns the number of bytes */
  readinto1(buffer: Py): Py {
    return fill(buffer, (size) => (this as Py).read1(size), "readinto1");
  }

  /** Writes bytes. @raises UnsupportedOperation unless a subclass says how */
  write(_b: Py): Py {
    throw new UnsupportedOperation("write");
  }

  /** Takes off the raw stream. @raises UnsupportedOperation unless a subclass says how */
  detach(): Py {
    throw new UnsupportedOperation("detach");
  }
}

function fill(buffer: Py, read: (size: number) => Py, method: string): number {
  const target = writable_argument(buffer, method);
  const data = bytes_argument(read(target.length));
  if (data.length > target.length) throw new OSError(`read() returned too much data: ${target.length} bytes requested, ${data.length} returned`);
  target.set(data);
  return data.length;
}
