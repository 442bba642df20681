import { str_isspace, str_rstrip } from "../builtins/str/index.ts";
import { eq } from "../core/eq.ts";
import type { Py } from "../core/value.ts";
import { elements_of, SequenceMatcher } from "./SequenceMatcher.ts";

type Lines = readonly string[];

/** Lines from one position to another. */
type Range = readonly [lines: Lines, low: number, high: number];

/**
 * Python's `difflib.Differ(linejunk=None, charjunk=None)`: compares lines, and within similar lines characters.
 *
 * @example [...new Differ().compare(["one\n"], ["ore\n"])]
 */
export class Differ {
  static readonly __module__: string = "difflib";
  linejunk: Py;
  charjunk: Py;

  /** @param linejunk says which lines do not count @param charjunk says which characters do not count */
  constructor(linejunk: Py = null, charjunk: Py = null) {
    this.linejunk = linejunk;
    this.charjunk = charjunk;
  }

  /** `d.compare(a, b)`: the lines of both with a mark before each. @example [...d.compare(["a\n"], ["b\n"])] */
  *compare(a: Py, b: Py): Generator<string> {
    const [first, second] = [elements_of(a), elements_of(b)];
    for (const [tag, alo, ahi, blo, bhi] of new SequenceMatcher(this.linejunk, a, b).get_opcodes()) {
      if (tag === "replace") yield* this.#replaced([first, alo, ahi], [second, blo, bhi]);
      else if (tag === "insert") yield* marked("+", [second, blo, bhi]);
      else yield* marked(tag === "delete" ? "-" : " ", [first, alo, ahi]);
    }
  }

  /** Where lines stand for others: the most similar two belong together, and what is before and behind them is compared likewise. */
  *#replaced(a: Range, b: Range): Generator<string> {
    const [first, alo, ahi] = a;
    const [second, blo, bhi] = b;
    const pair = this.#most_similar(a, b);
    if (pair === undefined) {
      if (bhi - blo < ahi - alo) yield* [...marked("+", b), ...marked("-", a)];
      else yield* [...marked("-", a), ...marked("+", b)];
      return;
    }
    const [i, j, are_equal] = pair;
    yield* this.#around([first, alo, i], [second, blo, j]);
    if (are_equal) yield `  ${first[i]!}`;
    else yield* this.#within(first[i]!, second[j]!);
    yield* this.#around([first, i + 1, ahi], [second, j + 1, bhi]);
  }

  /** The two lines that are most similar; equal ones only where no others are similar enough. */
  #most_similar([first, alo, ahi]: Range, [second, blo, bhi]: Range): readonly [i: number, j: number, are_equal: boolean] | undefined {
    const matcher = new SequenceMatcher(this.charjunk);
    let best = 0.74;
    let pair: readonly [number, number, boolean] | undefined;
    let equal: readonly [number, number, boolean] | undefined;
    for (let j = blo; j < bhi; j++) {
      matcher.set_seq2(second[j]);
      for (let i = alo; i < ahi; i++) {
        if (eq(first[i], second[j])) {
          equal ??= [i, j, true];
          continue;
        }
        matcher.set_seq1(first[i]);
        if (matcher.real_quick_ratio() > best && matcher.quick_ratio() > best && matcher.ratio() > best) {
          best = matcher.ratio();
          pair = [i, j, false];
        }
      }
    }
    return best < 0.75 ? equal : pair;
  }

  *#around(a: Range, b: Range): Generator<string> {
    if (a[1] < a[2] && b[1] < b[2]) yield* this.#replaced(a, b);
    else yield* a[1] < a[2] ? marked("-", a) : marked("+", b);
  }

  /** Two similar lines, with marks below the characters that differ. */
  *#within(a: string, b: string): Generator<string> {
    let [marks_a, marks_b] = ["", ""];
    for (const [tag, i1, i2, j1, j2] of new SequenceMatcher(this.charjunk, a, b).get_opcodes()) {
      const [mark_a, mark_b] = tag === "equal" ? [" ", " "] : tag === "replace" ? ["^", "^"] : ["-", "+"];
      marks_a += mark_a.repeat(i2 - i1);
      marks_b += mark_b.repeat(j2 - j1);
    }
    yield `- ${a}`;
    yield* below(a, marks_a);
    yield `+ ${b}`;
    yield* below(b, marks_b);
  }
}

/** The line of marks, in which white space of the line itself stays. */
function below(line: string, marks: string): string[] {
  const chars = [...line];
  const text = str_rstrip([...marks].map((mark, i) => (mark === " " && str_isspace(chars[i] ?? "") ? (chars[i] ?? "") : mark)).join(""));
  return text === "" ? [] : [`? ${text}\n`];
}

function marked(mark: string, [lines, low, high]: Range): string[] {
  return lines.slice(low, high).map((line) => `${mark} ${line}`);
}
