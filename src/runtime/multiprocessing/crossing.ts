/**
 * How values go from one process to another: as copies that keep their classes, which are found by module and name, as `pickle` does it.
 * What stands twice in a value stands twice in its copy as one.
 */
import { Bytes } from "../builtins/bytes/Bytes.ts";
import { ByteArray } from "../builtins/bytes/index.ts";
import { Dict } from "../builtins/dict/Dict.ts";
import { Range } from "../builtins/range/Range.ts";
import { FrozenSet, PySet } from "../builtins/set/index.ts";
import { Complex } from "../builtins/complex/index.ts";
import { bind, bound_parts } from "../core/bound.ts";
import { AttributeError, BaseException, TypeError } from "../core/exceptions/index.ts";
import { Float } from "../core/float.ts";
import { Tuple, tuple_of } from "../core/tuple.ts";
import { class_name_of, type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { partial } from "../functools/index.ts";
import { at_place, place_of } from "./registry.ts";
import { library_parts, type LibraryParts, made_of, needed_module } from "./library_values.ts";
import { SHARED, type SharedMark } from "./shared.ts";
import { shared_of } from "./shared_kinds.ts";

/** A value as hosts can copy it. */
export type Crossing = unknown;

/** Encodes a value. @throws AttributeError, TypeError for what can't be found or copied there */
export function encode(value: Py): Crossing {
  const known = new Map<Py, number>();
  const visit = (x: Py): Crossing => {
    if (x === null || (typeof x !== "object" && typeof x !== "function")) return x;
    const seen = known.get(x);
    if (seen !== undefined) return ["again", seen];
    known.set(x, known.size);
    return encoded(x, visit);
  };
  return visit(value);
}

type Visit = (x: Py) => Crossing;

function encoded(x: Py, visit: Visit): Crossing {
  if (typeof x === "function") return encoded_function(x, visit);
  const shared: SharedMark | undefined = x[SHARED];
  if (shared !== undefined) return ["shared", shared.kind, shared.state()];
  if (x instanceof Float && x.constructor === Float) return ["float", x.valueOf()];
  switch (x.constructor) {
    case Array: return ["list", x.map(visit)];
    case Tuple: return ["tuple", x.map(visit)];
    case Map: return ["map", entries(x, visit)];
    case Dict: return ["dict", entries(x, visit)];
    case Set: return ["set", [...x].map(visit)];
    case PySet: return ["pyset", [...x].map(visit)];
    case FrozenSet: return ["frozenset", [...x].map(visit)];
    case Bytes: return ["bytes", x.data];
    case ByteArray: return ["bytearray", x.data];
    case Range: return ["range", x.start, x.stop, x.step];
    case Complex: return ["complex", x.real, x.imag];
  }
  const parts: LibraryParts | null = library_parts(x);
  if (parts !== null) return ["library", parts.module, parts.name, parts.args.map(visit)];
  const place = place_of(x.constructor);
  if (place === null && !(x instanceof BaseException)) throw cannot(x);
  if (typeof x._name_ === "string" && Reflect.get(x.constructor, x._name_) === x) return ["member", place, x._name_];
  if (x instanceof BaseException) return ["exception", place ?? ["builtins", "RuntimeError"], visit(x.args), properties(x, visit)];
  const items = x instanceof Map ? entries(x, visit) : Array.isArray(x) || x instanceof Set ? [...x].map(visit) : null;
  const state: Py = typeof x.__getstate__ === "function" ? x.__getstate__() : undefined;
  return state === undefined ? ["object", place, items, properties(x, visit)] : ["restored", place, visit(state)];
}

function encoded_function(f: Py, visit: Visit): Crossing {
  const place = place_of(f);
  if (place !== null) return ["global", place];
  if (f instanceof partial) return ["partial", visit(f.func), visit(f.args), visit(f.keywords)];
  const parts = bound_parts(f);
  if (parts !== undefined) return ["method", visit(parts.self), String(parts.func.name)];
  throw new AttributeError(`Can't get local object '${String(f.__qualname__ ?? f.name) || "<lambda>"}'`);
}

function cannot(x: Py): Error {
  const { constructor } = x;
  if (typeof constructor === "function" && !Object.hasOwn(constructor, "__module__")) throw new AttributeError(`Can't get local object '${class_name_of(constructor)}'`);
  throw new TypeError(`cannot pickle '${type_name(x)}' object`);
}

function entries(x: Iterable<[Py, Py]>, visit: Visit): Crossing[] {
  return [...x].map(([key, value]) => [visit(key), visit(value)]);
}

function properties(x: Py, visit: Visit): Crossing[] {
  return Object.keys(x).filter((key) => !(Array.isArray(x) && /^\d+$/.test(key))).map((key) => [key, visit(x[key])]);
}

/** The library modules whose classes a crossing needs, to be loaded before it is decoded. */
export function modules_in(crossing: Crossing): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (x: unknown): void => {
    if (!Array.isArray(x)) return;
    if (x[0] === "library") found.add(String(x[1]));
    for (const each of x) look(each);
  };
  look(crossing);
  return found;
}

