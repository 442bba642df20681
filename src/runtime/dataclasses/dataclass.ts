import { describe } from "../core/call/metadata.ts";
import { qualified_name } from "../core/call/name.ts";
import { guard_recursion, repr } from "../builtins/repr/index.ts";
import { eq } from "../core/eq.ts";
import { hash } from "../core/hash/index.ts";
import { ge, gt, le, lt } from "../core/order.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple_of } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Keywords, Py } from "../core/value.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { Field, type FieldOptions } from "./Field.ts";
import { FIELDS, value_of } from "./fields.ts";
import { freeze_fields } from "./frozen.ts";
import { replace } from "./replace.ts";

/** Marks the `__repr__` that a dataclass got, which pprint can break into lines. */
export const GENERATED: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.generated");

/** The arguments of `@dataclass(…)`, and what `field(…)` said of single fields. */
export interface DataclassOptions {
  readonly init?: boolean;
  readonly repr?: boolean;
  readonly eq?: boolean;
  readonly order?: boolean;
  readonly unsafe_hash?: boolean;
  readonly frozen?: boolean;
  readonly match_args?: boolean;
  readonly kw_only?: boolean;
  readonly fields?: Readonly<Record<string, FieldOptions>>;
}

/**
 * Adds to a class what Python's `@dataclass` generates; see the head of this folder's index.
 *
 * @param params the class's own fields, as in a Python signature
 * @returns the class
 * @example dataclass(Point, "x, y=", { frozen: true })
 */
export function dataclass<C extends abstract new (...args: never[]) => object>(cls: C, params: string, options: DataclassOptions = {}): C {
  const own = parse(params, options);
  const inherited: readonly Field[] = (Object.getPrototypeOf(cls))[FIELDS] ?? [];
  const parameters = combine(inherited, own);
  const all = parameters.filter((f) => !f.init_only);
  const prototype: Py = cls.prototype;
  Object.defineProperty(cls, FIELDS, { value: parameters });
  if (options.repr !== false) add(prototype, "__repr__", Object.defineProperty(shown(all), GENERATED, { value: true }));
  if (options.eq !== false) add(prototype, "__eq__", equality(all.filter((f) => f.compare)));
  if (options.order === true) add_order(cls, prototype, all.filter((f) => f.compare));
  if (options.frozen === true) freeze_fields(cls, all);
  add_hash(cls, prototype, all.filter((f) => f.in_hash), options);
  if (options.match_args !== false && !Object.hasOwn(cls, "__match_args__")) {
    Object.defineProperty(cls, "__match_args__", { value: tuple_of(all.filter((f) => f.init && !f.kw_only).map((f) => f.name)), configurable: true });
  }
  if (options.init !== false) describe(cls, { params: signature(parameters) });
  if (!Object.hasOwn(prototype, "__replace__")) {
    add(prototype, "__replace__", function (this: Py, changes?: Keywords): Py {
      return replace(this, changes);
    });
  }
  return cls;
}

function parse(params: string, options: DataclassOptions): Field[] {
  const result: Field[] = [];
  let kw_only = options.kw_only ?? false;
  for (const part of params.split(",").map((text) => text.trim())) {
    if (part === "*") kw_only = true;
    if (part === "" || part === "*") continue;
    const optional = part.endsWith("=");
    const [name, type] = part.replace(/=$/, "").split(":").map((text) => text.trim());
    const said = options.fields?.[name!] ?? {};
    result.push(new Field(name!, { kw_only, ...said }, type, optional));
  }
  return result;
}

/** The fields of the base with the class's own, which keep the place of one they override. */
function combine(inherited: readonly Field[], own: readonly Field[]): Field[] {
  const by_name = new Map<string, Field>();
  for (const field of [...inherited, ...own]) by_name.set(field.name, field);
  return [...by_name.values()];
}

function signature(all: readonly Field[]): string {
  const taken = all.filter((f) => f.init);
  const listed = (some: readonly Field[]): string[] => some.map((f) => (f.optional ? `${f.name}=` : f.name));
  const keyword_only = taken.filter((f) => f.kw_only);
  return [...listed(taken.filter((f) => !f.kw_only)), ...(keyword_only.length > 0 ? ["*", ...listed(keyword_only)] : [])].join(", ");
}

/** Adds a generated method unless the class itself defines it. */
function add(prototype: Py, name: string, method: Py): void {
  if (Object.hasOwn(prototype, name)) return;
  Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
}

function shown(all: readonly Field[]): Py {
  const visible = all.filter((f) => f.repr);
  return function __repr__(this: Py): string {
    return guard_recursion(this, "...", () => {
      const parts = visible.map((f) => `${f.name}=${repr(value_of(this, f))}`);
      return `${qualified_name(this.constructor)}(${parts.join(", ")})`;
    });
  };
}

function values(x: Py, some: readonly Field[]): readonly Py[] {
  return tuple_of(some.map((f) => x[f.name]));
}

function equality(compared: readonly Field[]): Py {
  return function __eq__(this: Py, other: Py): Py {
    if (other === this) return true;
    if (typeof other !== "object" || other === null || other.constructor !== this.constructor) return NotImplemented;
    return compared.every((f) => this[f.name] === other[f.name] || eq(this[f.name], other[f.name]));
  };
}

function add_order(cls: Py, prototype: Py, compared: readonly Field[]): void {
  const comparisons = { __lt__: lt, __le__: le, __gt__: gt, __ge__: ge };
  for (const [name, compare] of Object.entries(comparisons)) {
    if (Object.hasOwn(prototype, name)) {
      throw new TypeError(`Cannot overwrite attribute ${name} in class ${class_name_of(cls)}. Consider using functools.total_ordering`);
    }
    add(prototype, name, function (this: Py, other: Py): Py {
      if (typeof other !== "object" || other === null || other.constructor !== this.constructor) return NotImplemented;
      return compare(values(this, compared), values(other, compared));
    });
  }
}

/** A dataclass with `__eq__` is hashable if it is frozen. */
function add_hash(cls: Py, prototype: Py, hashed: readonly Field[], { eq: compares = true, frozen = false, unsafe_hash = false }: DataclassOptions): void {
  const own = Object.hasOwn(prototype, "__hash__");
  if (unsafe_hash || (compares && frozen)) {
    if (own && unsafe_hash) throw new TypeError(`Cannot overwrite attribute __hash__ in class ${class_name_of(cls)}`);
    if (own) return;
    add(prototype, "__hash__", function __hash__(this: Py): Py {
      return hash(values(this, hashed));
    });
  } else if (compares && !own) {
    add(prototype, "__hash__", null);
  }
}

