/** Values and names as unittest's messages show them. */
import { full_class_name, repr } from "../builtins/repr/index.ts";
import { object_repr } from "../builtins/repr/object_repr.ts";
import type { Py } from "../core/value.ts";

const MAX_LENGTH = 80;
const PLACEHOLDER = 12;
const MIN_BEGIN = 5;
const MIN_END = 5;
const MIN_COMMON = 5;
const MIN_DIFFERENCE = MAX_LENGTH - (MIN_BEGIN + PLACEHOLDER + MIN_COMMON + PLACEHOLDER + MIN_END);

/** `repr(x)`, or that of any object where it fails. */
export function safe_repr(x: Py, short = false): string {
  let text: string;
  try {
    text = repr(x);
  } catch {
    text = object_repr(x);
  }
  return !short || text.length < MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)} [truncated]...`;
}

function shorten(text: string, begin: number, end: number): string {
  const skip = text.length - begin - end;
  return skip > PLACEHOLDER ? `${text.slice(0, begin)}[${skip} chars]${text.slice(text.length - end)}` : text;
}

/** Two values beside one another, shortened where they agree. */
export function shortened_reprs(first: Py, second: Py): [string, string] {
  const texts: [string, string] = [safe_repr(first), safe_repr(second)];
  const longest = Math.max(...texts.map((text) => text.length));
  if (longest <= MAX_LENGTH) return texts;
  const prefix = common_prefix(...texts);
  const common = MAX_LENGTH - (longest - prefix.length + MIN_BEGIN + PLACEHOLDER);
  if (common > MIN_COMMON) {
    const start = shorten(prefix, MIN_BEGIN, common);
    return texts.map((text) => start + text.slice(prefix.length)) as [string, string];
  }
  const start = shorten(prefix, MIN_BEGIN, MIN_COMMON);
  return texts.map((text) => start + shorten(text.slice(prefix.length), MIN_DIFFERENCE, MIN_END)) as [string, string];
}

function common_prefix(a: string, b: string): string {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return a.slice(0, at);
}

/** The name of a class with its module, as test ids have it. */
export function class_title(cls: Py): string {
  const name = full_class_name(cls);
  return name.includes(".") ? name : `builtins.${name}`;
}
