import type { ExceptHandler, Expression, Try } from "../../ir/python/index.ts";
import { some } from "../../ir/python/visit.ts";
import type { TsBlock, TsExpression, TsIf, TsStatement } from "../../ir/target/index.ts";
import { assign, binary, block, expressionStatement, helper, identifier, literal, noTrivia, not, throws, variable, when } from "../build.ts";
import { translateBlock, translateStatements } from "../block.ts";
import type { Context } from "../context.ts";
import { whileHandling, whilePassing } from "../handled.ts";
import { lines, triviaOf, withTrivia } from "../trivia.ts";
import { neverEnds } from "./control.ts";
import { starHandlers } from "./exception-groups.ts";

export function tryStatement(node: Try, cx: Context): readonly TsStatement[] {
  const guarded = node.handlers.length === 0 ? translateStatements(node.body.statements, cx) : withHandlers(node, cx);
  if (node.finally === null) return guarded;
  const finalizer = translateBlock(node.finally, cx);
  const trailing = node.handlers.length === 0 ? lines(node.body.trailing) : [];
  const passing = whilePassing(block(guarded, trailing), finalizer, node, cx);
  if (passing !== null) return passing;
  const [only] = guarded;
  // One statement that has no `finally` yet can take this one.
  if (node.handlers.length > 0 && guarded.length === 1 && only?.kind === "try" && only.finalizer === null) return [{ ...only, finalizer }];
  return [tryOf(block(guarded, trailing), null, null, finalizer, node)];
}

function tryOf(body: TsBlock, binding: string | null, handler: TsBlock | null, finalizer: TsBlock | null, node: Try): TsStatement {
  return { kind: "try", body, binding, handler, finalizer, trivia: noTrivia, origin: node.span };
}

/** The body with its handlers, and the `else` where the handlers can't see its exceptions. */
function withHandlers(node: Try, cx: Context): readonly TsStatement[] {
  const body = translateBlock(node.body, cx);
  const { binding, block: handler } = node.handlers[0]?.star === true ? starHandlers(node.handlers, cx) : handlers(node.handlers, cx);
  if (node.otherwise === null) return [tryOf(body, binding, handler, null, node)];
  const otherwise = translateBlock(node.otherwise, cx);
  if (node.handlers.every((each) => neverEnds(each.body, cx))) return [tryOf(body, binding, handler, null, node), ...otherwise.statements];
  if (neverEnds(node.body, cx)) return [tryOf(body, binding, handler, null, node)];
  const succeeded = identifier(cx.temporary("succeeded"));
  const marked = block([...body.statements, expressionStatement(assign(succeeded, literal(true)))], body.trailing);
  return [variable("let", succeeded, literal(false)), tryOf(marked, binding, handler, null, node), when(succeeded, otherwise)];
}

/** Exceptions of Python that an error of the host may turn out to be. */
const hostErrors = new Set(["BaseException", "Exception", "RuntimeError", "RecursionError", "MemoryError", "ArithmeticError", "OverflowError", "NameError", "UnboundLocalError", "TypeError", "AttributeError"]);

function handlers(nodes: readonly ExceptHandler[], cx: Context): { binding: string; block: TsBlock } {
  const names = new Set(nodes.flatMap((each) => (each.name === null || !cx.frame.placement.inline.has(each.name.id) ? [] : [cx.state.names.safe(each.name.name)])));
  const broad = nodes.some((each) => isBroad(each.type, cx));
  const [name] = names;
  const own = names.size === 1 && name !== undefined && nodes.every((each) => each.name === null || cx.frame.placement.inline.has(each.name.id));
  const variableName = own ? name : cx.catchName("error");
  const caughtName = broad ? cx.catchName(own ? "error" : "thrown") : variableName;
  const error = identifier(variableName);
  const statements: TsStatement[] = [];
  // A host error (stack overflow, an unset binding) becomes the Python exception first.
  if (broad) statements.push(variable(own && nodes.some((each) => isRebound(each, cx)) ? "let" : "const", error, helper("caught", [identifier(caughtName)])));
  statements.push(...arms(nodes, error, cx));
  return { binding: caughtName, block: block(statements) };
}

