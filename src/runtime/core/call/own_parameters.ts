/** Keyword arguments of functions that nothing describes: the library's own, whose parameters have Python's names. */
import { is_keywords, type Keywords, type Py } from "../value.ts";

/** The parameters of a function as its text names them; `null` for one without a plain name. */
interface OwnParameters {
  readonly names: readonly (string | null)[];
  readonly has_rest: boolean;
}

const known = /* @__PURE__ */ new WeakMap<object, OwnParameters | null>();

/**
 * Puts keyword arguments where a function's parameters of those names are; what none is named after stays in one
 * trailing object. Functions that take a rest, or whose text can't be read, get what was given.
 *
 * @param f a function or class that is not described
 * @param args arguments, with the keyword arguments as a trailing plain object
 * @param skip parameters in front that `args` leaves out, such as the receiver
 * @example place_by_name(choices, [xs, { weights, k: 3 }]) // [xs, weights, { k: 3 }]
 */
export function place_by_name(f: Py, args: readonly Py[], skip = 0): readonly Py[] {
  const last: Py = args.at(-1);
  if (!is_keywords(last)) return args;
  const own = parameters_of(f);
  if (own === null || own.has_rest) return args;
  const names = own.names.slice(skip);
  const placed: Py[] = args.slice(0, -1);
  const left: Keywords = {};
  let moved = false;
  for (const [key, value] of Object.entries(last)) {
    const at = names.findIndex((name) => name === key || name === `${key}_`);
    if (at < 0 || placed[at] !== undefined) left[key] = value;
    else {
      while (placed.length < at) placed.push(undefined);
      placed[at] = value;
      moved = true;
    }
  }
  if (!moved && placed.length < names.length && names[placed.length] === null) return args;
  if (Object.keys(left).length === 0) return placed;
  while (placed.length < names.length - 1) placed.push(undefined);
  return [...placed, left];
}

function parameters_of(f: Py): OwnParameters | null {
  let found = known.get(f);
  if (found === undefined) known.set(f, (found = read(f)));
  return found;
}

function read(f: Py): OwnParameters | null {
  const text = Function.prototype.toString.call(f);
  if (text.includes("[native code]")) return null;
  if (!/^class\b/.test(text)) return parsed(text, opening(text));
  const made = /(?:^|[\s;{}])constructor\(/.exec(text);
  if (made !== null) return parsed(text, made.index + made[0].length);
  const base: unknown = Object.getPrototypeOf(f);
  return typeof base === "function" && base !== Function.prototype ? parameters_of(base) : null;
}

/** Where the parameters of a function begin: behind the first bracket; -1 for an arrow with a single bare parameter. */
function opening(text: string): number {
  const bracket = text.indexOf("(");
  const arrow = text.indexOf("=>");
  return bracket < 0 || (arrow >= 0 && arrow < bracket) ? -1 : bracket + 1;
}

function parsed(text: string, start: number): OwnParameters | null {
  if (start < 0) return null;
  const pieces = split(text, start);
  if (pieces === null) return null;
  const words = pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
  return { names: words.map((word) => /^[A-Za-z_$][\w$]*/.exec(word)?.[0] ?? null), has_rest: words.some((word) => word.startsWith("...")) };
}

/** The texts between the commas of a list that ends at its closing bracket; null where it can't be told. */
function split(text: string, start: number): string[] | null {
  const pieces: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < text.length; at++) {
    const c = text[at]!;
    if (c === '"' || c === "'" || c === "`") at = after_text(text, at);
    else if (c === "/" && (text[at + 1] === "*" || text[at + 1] === "/")) return null;
    else if ("([{".includes(c)) depth++;
    else if (")]}".includes(c) && depth-- === 0) return [...pieces, text.slice(from, at)];
    else if (c === "," && depth === 0) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return null;
}

/** The place of the quote that ends a text. */
function after_text(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== text[start]) at += text[at] === "\\" ? 2 : 1;
  return at;
}
