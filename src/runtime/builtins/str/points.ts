/** Code points: JavaScript counts UTF-16 units, Python code points. They differ only where there are surrogate pairs. */
import { is_bmp, str_len } from "../../core/items/text.ts";

export { str_len };

const memo: { text: string; points: readonly string[] } = { text: "", points: [] };

/**
 * Whether the text has code points of two units, so that positions need care.
 *
 * @example is_wide("a😀") // true
 */
export function is_wide(s: string): boolean {
  return !is_bmp(s);
}

/** The code points of a text; kept for the last one, as loops ask again and again. */
export function points_of(s: string): readonly string[] {
  if (memo.text !== s) {
    memo.points = [...s];
    memo.text = s;
  }
  return memo.points;
}

/**
 * The part of a text between two code points, as slices do: negative positions count from the end, those past an
 * end are cut.
 *
 * @example str_part("hello", -3, undefined) // "llo"
 */
export function str_part(s: string, start: number | undefined, end: number | undefined): string {
  // JavaScript's slice has the same rules.
  return is_wide(s) ? points_of(s).slice(start ?? 0, end).join("") : s.slice(start ?? 0, end);
}
