/** Line breaking as `textwrap.wrap(text, width)` does it with its usual settings. */

const SPACE = String.raw`[ \t\n\v\f\r]`;
const WORD = String.raw`[\p{L}\p{N}_]`;
const WORD_OR_MARK = String.raw`[\p{L}\p{N}_!"'&.,?]`;
const LETTER = String.raw`[\p{L}_]`;
/** After a hyphen inside a word of letters. */
const HYPHEN = `-(?:(?<=${LETTER}{2}-)|(?<=${LETTER}-${LETTER}-))(?=${LETTER}-?${LETTER})`;
/** Places where a line may break: between words, after hyphens inside words, around dashes. */
const CHUNK = `${SPACE}+|(?<=${WORD_OR_MARK})-{2,}(?=${WORD})|[^ \\t\\n\\v\\f\\r]+?(?:${HYPHEN}|(?=${SPACE}|$)|(?<=${WORD_OR_MARK})(?=-{2,}${WORD}))`;

/** @param width in characters */
export function wrap(text: string, width: number): string[] {
  const chunks = (text.match(new RegExp(CHUNK, "gu")) ?? []).map((chunk) => (/^\s+$/.test(chunk) ? " " : chunk)).reverse();
  const lines: string[] = [];
  while (chunks.length > 0) {
    if (chunks.at(-1) === " " && lines.length > 0) chunks.pop();
    const line = next_line(chunks, width);
    if (line !== "") lines.push(line);
  }
  return lines;
}

/** Takes what fits into one line off the end of the chunks. */
function next_line(chunks: string[], width: number): string {
  const line: string[] = [];
  let length = 0;
  while (chunks.length > 0 && length + size(chunks.at(-1)!) <= width) {
    length += size(chunks.at(-1)!);
    line.push(chunks.pop()!);
  }
  const long = chunks.at(-1);
  if (long !== undefined && size(long) > width) break_long(chunks, line, width, length);
  if (line.at(-1) === " ") line.pop();
  return line.join("");
}

/** A word that no line can hold is cut, at a hyphen if there is one. */
function break_long(chunks: string[], line: string[], width: number, length: number): void {
  const room = width < 1 ? 1 : width - length;
  const letters = [...chunks.at(-1)!];
  const hyphen = letters.length > room ? letters.slice(0, Math.max(room, 0)).lastIndexOf("-") : -1;
  const end = hyphen > 0 && letters.slice(0, hyphen).some((letter) => letter !== "-") ? hyphen + 1 : room;
  line.push(letters.slice(0, end).join(""));
  chunks[chunks.length - 1] = letters.slice(end).join("");
}

function size(text: string): number {
  return [...text].length;
}
