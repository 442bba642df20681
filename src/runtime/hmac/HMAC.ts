import { Bytes } from "../builtins/bytes/index.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { object_repr } from "../builtins/repr/object_repr.ts";
import { call } from "../core/call/index.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { new_ } from "../hashlib/digests.ts";

const PARAMETERS = ["key", "msg", "digestmod"];
const READY: unique symbol = /* @__PURE__ */ Symbol("hmac copy");

/**
 * Python's `hmac.HMAC(key, msg=None, digestmod=…)`: a digest that only who has the key can make.
 *
 * @param digestmod a name, or a function of hashlib
 * @raises TypeError for a key that is no bytes, or without digestmod
 * @example new HMAC(key, message, "sha256").hexdigest()
 */
export class HMAC {
  static readonly __name__: string = "HMAC";
  static readonly __module__: string = "hmac";
  static readonly blocksize: number = 64;
  readonly #inner: Py;
  readonly #outer: Py;

  constructor(key: Py, msg?: Py, digestmod?: Py);
  constructor(...args: Py[]) {
    if (args[0] === READY) {
      this.#inner = args[1];
      this.#outer = args[2];
      return;
    }
    const [key, msg = null, digestmod = ""] = c_arguments(args, { name: "HMAC.__init__", parameters: PARAMETERS, required: 1 });
    const secret = key_bytes(key);
    if (digestmod === "" || digestmod === null) throw new TypeError("Missing required argument 'digestmod'.");
    this.#inner = made(digestmod);
    this.#outer = made(digestmod);
    const size: number = this.#inner.block_size;
    const block = new Uint8Array(size);
    if (secret.length > size) {
      const long = made(digestmod);
      long.update(new Bytes(secret));
      block.set(buffer_of(long.digest())!);
    } else block.set(secret);
    this.#inner.update(new Bytes(block.map((byte) => byte ^ 0x36)));
    this.#outer.update(new Bytes(block.map((byte) => byte ^ 0x5c)));
    if (msg !== null) this.update(msg);
  }

  get name(): string {
    return `hmac-${this.#inner.name}`;
  }

  get digest_size(): number {
    return this.#inner.digest_size;
  }

  get block_size(): number {
    return this.#inner.block_size;
  }

  /** `h.update(msg)` @raises TypeError for a str @example h.update(part) */
  update(msg: Py): null {
    call_method(this.#inner, "update", msg);
    return null;
  }

  /** `h.digest()` @example h.digest() */
  digest(): Bytes {
    return this.#finished().digest();
  }

  /** `h.hexdigest()` @example h.hexdigest() */
  hexdigest(): string {
    return this.#finished().hexdigest();
  }

  #finished(): Py {
    const outer: Py = this.#outer.copy();
    outer.update(this.#inner.digest());
    return outer;
  }

  /** `h.copy()` @example const other = h.copy() */
  copy(): HMAC {
    return Reflect.construct(HMAC, [READY, this.#inner.copy(), this.#outer.copy()]);
  }

  __repr__(): string {
    return object_repr(this);
  }
}

function key_bytes(key: Py): Uint8Array {
  const bytes = buffer_of(key);
  if (bytes === undefined) throw new TypeError(`key: expected bytes or bytearray, but got '${type_name(key)}'`);
  return bytes;
}

function made(digestmod: Py): Py {
  return typeof digestmod === "string" ? new_(digestmod) : call(digestmod);
}
