import { TypeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { eq } from "../core/eq.ts";
import { contains, getitem } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { len } from "../core/len.ts";
import { or_ } from "../core/operators/index.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { reversed } from "../builtins/iteration/index.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `types.MappingProxyType(mapping)`: a dict that can only be read.
 *
 * @example const limits = new MappingProxyType(dict({ port: 80 }))
 */
export class MappingProxyType<K = Py, V = Py> {
  static readonly __name__: string = "mappingproxy";
  static readonly __module__: string = "builtins";
  readonly #mapping: Py;

  /** @throws TypeError if `mapping` is none */
  constructor(mapping: Py) {
    const is_mapping = typeof mapping === "object" && mapping !== null && !Array.isArray(mapping) && (mapping instanceof Map || typeof mapping.__getitem__ === "function");
    if (!is_mapping) throw new TypeError(`mappingproxy() argument must be a mapping, not ${type_name(mapping)}`);
    this.#mapping = mapping;
  }

  __getitem__(key: K): V {
    return getitem(this.#mapping, key);
  }

  __contains__(key: K): boolean {
    return contains(this.#mapping, key);
  }

  __len__(): number {
    return len(this.#mapping);
  }

  [Symbol.iterator](): IterableIterator<K> {
    return iter(this.#mapping);
  }

  __reversed__(): Py {
    return reversed(this.#mapping);
  }

  /** `p.get(key, default=None)` @example p.get("port") */
  get(key: K, fallback: Py = null): Py {
    return call_method(this.#mapping, "get", key, fallback);
  }

  /** `p.keys()` @example p.keys() */
  keys(): Py {
    return call_method(this.#mapping, "keys");
  }

  /** `p.values()` @example p.values() */
  values(): Py {
    return call_method(this.#mapping, "values");
  }

  /** `p.items()` @example p.items() */
  items(): Py {
    return call_method(this.#mapping, "items");
  }

  /** `p.copy()` @example p.copy() */
  copy(): Py {
    return call_method(this.#mapping, "copy");
  }

  __eq__(other: Py): boolean {
    return eq(this.#mapping, other instanceof MappingProxyType ? (other).#mapping : other);
  }

  __or__(other: Py): Py {
    return or_(this.#mapping, other instanceof MappingProxyType ? (other).#mapping : other);
  }

  __str__(): string {
    return str(this.#mapping);
  }

  __repr__(): string {
    return `mappingproxy(${repr(this.#mapping)})`;
  }
}
