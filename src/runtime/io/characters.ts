/** Counting characters, of which JavaScript's strings have some as pairs. */

/** Whether a text has characters that are pairs. */
export function has_pairs(text: string): boolean {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(text);
}

/**
 * The place behind `count` characters from `start` on.
 *
 * @param pairs whether the text may have pairs
 */
export function after(text: string, start: number, count: number, pairs: boolean): number {
  if (!pairs) return Math.min(start + count, text.length);
  let at = start;
  for (let left = count; left > 0 && at < text.length; left--) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** How many characters a text has. */
export function characters(text: string, pairs = has_pairs(text)): number {
  if (!pairs) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}
