import { is_keywords, type Py } from "../../core/value.ts";
import { small_index } from "../int/index_of.ts";
import { in_order, need_str } from "./arguments.ts";

/**
 * Python's `s.replace(old, new, count=-1)`.
 *
 * @param count the most replacements to make; all if negative
 * @raises TypeError if `old` or `new` is no str
 * @example str_replace("aaa", "a", "b", 2) // "bba"
 */
export function str_replace(s: string, old: string, new_: string, count: Py = -1): string {
  if (is_keywords(count)) return str_replace(s, old, new_, in_order([count], ["count"], "replace")[0]);
  const [from, to] = [need_str(old, "replace", 1), need_str(new_, "replace", 2)];
  const limit = small_index(count);
  if (limit < 0 && from !== "") return s.replaceAll(from, () => to);
  if (from === "") return interleave(s, to, limit);
  let text = "";
  let position = 0;
  for (let done = 0; done < limit; done++) {
    const at = s.indexOf(from, position);
    if (at < 0) break;
    text += s.slice(position, at) + to;
    position = at + from.length;
  }
  return text + s.slice(position);
}

/** The empty str is found before every code point and at the end. */
function interleave(s: string, to: string, limit: number): string {
  const points = [...s];
  const last = limit < 0 ? points.length + 1 : limit;
  return points.map((point, i) => (i < last ? to + point : point)).join("") + (points.length < last ? to : "");
}
