/** Docstrings. */
import { getattr } from "../core/attributes/index.ts";
import { bound_parts, underlying } from "../core/bound.ts";
import { mro } from "../core/class/index.ts";
import { is_class } from "../core/is_class.ts";
import { str_expandtabs } from "../builtins/str/index.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `inspect.getdoc(object)`: the docstring without its indentation; that of a base where a class or method has none.
 *
 * @example getdoc(connect)
 */
export function getdoc(object: Py): string | null {
  const doc: Py = getattr(object, "__doc__", null) ?? inherited(object);
  return typeof doc === "string" ? cleandoc(doc) : null;
}

function inherited(object: Py): Py {
  if (is_class(object)) return mro(object).map((cls): Py => (Object.hasOwn(cls, "__doc__") ? cls.__doc__ : null)).find((doc) => typeof doc === "string") ?? null;
  const self: Py = typeof object === "function" ? bound_parts(object)?.self : undefined;
  const name: Py = typeof object === "function" ? underlying(object).name : undefined;
  if (self === undefined || typeof self !== "object" || self === null) return null;
  for (const cls of mro(self.constructor)) {
    const method: Py = cls.prototype !== undefined && Object.hasOwn(cls.prototype, name) ? cls.prototype[name] : undefined;
    if (typeof method?.__doc__ === "string") return method.__doc__;
  }
  return null;
}

/**
 * Python's `inspect.cleandoc(doc)`: a docstring without the indentation that its lines have in common.
 *
 * @example cleandoc("Adds.\n\n    Really.") // "Adds.\n\nReally."
 */
export function cleandoc(doc: string): string {
  const [first = "", ...rest] = str_expandtabs(doc).split("\n");
  const margin = Math.min(...rest.filter((line) => line.replace(/^ +/, "") !== "").map((line) => line.length - line.replace(/^ +/, "").length));
  const lines = [first.replace(/^ +/, ""), ...rest.map((line) => (Number.isFinite(margin) ? line.slice(margin) : line))];
  while (lines.length > 0 && lines.at(-1) === "") lines.pop();
  while (lines.length > 0 && lines[0] === "") lines.shift();
  return lines.join("\n");
}

