import type { ExceptHandler } from "../../ir/python/index.ts";
import type { TsBlock, TsStatement } from "../../ir/target/index.ts";
import { block, expressionStatement, helper, identifier, literal, method, noTrivia, variable, when, binary } from "../build.ts";
import { translateBlock } from "../block.ts";
import type { Context } from "../context.ts";
import { triviaOf } from "../trivia.ts";

/**
 * `except*`: each handler takes its part of the group; what handlers raise and what nobody took is raised together at the end.
 */
export function starHandlers(nodes: readonly ExceptHandler[], cx: Context): { binding: string; block: TsBlock } {
  const error = cx.catchName("error");
  const groups = identifier(cx.temporary("groups"));
  const statements: TsStatement[] = [variable("const", groups, helper("except_star", [identifier(error)]))];
  for (const node of nodes) {
    if (node.type === null) continue;
    const name = node.name === null ? cx.temporary("group") : cx.state.names.safe(node.name.name);
    const taken = method(groups, "take", [cx.expression(node.type)], node.span);
    const raised = cx.catchName("raised");
    const body = translateBlock(node.body, cx.inCatch(name));
    const guarded: TsStatement = {
      kind: "try", body, binding: raised, handler: block([expressionStatement(method(groups, "raised", [identifier(raised), identifier(name)]))]), finalizer: null, trivia: noTrivia, origin: node.span,
    };
    const own = block([variable("const", identifier(name), taken), when(binary("!==", identifier(name), literal(null)), block([guarded]))]);
    statements.push({ kind: "block", body: own, trivia: triviaOf(node.trivia), origin: node.span });
  }
  statements.push(expressionStatement(method(groups, "finish", [])));
  return { binding: error, block: block(statements) };
}