/** Whether the body of a handler gives the handler's name something else, as another handler within it does. */
function isRebound({ name, body }: ExceptHandler, cx: Context): boolean {
  const sites = name === null ? [] : (cx.facts.bindingOf(name.id)?.sites ?? []).filter((site) => site !== name.id);
  return sites.length > 0 && body.statements.some((statement) => some(statement, (child) => sites.includes(child.id)));
}

function arms(nodes: readonly ExceptHandler[], error: TsExpression & { kind: "identifier" }, cx: Context): readonly TsStatement[] {
  const [only] = nodes;
  if (only !== undefined && nodes.length === 1) {
    const body = handlerBody(only, error, cx);
    const condition = only.type === null ? null : matches(error, only.type, cx);
    const guard = condition === null ? [] : withTrivia([when(not(condition), block([throws(error)]))], triviaOf(only.trivia));
    return [...guard, ...body.statements];
  }
  let rest: TsBlock | TsIf | null = block([throws(error)]);
  for (const node of [...nodes].reverse()) {
    const body = handlerBody(node, error, cx);
    const condition = node.type === null ? null : matches(error, node.type, cx);
    rest = condition === null ? body : when(condition, body, rest, triviaOf(node.trivia));
    if (rest !== null && "kind" in rest && rest.trivia.leading.length + (rest.trivia.trailing === null ? 0 : 1) > 0 && node !== nodes[0]) rest = block([rest]);
  }
  return "kind" in rest ? [rest] : rest.statements;
}

function handlerBody(node: ExceptHandler, error: TsExpression & { kind: "identifier" }, cx: Context): TsBlock {
  const body = whileHandling(translateBlock(node.body, cx.inCatch(error.name)), node, error, cx);
  if (node.name === null || cx.state.names.safe(node.name.name) === error.name) return body;
  const name = identifier(cx.state.names.safe(node.name.name));
  const bound: TsStatement = cx.frame.placement.inline.has(node.name.id) ? variable("const", name, error) : expressionStatement(assign(name, error));
  return { ...body, statements: [bound, ...body.statements] };
}

function isBroad(type: Expression | null, cx: Context): boolean {
  if (type === null) return true;
  if (type.kind === "tuple") return type.elements.some((element) => isBroad(element, cx));
  const known = cx.typeOf(type);
  if (known.kind === "library-class") return hostErrors.has(known.row.name);
  return known.kind !== "class";
}

/** The condition under which a handler takes an exception. */
export function matches(error: TsExpression, type: Expression, cx: Context): TsExpression | null {
  if (type.kind === "tuple" && type.elements.length > 0 && type.elements.every((element) => isClass(element, cx))) {
    return type.elements.map((element): TsExpression => binary("instanceof", error, cx.expression(element))).reduce((left, right) => binary("||", left, right));
  }
  if (!isClass(type, cx)) return helper("isinstance", [error, cx.expression(type)]);
  const known = cx.typeOf(type);
  if (known.kind === "library-class" && known.row.name === "BaseException") return null;
  return binary("instanceof", error, cx.expression(type));
}

/** A class whose instances `instanceof` tells; what has several bases is on one chain of prototypes only. */
export function isClass(node: Expression, cx: Context): boolean {
  const type = cx.typeOf(node);
  if (type.kind === "library-class") return true;
  return type.kind === "class" && !hasGeneralForm(type.class, cx);
}

function hasGeneralForm(definition: number, cx: Context): boolean {
  const facts = cx.facts.classFacts(definition);
  return facts.form === "general" || facts.bases.length > 1 || facts.subclasses.some((each) => hasGeneralForm(each, cx));
}
