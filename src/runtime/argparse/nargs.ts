/** How many texts an argument takes: patterns over `A` (an argument), `O` (an option) and `-` (the `--`). */
import { repr } from "../builtins/repr/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./constants.ts";
import { ArgumentError } from "./errors.ts";

/** @raises ArgumentError if what follows does not fit */
export function match_argument(action: Py, texts: string): number {
  const found = new RegExp(`^${pattern(action)}`).exec(texts);
  if (found === null) throw new ArgumentError(action, expectation(action.nargs));
  return found[1]!.length;
}

function expectation(nargs: Py): string {
  switch (nargs) {
    case null: return "expected one argument";
    case OPTIONAL: return "expected at most one argument";
    case ONE_OR_MORE: return "expected at least one argument";
    default: return `expected ${typeof nargs === "string" ? nargs : repr(nargs)} argument${nargs === 1 ? "" : "s"}`;
  }
}

/** How many texts each of the first actions takes: as many actions as fit. */
export function match_partial(actions: readonly Py[], texts: string): number[] {
  for (let count = actions.length; count > 0; count--) {
    const found = new RegExp(`^${actions.slice(0, count).map(pattern).join("")}`).exec(texts);
    if (found !== null) return found.slice(1).map((part) => part.length);
  }
  return [];
}

function pattern(action: Py): string {
  const whole = nargs_pattern(action.nargs);
  // After an option there is no `--`.
  return truth(action.option_strings) ? whole.replaceAll("-*", "").replaceAll("-", "") : whole;
}

function nargs_pattern(nargs: Py): string {
  switch (nargs) {
    case null: return "(-*A-*)";
    case OPTIONAL: return "(-*A?-*)";
    case ZERO_OR_MORE: return "(-*[A-]*)";
    case ONE_OR_MORE: return "(-*A[A-]*)";
    case REMAINDER: return "([-AO]*)";
    case PARSER: return "(-*A[-AO]*)";
    case SUPPRESS: return "(-*-*)";
    default: return `(-*${"A".repeat(nargs).split("").join("-*")}-*)`;
  }
}
