/** Comments and blank lines around statements. */
import type { Comment, Trivia } from "../ir/python/index.ts";
import type { TsStatement, TsTrivia } from "../ir/target/index.ts";
import { noTrivia } from "./build.ts";

export function lines(comments: readonly (Comment | null)[]): readonly (string | null)[] {
  return comments.map((comment) => comment?.text ?? null);
}

export function triviaOf(trivia: Trivia, doc: string | null = null): TsTrivia {
  if (trivia.leading.length === 0 && trivia.trailing === null && doc === null) return noTrivia;
  return { leading: lines(trivia.leading), doc, trailing: trivia.trailing?.text ?? null };
}

/** Gives what stood around a Python statement to the statements made of it: above the first, behind the last (of a header, the first). */
export function withTrivia(statements: readonly TsStatement[], trivia: TsTrivia): readonly TsStatement[] {
  const [first, ...rest] = statements;
  if (first === undefined) return trivia.leading.length + (trivia.trailing === null ? 0 : 1) > 0 ? [commentStatement(trivia)] : [];
  const opens = first.kind === "if" || first.kind === "while" || first.kind === "for" || first.kind === "for-of" || first.kind === "try" || first.kind === "function" || first.kind === "class";
  const trailingFirst = rest.length === 0 || opens;
  const head: TsStatement = { ...first, trivia: { leading: [...trivia.leading, ...first.trivia.leading], doc: first.trivia.doc ?? trivia.doc, trailing: trailingFirst ? trivia.trailing : first.trivia.trailing } };
  if (trailingFirst || trivia.trailing === null) return [head, ...rest];
  const last = rest.at(-1);
  return last === undefined ? [head] : [head, ...rest.slice(0, -1), { ...last, trivia: { ...last.trivia, trailing: trivia.trailing } }];
}

function commentStatement(trivia: TsTrivia): TsStatement {
  const leading = trivia.trailing === null ? trivia.leading : [...trivia.leading, trivia.trailing];
  return { kind: "comment", trivia: { leading, doc: null, trailing: null }, origin: null };
}
