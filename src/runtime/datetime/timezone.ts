import { repr } from "../builtins/repr/index.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import { hash } from "../core/hash/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { two, digits } from "./days.ts";
import { is_moment } from "./kinds.ts";
import { shown_class, timedelta } from "./timedelta.ts";
import { tzinfo } from "./tzinfo.ts";

/**
 * Python's `datetime.timezone(offset, name=None)`: a time zone with a fixed offset.
 *
 * @param offset less than a day
 * @raises ValueError if the offset is a day or more
 * @example new timezone(new timedelta({ hours: 2 }), "CEST")
 */
export class timezone extends tzinfo {
  static override readonly __name__: string = "timezone";
  static override readonly __module__: string = "datetime";
  static override readonly __tp_name__: string = "datetime.timezone";
  readonly #offset: timedelta;
  readonly #name: string | null;

  constructor(offset: timedelta | { readonly offset: timedelta; readonly name?: string }, name?: string | { readonly name?: string });
  constructor(...args: Py[]) {
    const [offset, name] = args.length === 1 && args[0] instanceof timedelta ? args : c_arguments(args, { name: "timezone", parameters: ["offset", "name"], required: 1 });
    if (!(offset instanceof timedelta)) throw new TypeError(`timezone() argument 1 must be datetime.timedelta, not ${type_name(offset)}`);
    if (name !== undefined && typeof name !== "string") throw new TypeError(`timezone() argument 2 must be str, not ${name === null ? "None" : type_name(name)}`);
    if (offset.days < -1 || offset.days > 0 || (offset.days === -1 && offset.seconds === 0 && offset.microseconds === 0)) {
      throw new ValueError(`offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${repr(offset)}.`);
    }
    super();
    this.#offset = offset;
    this.#name = name ?? null;
    // UTC has no name of its own; there is one of it.
    if (name === undefined && new.target === timezone && !offset.__bool__() && made.utc !== undefined) return made.utc;
  }

  /** The zone of Greenwich. */
  static get utc(): timezone {
    return UTC;
  }

  /** The zone furthest west. */
  static get min(): timezone {
    return MIN;
  }

  /** The zone furthest east. */
  static get max(): timezone {
    return MAX;
  }

  override utcoffset(dt: Py): timedelta {
    check_argument("utcoffset", dt);
    return this.#offset;
  }

  override dst(dt: Py): null {
    check_argument("dst", dt);
    return null;
  }

  override tzname(dt: Py): string {
    check_argument("tzname", dt);
    return this.__str__();
  }

  override fromutc(dt: Py): Py {
    if (!is_moment(dt)) throw new TypeError("fromutc: argument must be a datetime instance");
    if (dt.tzinfo !== this) throw new ValueError("fromutc: dt.tzinfo is not self");
    return dt.__add__(this.#offset);
  }

  __eq__(other: Py): Py {
    return other instanceof timezone ? this.#offset.__eq__(other.#offset) : NotImplemented;
  }

  __hash__(): Int {
    return hash(this.#offset);
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo?: Py): this {
    return this;
  }

  __str__(): string {
    if (this.#name !== null) return this.#name;
    if (!this.#offset.__bool__()) return "UTC";
    return `UTC${offset_text(this.#offset, ":")}`;
  }

  __repr__(): string {
    if (this === made.utc) return "datetime.timezone.utc";
    return `${shown_class(this)}(${repr(this.#offset)}${this.#name === null ? "" : `, ${repr(this.#name)}`})`;
  }
}

function check_argument(method: string, dt: Py): void {
  if (dt === undefined) throw new TypeError(`timezone.${method}() takes exactly one argument (0 given)`);
  if (dt === null || is_moment(dt)) return;
  throw new TypeError(`${method}(dt) argument must be a datetime instance or None, not ${type_name(dt)}`);
}

/** The one zone of Greenwich; it is not there while it is being made. */
const made: { utc: timezone | undefined } = { utc: undefined };
/** Python's `datetime.UTC` and `datetime.timezone.utc`. */
export const UTC: timezone = /* @__PURE__ */ (() => (made.utc = new timezone(new timedelta(0))))();
const MIN = /* @__PURE__ */ new timezone(/* @__PURE__ */ new timedelta(-1, 60));
const MAX = /* @__PURE__ */ new timezone(/* @__PURE__ */ new timedelta(0, 86340));

/** `+02:00`, with seconds and microseconds only where there are some. */
export function offset_text(offset: timedelta, separator: string): string {
  const negative = offset.days < 0;
  const positive: timedelta = negative ? offset.__neg__() : offset;
  const minutes = Math.floor(positive.seconds / 60);
  const seconds = positive.seconds % 60;
  const rest = seconds === 0 && positive.microseconds === 0 ? "" : `${separator}${two(seconds)}`;
  const fraction = positive.microseconds === 0 ? "" : `.${digits(positive.microseconds, 6)}`;
  return `${negative ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}${rest}${fraction}`;
}