/** Decodes a value; its modules have been loaded. @throws AttributeError for what is not there */
export function decode(crossing: Crossing): Py {
  const known: Py[] = [];
  const visit = (x: Py): Py => {
    if (!Array.isArray(x)) return x;
    const [tag, a, b, c]: Py[] = x;
    if (tag === "again") return known[a];
    const at = known.push(undefined) - 1;
    const keep = (made: Py): Py => (known[at] = made);
    switch (tag) {
      case "float": return keep(new Float(a));
      case "list": return filled(keep([]), a, visit);
      case "tuple": return keep(tuple_of(a.map(visit)));
      case "map": return filled_map(keep(new Map()), a, visit);
      case "dict": return filled_map(keep(new Dict()), a, visit);
      case "set": return filled_set(keep(new Set()), a, visit);
      case "pyset": return filled_set(keep(new PySet()), a, visit);
      case "frozenset": return keep(new FrozenSet(a.map(visit)));
      case "bytes": return keep(new Bytes(a));
      case "bytearray": return keep(new ByteArray(a));
      case "range": return keep(new Range(a, b, c));
      case "complex": return keep(new Complex(a, b));
      case "partial": return keep(made_partial(visit(a), visit(b), visit(c)));
      case "library": return keep(made_of(needed_module(a), b, c.map(visit)));
      case "global": return keep(required(a));
      case "member": return keep(required(a)[b]);
      case "method": return keep(method_of(visit(a), b));
      case "shared": return keep(shared_of(a, b));
      case "exception": return with_properties(keep(made_exception(required(a), visit(b))), c, visit);
      case "restored": return restored(keep(Object.create(required(a).prototype)), visit(b));
      default: return object(keep, required(a), b, c, visit);
    }
  };
  return visit(crossing);
}

function required(place: Py): Py {
  const found = at_place(place);
  if (found === undefined) throw new AttributeError(`module '${place[0]}' has no attribute '${place[1]}'`);
  return found;
}

function method_of(self: Py, name: string): Py {
  return bind(self, self[name]);
}

function made_partial(f: Py, args: Py, keywords: Py): Py {
  const named = Object.fromEntries(keywords instanceof Map ? keywords : Object.entries(keywords));
  return Reflect.construct(partial, [f, ...args, ...(Object.keys(named).length > 0 ? [named] : [])]);
}

function made_exception(cls: Py, args: readonly Py[]): Py {
  let base: Py = cls;
  // The library's classes have fields of their own, which their constructors make.
  while (place_of(base)?.[0] !== "builtins") base = Object.getPrototypeOf(base);
  return Reflect.construct(base, args, cls as never);
}

function with_properties(made: Py, given: Py, visit: Visit): Py {
  for (const [key, value] of given) made[key] = visit(value);
  return made;
}

function restored(made: Py, state: Py): Py {
  if (typeof made.__setstate__ === "function") made.__setstate__(state);
  else if (state instanceof Map) for (const [key, value] of state) made[String(key)] = value;
  return made;
}

function object(keep: (made: Py) => Py, cls: Py, items: Py, given: Py, visit: Visit): Py {
  if (cls.prototype instanceof Tuple) {
    const made = keep(Reflect.construct(Tuple, [], cls as never));
    for (const [i, item] of items.entries()) made[i] = visit(item);
    return Object.freeze(with_properties(made, given, visit));
  }
  const native = cls.prototype instanceof Map || cls.prototype instanceof Set || cls.prototype instanceof Array;
  const made = keep(native ? Reflect.construct(native_base(cls), [], cls as never) : Object.create(cls.prototype as object));
  if (made instanceof Map) filled_map(made, items, visit);
  else if (made instanceof Set) filled_set(made, items, visit);
  else if (Array.isArray(made)) filled(made, items, visit);
  return with_properties(made, given, visit);
}

function native_base(cls: Py): Py {
  const { prototype }: { prototype: object } = cls;
  return prototype instanceof Dict ? Dict : prototype instanceof Map ? Map : prototype instanceof PySet ? PySet : prototype instanceof Set ? Set : Array;
}

function filled(made: Py, items: Py, visit: Visit): Py {
  for (const item of items) made.push(visit(item));
  return made;
}

function filled_map(made: Py, items: Py, visit: Visit): Py {
  for (const [key, value] of items) made.set(visit(key), visit(value));
  return made;
}

function filled_set(made: Py, items: Py, visit: Visit): Py {
  for (const item of items) made.add(visit(item));
  return made;
}
