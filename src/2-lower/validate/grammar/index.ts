import type { TokenList } from "../../../1-parse/index.ts";
import { callArguments } from "./arguments.ts";
import { atom, comprehensionClauses } from "./atoms.ts";
import { block, statement } from "./compound.ts";
import {
  bitwiseOr, disjunction, expression, namedExpression, starExpressions, starNamedExpression, starNamedExpressions, yieldExpression, yieldOrStar,
} from "./expressions.ts";
import { parameters } from "./parameters.ts";
import { GrammarFailure, Reader } from "./reader.ts";
import type { Rules } from "./rules.ts";

const rules: Rules = {
  expression, namedExpression, bitwiseOr, disjunction, starExpressions, starNamedExpression, starNamedExpressions, yieldOrStar, yieldExpression,
  atom, comprehensionClauses, callArguments, parameters, statement, block,
};

/** Why a text is no Python, in CPython's words. */
export interface GrammarError {
  readonly kind: "syntax" | "indentation" | "tab";
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads tokens by the rules of Python's grammar and gives what is wrong, or null.
 *
 * The parser's own grammar takes much that is no Python (`print "a"`, `a == not b`, `f(**a, *b)`) and can't say what is wrong with what it
 * does not take; this one makes no tree, and knows CPython's messages.
 */
export function checkGrammar(list: TokenList): GrammarError | null {
  if (list.error !== null) return list.error;
  const reader = new Reader(list, rules);
  try {
    while (reader.token.kind !== "end") statement(reader);
    return null;
  } catch (failure) {
    if (!(failure instanceof GrammarFailure)) throw failure;
    const { unclosed } = list;
    const { token, kind, message } = failure;
    if (unclosed !== null && (token.kind === "end" || token.line > unclosed.line)) {
      return { kind: "syntax", message: `'${unclosed.bracket}' was never closed`, start: unclosed.start, end: unclosed.start + 1 };
    }
    return { kind, message, start: token.start, end: Math.max(token.end, token.start + 1) };
  }
}
