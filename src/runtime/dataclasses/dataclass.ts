import { describe } from "../core/call/metadata.ts";
import { named } from "../core/call/given.ts";
import { Dict } from "../builtins/dict/Dict.ts";
import { truth } from "../core/truth.ts";
import { tuple_of } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Keywords, Py } from "../core/value.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { DataclassParams, type Parameters, PARAMETERS } from "./DataclassParams.ts";
import { counts_for_hash, Field, FIELD, type FieldOptions, INIT_VARIABLE } from "./Field.ts";
import { all_fields } from "./fields.ts";
import { equality, freezing, hashing, order, shown, signature } from "./generated.ts";
import { check_immutable, keep, process } from "./process.ts";
import { add_slots } from "./slots.ts";
import { replace } from "./replace.ts";

/** The arguments of `@dataclass(…)`, and what `field(…)` said of single fields. */
export interface DataclassOptions extends Partial<Parameters> {
  readonly fields?: Readonly<Record<string, FieldOptions>>;
}

/**
 * Python's `dataclasses.dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
 * match_args=True, kw_only=False, slots=False, weakref_slot=False)`: reads the class's annotations and adds the methods. With the
 * fields as a text, as a Python signature has them, it adds to a class that has its constructor already; see the head of this folder's index.
 *
 * @returns the class, or a decorator where none is given
 * @raises TypeError if what the class defines does not go with the arguments, or the order of its fields
 * @raises ValueError for a mutable default
 * @example dataclass(Point, "x, y=", { frozen: true })
 * @example dataclass(Point, { frozen: true })
 */
export function dataclass<C extends abstract new (...args: never[]) => object>(cls: C, params: string, options?: DataclassOptions): C;
export function dataclass(...args: Py[]): Py;
export function dataclass(...args: Py[]): Py {
  if (typeof args[1] === "string") return constructed(args[0], args[1], args[2] ?? {});
  const { cls = null, ...options } = named(SIGNATURE, args, "dataclass");
  const params: Parameters = { ...PARAMETERS, ...Object.fromEntries(Object.entries<Py>(options).map(([name, value]) => [name, truth(value)])) };
  return cls === null ? (given: Py) => process(given, params) : process(cls, params);
}

const SIGNATURE = `cls=, /, *, ${Object.keys(PARAMETERS).map((name) => `${name}=`).join(", ")}`;

/** The form whose constructor the class itself has. */
function constructed(cls: Py, params: string, options: DataclassOptions): Py {
  const found = new Map<string, Field>(all_fields(Object.getPrototypeOf(cls)) ?? []);
  for (const field of parse(params, options)) found.set(field.name, field);
  const taken = [...found.values()];
  const all = taken.filter((f) => f._field_type === FIELD);
  const prototype: Py = cls.prototype;
  keep(cls, "__dataclass_fields__", new Dict(found));
  const { fields: _, ...given } = options;
  keep(cls, "__dataclass_params__", new DataclassParams(given));
  if (options.repr !== false) add(prototype, "__repr__", shown(all));
  if (options.eq !== false) add(prototype, "__eq__", equality(all.filter((f) => truth(f.compare))));
  if (options.order === true) add_order(cls, prototype, all.filter((f) => truth(f.compare)));
  if (options.frozen === true) for (const [name, method] of freezing(cls, all)) Object.defineProperty(prototype, name, { value: method, configurable: true });
  add_hash(cls, prototype, all.filter(counts_for_hash), options);
  add(prototype, "__replace__", function _replace(this: Py, changes: Keywords = {}): Py {
    return replace(this, changes);
  });
  if (options.match_args !== false && !Object.hasOwn(cls, "__match_args__")) keep(cls, "__match_args__", tuple_of(taken.filter((f) => truth(f.init) && !truth(f.kw_only)).map((f): string => f.name)));
  if (options.slots === true) add_slots(cls, false);
  if (options.init !== false) describe(cls, { params: signature(taken) });
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
    const said: FieldOptions = options.fields?.[name!] ?? {};
    const made = new Field({ kw_only, ...said }, type === "float", optional);
    made.name = name!;
    made.type = said.type ?? null;
    made._field_type = type === "InitVar" ? INIT_VARIABLE : FIELD;
    check_immutable(made);
    result.push(made);
  }
  return result;
}

/** Adds a generated method unless the class itself defines it. */
function add(prototype: Py, name: string, method: Py): void {
  if (Object.hasOwn(prototype, name)) return;
  Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
}

function add_order(cls: Py, prototype: Py, compared: readonly Field[]): void {
  for (const [name, method] of order(compared)) {
    if (Object.hasOwn(prototype, name)) throw new TypeError(`Cannot overwrite attribute ${name} in class ${class_name_of(cls)} Consider using functools.total_ordering`);
    add(prototype, name, method);
  }
}

/** A dataclass with `__eq__` is hashable if it is frozen. */
function add_hash(cls: Py, prototype: Py, hashed: readonly Field[], { eq: compares = true, frozen = false, unsafe_hash = false }: DataclassOptions): void {
  const own = Object.hasOwn(prototype, "__hash__");
  if (unsafe_hash || (compares && frozen)) {
    if (own && unsafe_hash) throw new TypeError(`Cannot overwrite attribute __hash__ in class ${class_name_of(cls)}`);
    if (!own) add(prototype, "__hash__", hashing(hashed));
  } else if (compares && !own) {
    add(prototype, "__hash__", null);
  }
}
