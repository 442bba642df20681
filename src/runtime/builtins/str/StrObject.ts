/** Instances of Python classes that extend str. */
import { compare_strings } from "../../core/order.ts";
import { hash } from "../../core/hash/index.ts";
import { str_getitem, str_len } from "../../core/items/index.ts";
import { NotImplemented } from "../../core/singletons.ts";
import type { Py } from "../../core/value.ts";
import { format_str } from "../format/format_str.ts";
import { str_percent } from "../format/str_percent.ts";
import { str_repr } from "../repr/str_repr.ts";

/**
 * A str with a class of its own (`class Name(str)`): a boxed string that takes part in the protocols like its text.
 * Plain strs are JavaScript strings.
 */
export class StrObject extends String {
  static readonly __name__: string = "str";

  __str__(): string {
    return this.valueOf();
  }

  __repr__(): string {
    return str_repr(this.valueOf());
  }

  __eq__(other: Py): Py {
    const text = text_of(other);
    return text === undefined ? NotImplemented : text === this.valueOf();
  }

  __hash__(): Py {
    return hash(this.valueOf());
  }

  __len__(): number {
    return str_len(this.valueOf());
  }

  __getitem__(key: Py): string {
    return str_getitem(this.valueOf(), key);
  }

  __format__(spec: string): string {
    return format_str(this.valueOf(), spec);
  }

  __mod__(args: Py): string {
    return str_percent(this.valueOf(), args);
  }

  __bool__(): boolean {
    return this.length > 0;
  }

  __lt__(other: Py): Py {
    return this.#compare(other, (order) => order < 0);
  }

  __le__(other: Py): Py {
    return this.#compare(other, (order) => order <= 0);
  }

  __gt__(other: Py): Py {
    return this.#compare(other, (order) => order > 0);
  }

  __ge__(other: Py): Py {
    return this.#compare(other, (order) => order >= 0);
  }

  __contains__(part: Py): boolean {
    return this.includes(String(part));
  }

  __add__(other: Py): Py {
    const text = text_of(other);
    return text === undefined ? NotImplemented : this.valueOf() + text;
  }

  __radd__(other: Py): Py {
    const text = text_of(other);
    return text === undefined ? NotImplemented : text + this.valueOf();
  }

  __mul__(count: Py): Py {
    return typeof count === "number" ? this.repeat(Math.max(count, 0)) : NotImplemented;
  }

  __rmul__(count: Py): Py {
    return this.__mul__(count);
  }

  #compare(other: Py, meets: (order: number) => boolean): Py {
    const text = text_of(other);
    return text === undefined ? NotImplemented : meets(compare_strings(this.valueOf(), text));
  }
}

/** The text of a str or an instance of a class that extends it, undefined for anything else. */
export function text_of(x: unknown): string | undefined {
  return typeof x === "string" ? x : x instanceof String ? x.valueOf() : undefined;
}
