/** The methods that a dataclass gets, whichever form its class has. */
import { call } from "../core/call/call.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { delete_plainly, set_plainly, setattr } from "../core/attributes/setattr.ts";
import { qualified_name } from "../core/call/name.ts";
import { guard_recursion, repr } from "../builtins/repr/index.ts";
import { eq } from "../core/eq.ts";
import { hash } from "../core/hash/index.ts";
import { ge, gt, le, lt } from "../core/order.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple_of } from "../core/tuple.ts";
import { truth } from "../core/truth.ts";
import { is_keywords, type Keywords, type Py } from "../core/value.ts";
import { Field, INIT_VARIABLE, MISSING } from "./Field.ts";
import { value_of } from "./fields.ts";
import { FrozenInstanceError } from "./FrozenInstanceError.ts";

/** Marks the `__repr__` that a dataclass got, which pprint can break into lines. */
export const GENERATED: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.generated");

/** `__repr__`: the fields that take part, by name. */
export function shown(all: readonly Field[]): Py {
  const visible = all.filter((f) => truth(f.repr));
  const method = function __repr__(this: Py): string {
    return guard_recursion(this, "...", () => {
      const parts = visible.map((f) => `${f.name}=${repr(value_of(this, f))}`);
      return `${qualified_name(this.constructor)}(${parts.join(", ")})`;
    });
  };
  return Object.defineProperty(method, GENERATED, { value: true });
}

/** `__eq__` of objects of the same class. */
export function equality(compared: readonly Field[]): Py {
  return function __eq__(this: Py, other: Py): Py {
    if (other === this) return true;
    if (!is_alike(this, other)) return NotImplemented;
    return compared.every((f) => {
      const [mine, theirs] = [plain_value(this, f), plain_value(other, f)];
      return mine === theirs || eq(mine, theirs);
    });
  };
}

function is_alike(self: Py, other: Py): boolean {
  return typeof other === "object" && other !== null && other.constructor === self.constructor;
}

/** Two of the same kind need no boxes to be compared. */
function plain_value(x: Py, f: Field): Py {
  return Object.hasOwn(x, f.name) ? x[f.name] : value_of(x, f);
}

function values(x: Py, some: readonly Field[]): readonly Py[] {
  return tuple_of(some.map((f) => plain_value(x, f)));
}

const comparisons = { __lt__: lt, __le__: le, __gt__: gt, __ge__: ge };

/** `__lt__` and the others by name: as tuples of the fields. */
export function order(compared: readonly Field[]): (readonly [string, Py])[] {
  return Object.entries(comparisons).map(([name, compare]) => [name, named(name, function (this: Py, other: Py): Py {
    return is_alike(this, other) ? compare(values(this, compared), values(other, compared)) : NotImplemented;
  })] as const);
}

function named(name: string, f: Py): Py {
  return Object.defineProperty(f, "name", { value: name });
}

/** `__hash__`: that of the tuple of the fields. */
export function hashing(hashed: readonly Field[]): Py {
  return function __hash__(this: Py): Py {
    return hash(values(this, hashed));
  };
}

/**
 * `__setattr__` and `__delattr__` of a frozen dataclass: they refuse the fields, and of the class's own instances any attribute.
 * The constructor does not ask them.
 */
export function freezing(cls: Py, fields: readonly Field[]): (readonly [string, Py])[] {
  const names = new Set(fields.map((f) => f.name));
  const is_refused = (self: Py, name: string): boolean => self.constructor === cls || names.has(name);
  const next = (name: string): Py => Object.getPrototypeOf(cls.prototype)[name];
  return [
    ["__setattr__", function __setattr__(this: Py, name: string, value: Py): void {
      if (is_refused(this, name)) throw new FrozenInstanceError(`cannot assign to field '${name}'`);
      const inherited: Py = next("__setattr__");
      if (typeof inherited === "function") inherited.call(this, name, value);
      else set_plainly(this, name, value);
    }],
    ["__delattr__", function __delattr__(this: Py, name: string): void {
      if (is_refused(this, name)) throw new FrozenInstanceError(`cannot delete field '${name}'`);
      const inherited: Py = next("__delattr__");
      if (typeof inherited === "function") inherited.call(this, name);
      else delete_plainly(this, name);
    }],
  ];
}

/**
 * `__init__`: assigns the fields in order, and hands what only it takes to `__post_init__`.
 *
 * @param all the fields and the init variables
 * @param plainly whether the class's `__setattr__` is not asked
 * @param keeps_defaults whether the class can't show a field's default, so that each instance gets it
 */
export function initializer(all: readonly Field[], plainly: boolean, keeps_defaults: boolean, has_post_init: boolean): Py {
  const positional = all.filter((f) => truth(f.init) && !truth(f.kw_only)).map((f): string => f.name);
  return function __init__(this: Py, ...args: Py[]): void {
    const options: Keywords = is_keywords(args.at(-1)) ? args.pop() : {};
    const handed: Py[] = [];
    for (const f of all) {
      const value = initial_value(f, truth(f.kw_only) ? options[f.name] : args[positional.indexOf(f.name)], keeps_defaults);
      if (f._field_type === INIT_VARIABLE) handed.push(value ?? null);
      else if (value === undefined) continue;
      else if (plainly) set_plainly(this, f.name, value);
      else setattr(this, f.name, value);
    }
    if (has_post_init) call_method(this, "__post_init__", ...handed);
  };
}

/** What a field begins with, undefined where the instance gets nothing. */
function initial_value(f: Field, given: Py, keeps_defaults: boolean): Py {
  const is_taken = truth(f.init);
  if (is_taken && given !== undefined) return given;
  if ((f.default_factory as unknown) !== MISSING) return call(f.default_factory);
  if ((f.default as unknown) === MISSING) return undefined;
  return is_taken || keeps_defaults || f._field_type === INIT_VARIABLE ? f.default : undefined;
}

/** The parameters of `__init__` as a Python signature has them, keyword-only ones last. */
export function signature(all: readonly Field[]): string {
  const taken = all.filter((f) => truth(f.init));
  const listed = (some: readonly Field[]): string[] => some.map((f) => (Field.is_optional(f) ? `${f.name}=` : f.name));
  const keyword_only = taken.filter((f) => truth(f.kw_only));
  return [...listed(taken.filter((f) => !truth(f.kw_only))), ...(keyword_only.length > 0 ? ["*", ...listed(keyword_only)] : [])].join(", ");
}
