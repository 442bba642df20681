import { mangle } from "../core/attributes/mangle.ts";
import { bind_arguments } from "../core/call/bind.ts";
import { describe, signature_of, type Signature } from "../core/call/metadata.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { Tuple, tuple_of } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { str_split } from "../builtins/str/index.ts";
import { str_isidentifier } from "../builtins/str/predicates.ts";
import { is_keywords, type Keywords, type Py } from "../core/value.ts";

/** An instance: a tuple whose items are attributes too. */
export type NamedTuple<F extends object> = Readonly<F> & readonly F[keyof F][] & {
  /** A dict of the fields. */
  _asdict(): Map<string, F[keyof F]>;
  /** A copy with other values. */
  _replace<T>(this: T, changes?: Partial<F>): T;
};

export interface NamedTupleClass<F extends object> {
  new (...values: Py[]): NamedTuple<F>;
  readonly _fields: readonly string[];
  readonly _field_defaults: Map<string, Py>;
  _make(iterable: Iterable<unknown>): NamedTuple<F>;
}

export interface NamedTupleOptions {
  readonly rename?: boolean;
  readonly defaults?: Py;
  readonly module?: string | null;
}

const KEYWORDS: readonly string[] = (
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield"
).split(" ");

/**
 * Python's `collections.namedtuple(typename, field_names, *, rename=False, defaults=None, module=None)`.
 *
 * @param field_names names, or one str with the names between spaces or commas
 * @returns a class, also to be extended: `class Point extends namedtuple<{ x: number; y: number }>("Point", ["x", "y"]) {}`
 * @raises ValueError for names that are no identifiers, keywords, private or there twice
 * @example const Point = namedtuple("Point", ["x", "y"]); new Point(1, 2).x // 1
 */
export function namedtuple<F extends object = Record<string, Py>>(typename: string, field_names: string | Iterable<string>, options?: NamedTupleOptions): NamedTupleClass<F>;
export function namedtuple(typename: string, field_names: Py, { rename = false, defaults = null, module = null }: NamedTupleOptions = {}): Py {
  const given: string[] = typeof field_names === "string" ? str_split(field_names.replaceAll(",", " ")) : [...iter(field_names)].map((name) => str(name));
  const fields = rename ? renamed(given) : given;
  check_names(str(typename), fields, rename);
  const values: Py[] = defaults === null ? [] : [...iter(defaults)];
  if (values.length > fields.length) throw new TypeError("Got more default values than field names");
  const first_default = fields.length - values.length;
  const params = fields.map((name, i) => (i < first_default ? name : `${name}=`)).join(", ");
  const signature = signature_of(describe(() => undefined, { params, method: true }))!;
  const cls = make(fields, values, signature);
  const shared = { name: typename, __name__: typename, _fields: tuple_of(fields), _field_defaults: new Map(values.map((value, i) => [fields[first_default + i], value])), __match_args__: tuple_of(fields) };
  for (const [key, value] of Object.entries(shared)) Object.defineProperty(cls, key, { value, writable: true, configurable: true });
  if (module !== null) Object.defineProperty(cls, "__module__", { value: module, writable: true, configurable: true });
  Object.defineProperty(cls, "__doc__", { value: `${typename}(${fields.join(", ")})`, writable: true, configurable: true });
  fields.forEach((name, i) => {
    Object.defineProperty(cls.prototype, mangle(name, false), { get(this: readonly Py[]) { return this[i]; }, configurable: true });
  });
  return cls;
}

function make(fields: readonly string[], defaults: readonly Py[], signature: Signature): Py {
  const first_default = fields.length - defaults.length;
  return class extends Tuple<Py> {
    constructor(...given: Py[]) {
      super();
      const exact = given.length === fields.length && !given.includes(undefined) && !is_keywords(given.at(-1));
      const bound = exact ? given : bind_arguments(signature, given, `${class_name_of(new.target)}.__new__`);
      fields.forEach((_, i) => this.push(bound[i] === undefined ? defaults[i - first_default] : bound[i]));
    }

    static _make(iterable: Py): Py {
      const items: Py[] = [...iter(iterable)];
      if (items.length !== fields.length) throw new TypeError(`Expected ${fields.length} arguments, got ${items.length}`);
      return Reflect.construct(this, items);
    }

    _asdict(): Map<string, Py> {
      return new Map(fields.map((name, i) => [name, this[i]]));
    }

    _replace(changes: Keywords = {}): Py {
      const unknown = Object.keys(changes).filter((name) => !fields.includes(name));
      if (unknown.length > 0) throw new TypeError(`Got unexpected field names: ${repr(unknown)}`);
      return Reflect.construct(this.constructor as new () => Py, fields.map((name, i) => changes[name] ?? this[i]));
    }

    __getnewargs__(): Py {
      return tuple_of([...this]);
    }

    __repr__(): string {
      return `${class_name_of(this.constructor)}(${fields.map((name, i) => `${name}=${repr(this[i])}`).join(", ")})`;
    }
  };
}

/** Names that will not do, replaced by their position. */
function renamed(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, i) => {
    const bad = !str_isidentifier(name) || KEYWORDS.includes(name) || name.startsWith("_") || seen.has(name);
    seen.add(name);
    return bad ? `_${i}` : name;
  });
}

function check_names(typename: string, fields: readonly string[], rename: boolean): void {
  for (const name of [typename, ...fields]) {
    if (!str_isidentifier(name)) throw new ValueError(`Type names and field names must be valid identifiers: ${repr(name)}`);
    if (KEYWORDS.includes(name)) throw new ValueError(`Type names and field names cannot be a keyword: ${repr(name)}`);
  }
  const seen = new Set<string>();
  for (const name of fields) {
    if (name.startsWith("_") && !rename) throw new ValueError(`Field names cannot start with an underscore: ${repr(name)}`);
    if (seen.has(name)) throw new ValueError(`Encountered duplicate field name: ${repr(name)}`);
    seen.add(name);
  }
}
