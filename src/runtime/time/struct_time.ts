import { repr } from "../builtins/repr/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { Tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";

const NAMES = ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"];

/**
 * Python's `time.struct_time(sequence)`: a tuple of nine numbers that have names, with the zone's name and offset besides.
 *
 * @raises TypeError unless there are nine to eleven items
 * @example new struct_time(tuple(2024, 2, 29, 12, 0, 0, 3, 60, 0)).tm_yday // 60
 */
export class struct_time extends Tuple<Py> {
  static readonly __name__: string = "struct_time";
  static readonly __module__: string = "time";
  static readonly __tp_name__: string = "time.struct_time";
  static readonly n_fields: number = 11;
  static readonly n_sequence_fields: number = 9;
  static readonly n_unnamed_fields: number = 0;
  readonly #zone: string | null;
  readonly #offset: number | null;

  constructor(sequence: Iterable<Py>, _dict?: Py) {
    super();
    const items: Py[] = as_items(sequence);
    if (items.length < 9) throw new TypeError(`time.struct_time() takes an at least 9-sequence (${items.length}-sequence given)`);
    if (items.length > 11) throw new TypeError(`time.struct_time() takes an at most 11-sequence (${items.length}-sequence given)`);
    this.push(...items.slice(0, 9));
    this.#zone = items[9] ?? null;
    this.#offset = items[10] ?? null;
  }

  get tm_year(): Py {
    return this[0];
  }

  get tm_mon(): Py {
    return this[1];
  }

  get tm_mday(): Py {
    return this[2];
  }

  get tm_hour(): Py {
    return this[3];
  }

  get tm_min(): Py {
    return this[4];
  }

  get tm_sec(): Py {
    return this[5];
  }

  get tm_wday(): Py {
    return this[6];
  }

  get tm_yday(): Py {
    return this[7];
  }

  get tm_isdst(): Py {
    return this[8];
  }

  get tm_zone(): Py {
    return this.#zone;
  }

  get tm_gmtoff(): Py {
    return this.#offset;
  }

  __repr__(): string {
    return `time.struct_time(${NAMES.map((name, i) => `${name}=${repr(this[i])}`).join(", ")})`;
  }
}

/** One from its numbers and the zone. */
export function struct_of(numbers: readonly number[], zone: string | null = null, offset: number | null = null): struct_time {
  return new struct_time([...numbers, zone, offset]);
}

function as_items(sequence: Py): Py[] {
  if (typeof sequence !== "string" && typeof sequence?.[Symbol.iterator] !== "function" && typeof sequence?.__iter__ !== "function") throw new TypeError("constructor requires a sequence");
  return [...iter(sequence)];
}
