import type { TsBlock, TsIf, TsSwitch, TsTry } from "../../ir/target/index.ts";
import type { Builder } from "../builder.ts";
import { ts } from "../typescript.ts";

const f = ts.factory;

/** After how many links a chain goes on in a piece of its own: the printer goes down it link by link. */
const PIECE = 200;

/** Builds a chain of `else if` from its end, since it may have a thousand links. */
export function branch(node: TsIf, to: Builder): ts.Statement {
  const chain: TsIf[] = [node];
  let last: TsBlock | null = null;
  for (let next = node.otherwise; next !== null;) {
    if ("statements" in next) {
      last = next;
      break;
    }
    if (hasComments(next)) {
      last = { statements: [next], trailing: [] };
      break;
    }
    chain.push(next);
    next = next.otherwise;
  }
  let otherwise: ts.Statement | undefined = last === null ? undefined : to.block(last);
  for (let index = chain.length - 1; index > 0; index--) {
    const link = chain[index];
    if (index % PIECE === 0 && otherwise !== undefined) otherwise = to.apart(otherwise);
    if (link !== undefined) otherwise = to.from(link.origin, f.createIfStatement(to.expression(link.test), to.block(link.then, link.trivia.trailing), otherwise));
  }
  return f.createIfStatement(to.expression(node.test), to.block(node.then, node.trivia.trailing), otherwise);
}

/** A comment at the end of the line does not count: it moves into the block. */
function hasComments(node: TsIf): boolean {
  return node.trivia.doc !== null || node.trivia.leading.some((line) => line !== null);
}

export function trying(node: TsTry, to: Builder): ts.Statement {
  const body = to.block(node.body, node.trivia.trailing);
  const handler = node.handler === null ? undefined : f.createCatchClause(node.binding === null ? undefined : f.createVariableDeclaration(to.name(node.binding)), to.block(node.handler));
  const finalizer = node.finalizer === null ? undefined : to.block(node.finalizer);
  if (handler === undefined && finalizer === undefined) throw new Error("A try statement needs a handler or a finalizer");
  return f.createTryStatement(body, handler, finalizer);
}

export function switching(node: TsSwitch, to: Builder): ts.Statement {
  const clauses = node.cases.map((item) => {
    const body = declares(item.body) ? [to.block(item.body)] : to.statements(item.body);
    return item.test === null ? f.createDefaultClause(body) : f.createCaseClause(to.expression(item.test), body);
  });
  return f.createSwitchStatement(to.expression(node.subject), f.createCaseBlock(clauses));
}

/** Whether a case needs a scope of its own. */
function declares(body: TsBlock): boolean {
  return body.statements.some(({ kind }) => kind === "variable" || kind === "function" || kind === "class");
}
