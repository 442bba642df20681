import { int } from "../builtins/int/int.ts";
import { id, repr } from "../builtins/repr/index.ts";
import { call_method } from "../core/attributes/index.ts";
import { ValueError } from "../core/exceptions/index.ts";
import { is_int } from "../core/float.ts";
import { str_len } from "../core/items/index.ts";
import { truth } from "../core/truth.ts";
import { tuple } from "../core/tuple.ts";
import { type_name } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { int_format } from "../builtins/format/int_format.ts";
import { stdout } from "../platform/stdio.ts";
import { kind_of } from "./kinds.ts";
import { type Layout, write_parts } from "./layout.ts";
import { sorted_items } from "./order.ts";

export interface PrettyOptions {
  readonly compact?: Py;
  readonly sort_dicts?: Py;
  readonly underscore_numbers?: Py;
}

/** What `format` gives: the text, whether it could be read back, whether the object holds itself. */
type Shown = readonly [text: string, readable: boolean, recursive: boolean];

/**
 * Python's `pprint.PrettyPrinter(indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False)`.
 *
 * @example new PrettyPrinter(2, 40).pformat([1, [2, 3]])
 */
export class PrettyPrinter implements Layout {
  static readonly __module__: string = "pprint";
  readonly _indent_per_level: number;
  readonly _width: number;
  readonly _depth: number | null;
  readonly _stream: Py;
  readonly _compact: boolean;
  readonly _sort_dicts: boolean;
  readonly _underscore_numbers: boolean;

  /**
   * @param indent spaces for each level @param width the most characters of a line, where that can be
   * @param depth how deep to go, None for all
   * @raises ValueError for numbers that are out of range
   */
  constructor(indent: Py = 1, width: Py = 80, depth: Py = null, stream: Py = null, options: PrettyOptions = {}) {
    const given: Py = [indent, width, depth, stream, options].find((x) => is_keywords(x) && Object.keys(x).length > 0) ?? {};
    const value = (x: Py, name: string, fallback: Py): Py => given[name] ?? (is_keywords(x) ? fallback : x);
    this._indent_per_level = Number(int(value(indent, "indent", 1)));
    this._width = Number(int(value(width, "width", 80)));
    this._depth = value(depth, "depth", null);
    this._stream = value(stream, "stream", null);
    if (this._indent_per_level < 0) throw new ValueError("indent must be >= 0");
    if (this._depth !== null && this._depth <= 0) throw new ValueError("depth must be > 0");
    if (this._width === 0) throw new ValueError("width must be != 0");
    this._compact = truth(given["compact"] ?? false);
    this._sort_dicts = truth(given["sort_dicts"] ?? true);
    this._underscore_numbers = truth(given["underscore_numbers"] ?? false);
  }

  /** `p.pprint(object)`: writes it and a newline. @example p.pprint([1, 2]) */
  pprint(object: Py): void {
    call_method(this._stream ?? stdout, "write", `${this.pformat(object)}\n`);
  }

  /** `p.pformat(object)`: the text. @example p.pformat([1, 2]) */
  pformat(object: Py): string {
    return this.text(object, 0, 0, new Set(), 0);
  }

  /** `p.isrecursive(object)` @example p.isrecursive([]) // false */
  isrecursive(object: Py): boolean {
    return this.#shown(object, new Set(), 0, 0)[2];
  }

  /** `p.isreadable(object)`: whether the text could be read back. @example p.isreadable([]) // true */
  isreadable(object: Py): boolean {
    const [, readable, recursive] = this.#shown(object, new Set(), 0, 0);
    return readable && !recursive;
  }

  /** `p.format(object, context, maxlevels, level)`: text, whether it is readable, whether the object holds itself; to be overridden. */
  format(object: Py, context: Py, maxlevels: Py, level: number): Shown {
    return this.#safe_repr(object, context, maxlevels ?? 0, level);
  }

  #shown(object: Py, context: Set<Py>, depth: number | null, level: number): Shown {
    const [text, readable, recursive] = this.format(object, context, depth, level);
    return [text, truth(readable), truth(recursive)];
  }

  /** @internal The text in one line. */
  line(object: Py, context: ReadonlySet<Py>, level: number): string {
    return this.#shown(object, new Set(context), this._depth, level)[0];
  }

  /** @internal The text, on several lines if one is too short. */
  text(object: Py, indent: number, allowance: number, context: Set<Py>, level: number): string {
    if (is_container(object) && context.has(object)) return recursion(object);
    const line = this.line(object, context, level);
    if (str_len(line) <= this._width - indent - allowance) return line;
    const kind = kind_of(object);
    if (kind === undefined) return line;
    if (is_container(object)) context.add(object);
    const text = write_parts(this, kind, object, line, indent, allowance, context, level + 1);
    context.delete(object);
    return text;
  }

  #safe_repr(object: Py, context: Set<Py>, depth: number, level: number): Shown {
    const kind = kind_of(object);
    if (kind === "dict" || kind === "list" || kind === "tuple") return this.#container(kind, object, context, depth, level);
    if (is_int(object) && typeof object !== "boolean") return tuple<[string, boolean, boolean]>(this._underscore_numbers ? int_format(object, "_d") : repr(object), true, false);
    const text = repr(object);
    return tuple<[string, boolean, boolean]>(text, kind === "str" || kind === "bytes" || kind === "bytearray" || !text.startsWith("<"), false);
  }

  #container(kind: "dict" | "list" | "tuple", object: Py, context: Set<Py>, depth: number, level: number): Shown {
    const size: number = kind === "dict" ? object.size : object.length;
    const [open, close] = kind === "dict" ? ["{", "}"] : kind === "list" ? ["[", "]"] : ["(", size === 1 ? ",)" : ")"];
    if (size === 0) return tuple<[string, boolean, boolean]>(open + close, true, false);
    if (depth > 0 && level >= depth) return tuple<[string, boolean, boolean]>(`${open}...${close}`, false, context.has(object));
    if (context.has(object)) return tuple<[string, boolean, boolean]>(recursion(object), false, true);
    context.add(object);
    let [readable, recursive] = [true, false];
    const show = (x: Py): string => {
      const [text, is_readable, is_recursive] = this.#shown(x, context, depth, level + 1);
      readable &&= is_readable;
      recursive ||= is_recursive;
      return text;
    };
    const parts = kind === "dict" ? this.items(object).map(([key, value]) => `${show(key)}: ${show(value)}`) : [...object].map(show);
    context.delete(object);
    return tuple<[string, boolean, boolean]>(open + parts.join(", ") + close, readable, recursive);
  }

  /** @internal A dict's items in the order to show. */
  items(dict: Map<Py, Py>): (readonly [Py, Py])[] {
    return this._sort_dicts ? sorted_items(dict) : [...dict];
  }
}

function is_container(x: Py): boolean {
  return typeof x === "object" && x !== null;
}

function recursion(x: Py): string {
  return `<Recursion on ${type_name(x)} with id=${id(x)}>`;
}
