/** What `@dataclass` does to a class that it reads while the program runs: by its annotations and the values in its body. */
import { delattr, getattr, hasattr, setattr } from "../core/attributes/index.ts";
import { describe } from "../core/call/metadata.ts";
import { qualified_name } from "../core/call/name.ts";
import { mro } from "../core/class/mro.ts";
import { namespace_of } from "../core/class/namespace.ts";
import { hash_method } from "../core/hash/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { type } from "../core/class/type.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { Dict } from "../builtins/dict/Dict.ts";
import { truth } from "../core/truth.ts";
import { tuple_of } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Keywords, Py } from "../core/value.ts";
import { word_of } from "./annotations.ts";
import { DataclassParams, type Parameters } from "./DataclassParams.ts";
import { text_signature } from "./documentation.ts";
import { CLASS_VARIABLE, counts_for_hash, Field, FIELD, INIT_VARIABLE, MISSING } from "./Field.ts";
import { all_fields } from "./fields.ts";
import { equality, freezing, hashing, initializer, order, shown, signature } from "./generated.ts";
import { replace } from "./replace.ts";
import { add_slots } from "./slots.ts";

/**
 * Makes a class a dataclass, as Python's decorator does.
 *
 * @returns the class
 * @raises TypeError if what the class defines does not go with the arguments, or the order of its fields
 * @raises ValueError for a mutable default
 */
export function process(cls: Py, params: Parameters): Py {
  const found = inherited_fields(cls, params.frozen);
  const own = own_fields(cls, params.kw_only);
  for (const f of own) {
    found.set(f.name, f);
    if (!(getattr(cls, f.name, null) instanceof Field)) continue;
    if ((f.default as unknown) === MISSING) delattr(cls, f.name);
    else setattr(cls, f.name, f.default);
  }
  const namespace = namespace_of(cls);
  const annotations = own_annotations(cls);
  for (const [name, value] of namespace) if (value instanceof Field && !annotations.has(name)) throw new TypeError(`${repr(name)} is a field but has no type annotation`);
  keep(cls, "__dataclass_params__", new DataclassParams(params));
  keep(cls, "__dataclass_fields__", new Dict(found));
  if (params.order && !params.eq) throw new ValueError("eq must be true if order is true");
  add_methods(cls, [...found.values()], namespace, params);
  if (params.slots) add_slots(cls, params.weakref_slot);
  else if (params.weakref_slot) throw new TypeError("weakref_slot is True but slots is False");
  return cls;
}

function own_annotations(cls: Py): ReadonlyMap<string, Py> {
  return Object.hasOwn(cls, "__annotations__") ? cls.__annotations__ : new Map();
}

/** The fields of the bases, furthest first; the bases must be as frozen as the class. */
function inherited_fields(cls: Py, frozen: boolean): Map<string, Field> {
  const found = new Map<string, Field>();
  const bases = mro(cls).slice(1).reverse().filter((base) => all_fields(base) !== undefined);
  for (const base of bases) for (const [name, f] of all_fields(base)!) found.set(name, f);
  const is_frozen = bases.map((base): boolean => truth(base.__dataclass_params__.frozen));
  if (is_frozen.includes(true) && !frozen) throw new TypeError("cannot inherit non-frozen dataclass from a frozen one");
  if (is_frozen.includes(false) && frozen) throw new TypeError("cannot inherit frozen dataclass from a non-frozen one");
  return found;
}

/** The fields that the class's own annotations declare. */
function own_fields(cls: Py, all_keyword_only: boolean): Field[] {
  const result: Field[] = [];
  let keyword_only = all_keyword_only;
  let marked = false;
  for (const [name, annotation] of own_annotations(cls)) {
    if (word_of(annotation, cls) === "KW_ONLY") {
      if (marked) throw new TypeError(`${repr(name)} is KW_ONLY, but KW_ONLY has already been specified`);
      marked = true;
      keyword_only = true;
    } else {
      result.push(field_of(cls, name, annotation, keyword_only));
    }
  }
  return result;
}

const KINDS = { ClassVar: CLASS_VARIABLE, InitVar: INIT_VARIABLE } as const;

function field_of(cls: Py, name: string, annotation: Py, keyword_only: boolean): Field {
  const given: Py = getattr(cls, name, MISSING);
  const f: Field = given instanceof Field ? given : new Field({ default: is_slot(cls, name) ? MISSING : given });
  const word = word_of(annotation, cls);
  f.name = name;
  f.type = annotation;
  f._field_type = word === null || word === "KW_ONLY" ? FIELD : KINDS[word];
  if (f._field_type !== FIELD && (f.default_factory as unknown) !== MISSING) throw new TypeError(`field ${name} cannot have a default factory`);
  if (f._field_type === CLASS_VARIABLE) {
    if ((f.kw_only as unknown) !== MISSING) throw new TypeError(`field ${name} is a ClassVar but specifies kw_only`);
  } else if ((f.kw_only as unknown) === MISSING) {
    f.kw_only = keyword_only;
  }
  check_immutable(f);
  return f;
}

/** What a class with slots shows of one is no default. */
function is_slot(cls: Py, name: string): boolean {
  return Object.hasOwn(cls, "__slots__") && [...(typeof cls.__slots__ === "string" ? [cls.__slots__] : cls.__slots__)].includes(name) && !namespace_of(cls).has(name);
}

