import type { ExceptHandler } from "../../ir/python/index.ts";
import type { TsBlock, TsStatement } from "../../ir/target/index.ts";
import { block, expressionStatement, helper, identifier, literal, method, noTrivia, variable, when, binary } from "../build.ts";
import { translateBlock } from "../block.ts";
import type { Context } from "../context.ts";

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
    statements.push(variable("const", identifier(name), taken));
    const raised = cx.temporary("raised");
    const body = translateBlock(node.body, cx.inCatch(name));
    const guarded: TsStatement = {
      kind: "try", body, binding: raised, handler: block([expressionStatement(method(groups, "raised", [identifier(raised), identifier(name)]))]), finalizer: null, trivia: noTrivia, origin: node.span,
    };
    statements.push(when(binary("!==", identifier(name), literal(null)), block([guarded])));
  }
  statements.push(expressionStatement(method(groups, "finish", [])));
  return { binding: error, block: block([{ kind: "block", body: block(statements), trivia: noTrivia, origin: null }]) };
}
