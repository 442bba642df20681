import { make_class } from "../core/class/make_class.ts";
import { metaclass_of } from "../core/class/metaclass.ts";
import { object } from "../core/class/object.ts";
import { describe } from "../core/call/metadata.ts";
import { named } from "../core/call/given.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { is_tuple } from "../core/tuple.ts";
import { str_isidentifier } from "../builtins/str/index.ts";
import { repr } from "../builtins/repr/index.ts";
import type { Py } from "../core/value.ts";
import { PARAMETERS } from "./DataclassParams.ts";
import { dataclass } from "./dataclass.ts";

const SIGNATURE = `cls_name, fields, *, bases=, namespace=, module=, ${Object.keys(PARAMETERS).map((name) => `${name}=`).join(", ")}`;

const KEYWORDS: ReadonlySet<string> = /* @__PURE__ */ new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));

/**
 * Python's `dataclasses.make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, …)`: a dataclass of names and types that
 * are known only now. The other arguments are those of `dataclass`.
 *
 * @param fields names, `(name, type)` or `(name, type, default or field)`
 * @returns the class
 * @raises TypeError for what is no field, or names that can't be one
 * @example make_dataclass("Point", ["x", tuple("y", int, 0)])
 */
export function make_dataclass(...args: Py[]): Py {
  const { cls_name, fields, bases = [], namespace = null, module = null, ...options } = named(SIGNATURE, args, "make_dataclass");
  const annotations = new Map<string, Py>();
  const body = new Map<string, Py>(namespace ?? []);
  for (const item of iter(fields) as Iterable<Py>) {
    const [name, type, value] = parts_of(item);
    check_name(name, annotations);
    annotations.set(name, type);
    if (value !== undefined) body.set(name, value);
  }
  const parents: Py[] = [...bases];
  const [first] = parents;
  const made = make_class(cls_name, parents.length === 0 ? [object] : parents, body, {}, first === undefined ? undefined : metaclass_of(first));
  describe(made, { fields: Object.fromEntries(annotations), qualname: cls_name, ...(module === null ? {} : { module }) });
  return dataclass(made, options);
}

function parts_of(item: Py): readonly [name: Py, type: Py, value?: Py] {
  if (typeof item === "string") return [item, "typing.Any"];
  const is_parts = (Array.isArray(item) || is_tuple(item)) && (item.length === 2 || item.length === 3);
  if (!is_parts) throw new TypeError(`Invalid field: ${repr(item)}`);
  return item as unknown as readonly [Py, Py, Py?];
}

function check_name(name: Py, before: ReadonlyMap<string, Py>): void {
  if (typeof name !== "string" || !str_isidentifier(name)) throw new TypeError(`Field names must be valid identifiers: ${repr(name)}`);
  if (KEYWORDS.has(name)) throw new TypeError(`Field names must not be keywords: ${repr(name)}`);
  if (before.has(name)) throw new TypeError(`Field name duplicated: ${repr(name)}`);
}
