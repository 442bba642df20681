/** `repr` of lists, tuples, dicts and sets, also of those that hold themselves. */
import { type_name } from "../../core/type_name.ts";
import { is_tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "./repr.ts";

/** The containers whose `repr` is being made, outermost first. */
const active: object[] = [];

/**
 * Runs `inner` unless the `repr` of `container` is being made already.
 *
 * @param again what stands for the container inside itself
 * @example guard_recursion(self, "[...]", () => `[${items.map(repr).join(", ")}]`)
 */
export function guard_recursion(container: object, again: string, inner: () => string): string {
  if (active.includes(container)) return again;
  active.push(container);
  try {
    return inner();
  } finally {
    active.pop();
  }
}

/** `repr` of a list or, in round brackets, a tuple. */
export function array_repr(xs: readonly Py[]): string {
  const count = xs.length;
  if (!is_tuple(xs)) return count === 0 ? "[]" : guard_recursion(xs, "[...]", () => `[${joined(xs)}]`);
  if (count === 0) return "()";
  return guard_recursion(xs, "(...)", () => (count === 1 ? `(${repr(xs[0])},)` : `(${joined(xs)})`));
}

/** `repr` of a dict. */
export function map_repr(map: ReadonlyMap<Py, Py>): string {
  if (map.size === 0) return "{}";
  return guard_recursion(map, "{...}", () => {
    const parts: string[] = [];
    for (const [key, value] of map.entries()) parts.push(`${repr(key)}: ${repr(value)}`);
    return `{${parts.join(", ")}}`;
  });
}

/** `repr` of a set or frozenset, or of a subclass, which shows its name. */
export function set_repr(set: ReadonlySet<Py>): string {
  const name = type_name(set);
  if (set.size === 0) return `${name}()`;
  return guard_recursion(set, `${name}(...)`, () => {
    const items = `{${joined([...set.values()])}}`;
    return name === "set" ? items : `${name}(${items})`;
  });
}

function joined(items: readonly Py[]): string {
  let text = repr(items[0]);
  for (let i = 1; i < items.length; i++) text += `, ${repr(items[i])}`;
  return text;
}

