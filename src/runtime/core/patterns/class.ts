/** `case Point(0, y):` */
import { getattr } from "../attributes/getattr.ts";
import { TypeError } from "../exceptions/index.ts";
import { class_name_of } from "../type_name.ts";
import { type_info } from "../types.ts";
import type { Py } from "../value.ts";

/**
 * The value that a positional sub-pattern of a class pattern looks at: the attribute that the class's `__match_args__` names;
 * builtin types such as `int` and `str` match the value itself.
 *
 * @raises TypeError if the class takes no such positional sub-pattern
 * @example match_argument(shape, Point, 0) // shape.x
 */
export function match_argument(x: Py, cls: Py, index: number): Py {
  if (type_info(cls) !== undefined && index === 0) return x;
  const names: Py = cls.__match_args__ ?? [];
  const name: Py = names[index];
  if (typeof name !== "string") throw new TypeError(`${class_name_of(cls)}() accepts ${names.length} positional sub-pattern${names.length === 1 ? "" : "s"} (${index + 1} given)`);
  return getattr(x, name);
}
