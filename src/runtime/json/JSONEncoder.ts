import { IntObject } from "../builtins/int/IntObject.ts";
import { sorted } from "../builtins/list/sort.ts";
import { float_str, repr } from "../builtins/repr/index.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { to_function } from "../core/call/to_function.ts";
import { class_attributes } from "../core/class/class_attributes.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { Float, is_float, is_int } from "../core/float.ts";
import { truth } from "../core/truth.ts";
import { plain_type_name as type_name } from "../core/type_name.ts";
import { lazily } from "../itertools/lazily.ts";
import type { Py } from "../core/value.ts";
import { quoted } from "./quoted.ts";

export interface EncoderOptions {
  readonly skipkeys?: Py;
  readonly ensure_ascii?: Py;
  readonly check_circular?: Py;
  readonly allow_nan?: Py;
  readonly sort_keys?: Py;
  readonly indent?: Py;
  readonly separators?: Py;
  readonly default?: Py;
}

/**
 * Python's `json.JSONEncoder(*, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
 * separators=None, default=None)`. Subclasses override `default`.
 *
 * @example class DateEncoder extends JSONEncoder { override default(o: Py): Py { return o instanceof Day ? str(o) : super.default(o); } }
 */
export class JSONEncoder {
  static readonly __module__: string = "json.encoder";
  static readonly item_separator: string = ", ";
  static readonly key_separator: string = ": ";
  readonly skipkeys: boolean;
  readonly ensure_ascii: boolean;
  readonly allow_nan: boolean;
  readonly sort_keys: boolean;
  readonly indent: string | null;
  declare item_separator: string;
  declare key_separator: string;
  readonly #default: ((o: Py) => Py) | null;
  /** The containers around the value that is written. */
  readonly #around = new Set<object>();

  static {
    class_attributes(this, "item_separator", "key_separator");
  }

  constructor(options: EncoderOptions = {}) {
    const { indent = null, separators = null } = options;
    this.skipkeys = truth(options.skipkeys ?? false);
    this.ensure_ascii = truth(options.ensure_ascii ?? true);
    this.allow_nan = truth(options.allow_nan ?? true);
    this.sort_keys = truth(options.sort_keys ?? false);
    this.indent = indent === null || typeof indent === "string" ? indent : " ".repeat(Math.max(0, Number(indent)));
    if (separators !== null) [this.item_separator, this.key_separator] = separators;
    else if (indent !== null) this.item_separator = ",";
    this.#default = options.default === undefined || options.default === null ? null : to_function(options.default);
  }

  /**
   * `encoder.default(o)`: what to write for an object that JSON has no form for.
   *
   * @raises TypeError unless overridden
   */
  default(o: Py): Py {
    throw new TypeError(`Object of type ${type_name(o)} is not JSON serializable`);
  }

  /** `encoder.encode(o)` @raises TypeError, ValueError @example encoder.encode([1]) */
  encode(o: Py): string {
    this.#around.clear();
    return this.#value(o, "\n");
  }

  /** `encoder.iterencode(o)`: the text in pieces. @example [...encoder.iterencode([1])] */
  iterencode(o: Py): IterableIterator<string> {
    const text = this.encode(o);
    return lazily("generator", (function* () {
      yield text;
    })());
  }

  #value(o: Py, newline: string): string {
    if (typeof o === "string") return quoted(o, this.ensure_ascii);
    if (typeof o === "number" && Number.isSafeInteger(o)) return String(o);
    if (o === null) return "null";
    if (o === true || o === false) return String(o);
    const text = text_of(o);
    if (text !== undefined) return quoted(text, this.ensure_ascii);
    if (is_int(o)) return repr(o);
    if (is_float(o)) return this.#float(o instanceof Float ? o.value : o);
    if (o instanceof IntObject) return repr(o.valueOf());
    if (this.#around.has(o)) throw new ValueError("Circular reference detected");
    this.#around.add(o);
    const inner = this.#container(o, newline);
    this.#around.delete(o);
    return inner;
  }

  #container(o: Py, newline: string): string {
    if (Array.isArray(o)) return this.#list(o, newline);
    if (o instanceof Map) return this.#dict(o, newline);
    return this.#value(this.#default === null ? this.default(o) : this.#default(o), newline);
  }

  #float(x: number): string {
    if (Number.isFinite(x)) return float_str(x);
    const text = x !== x ? "NaN" : x > 0 ? "Infinity" : "-Infinity";
    if (!this.allow_nan) throw new ValueError(`Out of range float values are not JSON compliant: ${float_str(x)}`);
    return text;
  }

  #list(items: readonly Py[], newline: string): string {
    if (items.length === 0) return "[]";
    const [inner, between] = this.#spaces(newline);
    let text = "";
    for (const item of items) text += text === "" ? this.#value(item, inner) : between + this.#value(item, inner);
    return this.indent === null ? `[${text}]` : `[${inner}${text}${newline}]`;
  }

  #dict(items: ReadonlyMap<Py, Py>, newline: string): string {
    if (items.size === 0) return "{}";
    const [inner, between] = this.#spaces(newline);
    const entries: Iterable<[Py, Py]> = this.sort_keys ? sorted([...items.entries()], { key: ([key]: [Py, Py]) => key }) : items.entries();
    let text = "";
    for (const [key, value] of entries) {
      const name = this.#key(key);
      if (name === undefined) continue;
      if (text !== "") text += between;
      text += `${quoted(name, this.ensure_ascii)}${this.key_separator}${this.#value(value, inner)}`;
    }
    return this.indent === null ? `{${text}}` : `{${inner}${text}${newline}}`;
  }

  #spaces(newline: string): [inner: string, between: string] {
    const inner = this.indent === null ? newline : newline + this.indent;
    return [inner, this.indent === null ? this.item_separator : this.item_separator + inner];
  }

  /** A key as text; undefined if it is left out. */
  #key(key: Py): string | undefined {
    const text = typeof key === "string" ? key : text_of(key);
    if (text !== undefined) return text;
    if (key === null) return "null";
    if (key === true || key === false) return String(key);
    if (is_int(key)) return repr(key);
    if (is_float(key)) return this.#float(key instanceof Float ? key.value : key);
    if (key instanceof IntObject) return repr(key.valueOf());
    if (this.skipkeys) return undefined;
    throw new TypeError(`keys must be str, int, float, bool or None, not ${type_name(key)}`);
  }
}