/** @raises ValueError for a default that can't be hashed, which all instances would share */
export function check_immutable(f: Field): void {
  const value: Py = f.default;
  if (f._field_type !== FIELD || typeof value !== "object" || value === null || value === MISSING || hash_method(value) !== "none") return;
  throw new ValueError(`mutable default ${repr(type(value))} for field ${f.name} is not allowed: use default_factory`);
}

function add_methods(cls: Py, found: readonly Field[], namespace: ReadonlyMap<string, Py>, params: Parameters): void {
  const all = found.filter((f) => f._field_type === FIELD || f._field_type === INIT_VARIABLE);
  const fields = found.filter((f) => f._field_type === FIELD);
  const compared = fields.filter((f) => truth(f.compare));
  const name = class_name_of(cls);
  if (params.init) add_init(cls, all, namespace, params);
  add(cls, namespace, "__replace__", function _replace(this: Py, changes: Keywords = {}): Py {
    return replace(this, changes);
  });
  if (params.repr) add(cls, namespace, "__repr__", shown(fields));
  if (params.eq) add(cls, namespace, "__eq__", equality(compared));
  if (params.order) {
    for (const [each, method] of order(compared)) if (!add(cls, namespace, each, method)) throw new TypeError(`Cannot overwrite attribute ${each} in class ${name} Consider using functools.total_ordering`);
  }
  if (params.frozen) {
    for (const [each, method] of freezing(cls, fields)) if (!add(cls, namespace, each, method)) throw new TypeError(`Cannot overwrite attribute ${each} in class ${name}`);
  }
  add_hash(cls, fields.filter(counts_for_hash), namespace, params);
  document(cls);
  if (params.match_args && !namespace.has("__match_args__")) keep(cls, "__match_args__", tuple_of(all.filter((f) => truth(f.init) && !truth(f.kw_only)).map((f): string => f.name)));
}

/** The generated `__init__`. */
function add_init(cls: Py, all: readonly Field[], namespace: ReadonlyMap<string, Py>, params: Parameters): void {
  check_order(all);
  const init: Py = initializer(all, params.frozen || params.slots, params.slots, hasattr(cls, "__post_init__"));
  const taken = all.filter((f) => truth(f.init));
  const defaults = Object.fromEntries(taken.flatMap((f) => ((f.default as unknown) !== MISSING ? [[f.name, f.default]] : (f.default_factory as unknown) !== MISSING ? [[f.name, FACTORY]] : [])));
  const annotations = Object.fromEntries(taken.map((f) => [f.name, f.type] as const));
  add(cls, namespace, "__init__", describe(init, { params: signature(all), method: true, defaults, annotations: { ...annotations, return: null } }));
}

/** What signatures show for a default that a factory makes. */
const FACTORY = { __repr__: () => "<factory>" };

/** @raises TypeError for a positional field without a default behind one with one */
function check_order(all: readonly Field[]): void {
  let earlier: Field | null = null;
  for (const f of all) {
    if (!truth(f.init) || truth(f.kw_only)) continue;
    if (Field.is_optional(f)) earlier = f;
    else if (earlier !== null) throw new TypeError(`non-default argument ${repr(f.name)} follows default argument ${repr(earlier.name)}`);
  }
}

/** A dataclass with `__eq__` is hashable if it is frozen. */
function add_hash(cls: Py, hashed: readonly Field[], namespace: ReadonlyMap<string, Py>, params: Parameters): void {
  const own: Py = namespace.get("__hash__");
  const is_explicit = own !== undefined && !(own === null && namespace.has("__eq__"));
  if (params.unsafe_hash) {
    if (is_explicit) throw new TypeError(`Cannot overwrite attribute __hash__ in class ${class_name_of(cls)}`);
    define(cls, "__hash__", hashing(hashed));
  } else if (params.eq && !is_explicit) {
    define(cls, "__hash__", params.frozen ? hashing(hashed) : null);
  }
}

/** The text of the constructor, for a class that has no docstring. */
function document(cls: Py): void {
  if (Object.hasOwn(cls, "__doc__")) return;
  Object.defineProperty(cls, "__doc__", {
    get: () => `${class_name_of(cls)}${text_signature(cls)}`,
    set: (value: unknown) => keep(cls, "__doc__", value),
    configurable: true,
  });
}

/** Adds a method unless the class itself defines it; whether it did. */
function add(cls: Py, namespace: ReadonlyMap<string, Py>, name: string, method: Py): boolean {
  if (namespace.has(name)) return false;
  define(cls, name, method);
  return true;
}

function define(cls: Py, name: string, method: Py): void {
  if (typeof method === "function") Object.defineProperty(method, "__qualname__", { value: `${qualified_name(cls)}.${name === "__replace__" ? "_replace" : name}`, writable: true, configurable: true });
  Reflect.deleteProperty(cls, name);
  Object.defineProperty(cls.prototype, name, { value: method, writable: true, configurable: true });
}

/** An attribute of the class alone. */
export function keep(cls: object, name: string, value: unknown): void {
  Object.defineProperty(cls, name, { value, writable: true, configurable: true });
}
