/** "Did you mean": the attribute whose name is nearest to one that is missing. */
import { dir } from "../core/attributes/index.ts";
import { AttributeError, type BaseException, type TracebackType } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";

/** More names than this are not looked through, and longer ones not compared. */
const MOST_NAMES = 750;
const LONGEST = 40;
/** Costs of inserting or replacing a character, and of changing its case. */
const MOVE = 2;
const CASE = 1;

/**
 * What is added to the message of an AttributeError.
 *
 * @returns `. Did you mean: 'x'?` or ""
 */
export function suggestion(error: BaseException, _traceback: TracebackType | null): string {
  if (!(error instanceof AttributeError)) return "";
  const { name, obj }: { name: Py; obj: Py } = error;
  if (typeof name !== "string" || obj === undefined || obj === null) return "";
  let names: string[];
  try {
    names = dir(obj);
  } catch {
    return "";
  }
  const found = nearest(names.filter((each) => name.startsWith("_") || !each.startsWith("_")), name);
  return found === null ? "" : `. Did you mean: '${found}'?`;
}

function nearest(names: readonly string[], wrong: string): string | null {
  if (names.length > MOST_NAMES) return null;
  let best: string | null = null;
  let distance = Infinity;
  for (const name of names) {
    if (name === wrong) continue;
    // At most a third of the characters may differ.
    const most = Math.min(Math.floor(((name.length + wrong.length + 3) * MOVE) / 6), distance - 1);
    const found = edit_distance(wrong, name, most);
    if (found > most) continue;
    if (best === null || found < distance) {
      best = name;
      distance = found;
    }
  }
  return best;
}

function edit_distance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let cut = 0;
  while (cut < a.length - from && cut < b.length - from && a[a.length - 1 - cut] === b[b.length - 1 - cut]) cut++;
  const left = a.slice(from, a.length - cut);
  const right = b.slice(from, b.length - cut);
  if (left === "" || right === "") return MOVE * (left.length + right.length);
  if (left.length > LONGEST || right.length > LONGEST) return most + 1;
  let row = Array.from({ length: right.length + 1 }, (_, i) => i * MOVE);
  for (let i = 0; i < left.length; i++) {
    const next = [(i + 1) * MOVE];
    for (let j = 0; j < right.length; j++) {
      next.push(Math.min(row[j]! + substitution(left[i]!, right[j]!), row[j + 1]! + MOVE, next[j]! + MOVE));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[right.length]!;
}

function substitution(a: string, b: string): number {
  return a === b ? 0 : a.toLowerCase() === b.toLowerCase() ? CASE : MOVE;
}
