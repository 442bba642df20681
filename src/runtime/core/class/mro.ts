/** Python's method resolution order. */
import { TypeError } from "../exceptions/index.ts";
import { class_name_of } from "../type_name.ts";
import { BASES, LINEAR, type_info } from "../types.ts";
import type { Py } from "../value.ts";
import { is_layer } from "./layers.ts";
import { stated_bases } from "./markers.ts";
import { object } from "./object.ts";

/**
 * Python's `cls.__mro__`: the class, its bases in C3 order, `object`.
 *
 * @example mro(KeyError) // [KeyError, LookupError, Exception, BaseException, object]
 */
export function mro(cls: Py): Py[] {
  const line = linearization(cls);
  if (line.at(-1) !== object) line.push(object);
  return line;
}

function linearization(cls: Py): Py[] {
  const stated = stated_bases(cls);
  if (stated !== undefined) return [cls, ...merged(stated)];
  if (Object.hasOwn(cls, LINEAR)) return [...cls[LINEAR]];
  const info = type_info(cls);
  if (info !== undefined) return [cls, ...(info.bases?.() ?? []).flatMap(linearization)];
  const parent = parent_of(cls);
  return is_python_class(parent) ? [cls, ...linearization(parent)] : [cls];
}

/** The class that `extends` names, whatever stands between for the metaclass's sake. */
function parent_of(cls: Py): Py {
  let parent: Py = Object.getPrototypeOf(cls);
  while (typeof parent === "function" && is_layer(parent)) parent = Object.getPrototypeOf(parent);
  return parent;
}

/** Whether a parent is part of Python's hierarchy: not Function.prototype, not a class of the host. */
function is_python_class(parent: Py): boolean {
  return parent !== Function.prototype && parent !== null && ![Error, Array, Map, Set, Object, String].includes(parent);
}

/** Python's `cls.__bases__`. */
export function bases(cls: Py): Py[] {
  if (cls === object) return [];
  const stated = stated_bases(cls);
  if (stated !== undefined) return [...stated];
  if (Object.hasOwn(cls, BASES)) return cls[BASES];
  const info = type_info(cls);
  if (info !== undefined) return [...(info.bases?.() ?? [object])];
  const parent = parent_of(cls);
  if (parent !== null && Object.hasOwn(parent, BASES)) return parent[BASES];
  return is_python_class(parent) ? [parent] : [object];
}

/**
 * The C3 merge of the bases' orders.
 *
 * @raises TypeError if there is no consistent order
 */
export function merged(parents: readonly Py[]): Py[] {
  const lines = [...parents.map(linearization), [...parents]];
  const result: Py[] = [];
  for (;;) {
    const left = lines.filter((line) => line.length > 0);
    if (left.length === 0) return result;
    const next = left.map((line) => line[0]).find((head) => left.every((line) => line.indexOf(head) <= 0));
    if (next === undefined) {
      const names = [...new Set(left.map((line) => line[0]))].map(class_name_of).join(", ");
      throw new TypeError(`Cannot create a consistent method resolution order (MRO) for bases ${names}`);
    }
    result.push(next);
    for (const line of left) if (line[0] === next) line.shift();
  }
}
