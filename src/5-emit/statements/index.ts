import type { TsComment, TsLabeled, TsStatement } from "../../ir/target/index.ts";
import { dispatch, type Builder, type ByKind, type Handlers } from "../builder.ts";
import { commentStatement, withTrivia } from "../trivia.ts";
import type { ts } from "../typescript.ts";
import { branch, switching, trying } from "./branches.ts";
import { classDeclaration, functionDeclaration, interfaceDeclaration, typeDeclaration } from "./declarations.ts";
import { blockStatement, doWhile, forLoop, forOf, labeled, whileLoop } from "./loops.ts";
import { exporting, reExporting } from "./modules.ts";
import { breaking, continuing, expressionStatement, returning, throwing, variable } from "./simple.ts";

type Printed = Exclude<TsStatement, TsComment | TsLabeled>;

const handlers: Handlers<ByKind<Printed>, ts.Statement | undefined> = {
  "expression-statement": expressionStatement, variable, return: returning, throw: throwing, break: breaking, continue: continuing,
  if: branch, try: trying, switch: switching,
  while: whileLoop, "do-while": doWhile, for: forLoop, "for-of": forOf, block: blockStatement,
  function: functionDeclaration, class: classDeclaration, type: typeDeclaration, interface: interfaceDeclaration,
  export: exporting, "re-export": reExporting,
};

/** Kinds that open a block: what stands at the end of their first line goes into it. */
const OPENS_BLOCK: ReadonlySet<TsStatement["kind"]> = new Set<TsStatement["kind"]>(["if", "try", "while", "do-while", "for", "for-of", "block", "function"]);

/** Builds a statement with its comments; nothing where the target has no word for it. */
export function statement(node: TsStatement, to: Builder): readonly ts.Statement[] {
  if (node.kind === "comment") return to.comments ? [comment(node)] : [];
  const [built, ...more] = node.kind === "labeled" ? labeled(node, to) : optional(dispatch(handlers, node, to));
  if (built === undefined) return [];
  const inside = OPENS_BLOCK.has(node.kind) || (node.kind === "class" && node.members.length > 0);
  withTrivia(built, inside ? { ...node.trivia, trailing: null } : node.trivia, to);
  return [to.from(node.origin, built), ...more];
}

function optional(built: ts.Statement | undefined): readonly ts.Statement[] {
  return built === undefined ? [] : [built];
}

function comment({ trivia }: TsComment): ts.Statement {
  const lines = trivia.trailing === null ? trivia.leading : [...trivia.leading, trivia.trailing];
  return commentStatement(lines, trivia.doc);
}
