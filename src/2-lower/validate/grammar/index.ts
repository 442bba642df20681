import type { TokenError, TokenList } from "../../../1-parse/index.ts";
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
  const reader = new Reader(list, rules);
  try {
    while (reader.token.kind !== "end") statement(reader);
    return list.error;
  } catch (failure) {
    if (!(failure instanceof GrammarFailure)) throw failure;
    return list.error === null ? explain(failure, reader) : choose(failure, list.error);
  }
}

/** Most errors of the tokenizer come before errors of grammar, even before those that stand earlier in the text. */
function choose(failure: GrammarFailure, error: TokenError): GrammarError {
  const first = failure.token.kind !== "end" && (error.yields || (failure.generic && failure.kind === "indentation"));
  return first ? asError(failure) : error;
}

function explain(failure: GrammarFailure, reader: Reader): GrammarError {
  const { unclosed } = reader.list;
  const reached = Math.max(failure.token.line, reader.tokenAt(reader.furthest).line);
  if (unclosed !== null && (failure.token.kind === "end" || reached > unclosed.line) && failure.kind !== "indentation") {
    return { kind: "syntax", message: `'${unclosed.bracket}' was never closed`, start: unclosed.start, end: unclosed.start + 1 };
  }
  return asError(failure);
}

function asError({ kind, message, token }: GrammarFailure): GrammarError {
  return { kind, message, start: token.start, end: Math.max(token.end, token.start + 1) };
}
