import type { Int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { as_index } from "../core/items/index.ts";
import { NotImplementedError, ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { Random } from "./Random.ts";

/** Python's `random.SystemRandom()`: numbers of the host, which nobody can foretell. @example new SystemRandom().randint(1, 6) */
export class SystemRandom extends Random {
  override seed(_a: Py = null, _version: Py = 2): null {
    return null;
  }

  override random(): number {
    return Number(BigInt(this.getrandbits(53))) / 9007199254740992;
  }

  override getrandbits(k: Py): Int {
    const bits = Number(as_index(k));
    if (bits < 0) throw new ValueError("number of bits must be non-negative");
    const words = globalThis.crypto.getRandomValues(new Uint32Array(Math.ceil(bits / 32) || 1));
    const all = words.reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
    return canonical(all >> BigInt(words.length * 32 - bits));
  }

  override getstate(): Py {
    throw new NotImplementedError("System entropy source does not have state.");
  }

  override setstate(_state: Py): null {
    throw new NotImplementedError("System entropy source does not have state.");
  }
}
