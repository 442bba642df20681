import { TypeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { ByteArray, Bytes } from "../builtins/bytes/index.ts";
import { size_of } from "./arguments.ts";
import { IOBase } from "./IOBase.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";

/** Bytes asked for at once when all is read. */
const CHUNK = 8192;

/**
 * Python's `io.RawIOBase`: bytes without a buffer. A class that descends from it defines `readinto` or `write`.
 *
 * @example class Zeros extends RawIOBase { readinto(b) { … } }
 */
export class RawIOBase extends IOBase {
  static override readonly __name__: string = "RawIOBase";
  static override readonly __module__: string = "io";
  static override readonly __streams__: readonly string[] = [];

  /** Reads up to `size` bytes by one call of `readinto`; all if it is negative. @returns bytes, or null if none are there yet */
  read(size: Py = -1): Py {
    const count = size_of(size);
    if (count < 0) return (this as Py).readall();
    const target = new ByteArray(new Uint8Array(count));
    const read: Py = (this as Py).readinto(target);
    if (read === null) return null;
    return new Bytes(target.data.slice(0, Number(read)));
  }

  /** Reads to the end. @example f.readall() */
  readall(): Py {
    const parts: Uint8Array[] = [];
    for (;;) {
      const read: Py = (this as Py).read(CHUNK);
      if (read === null) {
        if (parts.length === 0) return null;
        break;
      }
      const data = buffer_of(read);
      if (data === undefined) throw new TypeError(`read() should return bytes, not ${type_name(read)}`);
      if (data.length === 0) break;
      parts.push(data);
    }
    return new Bytes(joined(parts));
  }

  /** Reads into a buffer. @raises UnsupportedOperation unless a subclass says how */
  readinto(_buffer: Py): Py {
    throw new UnsupportedOperation("readinto");
  }

  /** Writes bytes. @raises UnsupportedOperation unless a subclass says how */
  write(_b: Py): Py {
    throw new UnsupportedOperation("write");
  }
}

/** Pieces of bytes as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
