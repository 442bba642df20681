import type { PatternError } from "../PatternError.ts";
import { CharSet, literal, type SetItem } from "../chars/CharSet.ts";
import { by_number, CATEGORIES, DIGITS, itself, OCTAL_DIGITS, octal, SIMPLE } from "./escape.ts";
import type { Source } from "./Source.ts";
import type { Fold } from "./tree.ts";

/**
 * Reads a set in brackets, behind its opening one.
 *
 * @raises PatternError
 */
export function read_brackets(source: Source, fold: Fold, unicode: boolean): CharSet {
  const start = source.tell() - 1;
  const unterminated = (): PatternError => source.error("unterminated character set", source.tell() - start);
  const negated = source.match("^");
  const items: SetItem[] = [];
  for (;;) {
    const first = source.get();
    if (first === null) throw unterminated();
    if (first === "]" && items.length > 0) break;
    const low = item_of(source, first);
    if (!source.match("-")) {
      items.push(low);
      continue;
    }
    const second = source.get();
    if (second === null) throw unterminated();
    if (second === "]") {
      items.push(low, char(45));
      break;
    }
    const high = item_of(source, second);
    if (low.kind !== "range" || high.kind !== "range" || high.low < low.low) {
      throw source.error(`bad character range ${first}-${second}`, [...first].length + 1 + [...second].length);
    }
    items.push({ kind: "range", low: low.low, high: high.low });
  }
  const [only] = items;
  if (items.every((item) => item.kind === "range" && item.low === item.high && only?.kind === "range" && item.low === only.low) && only?.kind === "range") {
    return negated ? new CharSet([only], { negated, fold, literal: true }) : literal(only.low, fold);
  }
  return new CharSet(items, { negated, fold, unicode });
}

function char(code: number): SetItem {
  return { kind: "range", low: code, high: code };
}

function item_of(source: Source, text: string): SetItem {
  if (!text.startsWith("\\")) return char(text.codePointAt(0) ?? 0);
  const simple = SIMPLE.get(text);
  if (simple !== undefined) return char(simple);
  const category = CATEGORIES.get(text);
  if (category !== undefined) return category;
  const code = by_number(source, text);
  if (code !== undefined) return char(code);
  const digit = text.charAt(1);
  if (OCTAL_DIGITS.includes(digit)) return char(octal(source, text + source.get_while(2, OCTAL_DIGITS)));
  if (DIGITS.includes(digit)) throw source.error(`bad escape ${text}`, text.length);
  return char(itself(source, text));
}
