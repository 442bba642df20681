import type { Block, Expression, NodeBase, Pattern, Statement, Target } from "../ir/python/index.ts";
import type { SourceModule } from "../options.ts";
import type { SyntaxNode, Tree } from "../1-parse/index.ts";
import { diagnostic } from "../diagnostics/index.ts";
import type { Reporter } from "../diagnostics/index.ts";
import { nodes } from "../maps/nodes.ts";
import type { NodeKind, NodeRow } from "../maps/nodes.ts";
import type { Context, IdAllocator } from "./context.ts";
import { UnexpectedShape } from "./context.ts";
import { named } from "./children.ts";
import { chainHandlers, expressionHandlers, patternHandlers, statementHandlers } from "./handlers.ts";
import { isMisgrouped } from "./expressions/regroup.ts";
import { lowerParameters } from "./parameters.ts";
import { lowerTypeParameters } from "./type-parameters.ts";
import { TriviaStream } from "./trivia.ts";

/** Deeper expressions are refused: the phases recurse along them, and a JavaScript stack holds only so much. */
const DEEPEST = 700;

function isNodeKind(type: string): type is NodeKind {
  return Object.hasOwn(nodes, type);
}

function isHandler<Name extends string>(table: Readonly<Record<Name, unknown>>, name: string | undefined): name is Name {
  return name !== undefined && Object.hasOwn(table, name);
}

function isTarget(expression: Expression): expression is Target {
  switch (expression.kind) {
    case "name": case "attribute": case "subscript": case "starred": case "list": case "tuple": return true;
    default: return false;
  }
}

const empty: NodeRow = {};

/** Makes the context of one module: dispatch by grammar-maps/nodes, ids, trivia. */
export function createContext(tree: Tree, module: SourceModule, ids: IdAllocator, reporter: Reporter): Context & { rest(): Block["trailing"] } {
  const trivia = new TriviaStream(tree.comments);
  const mixes = tree.source.includes("^");
  let depth = 0;

  const rowOf = (node: SyntaxNode): NodeRow => (isNodeKind(node.type) ? nodes[node.type] : empty);

  const simple = (node: SyntaxNode): Expression => {
    const handler = rowOf(node).expression;
    if (!isHandler(expressionHandlers, handler)) throw new UnexpectedShape(node, "an expression");
    return expressionHandlers[handler](node, context);
  };

  /** Goes down the chain of leftmost operands, then builds from there: `a + b + c …` has a depth of one. */
  const chained = (node: SyntaxNode, leftmost: (node: SyntaxNode) => Expression): Expression => {
    const chain: { readonly node: SyntaxNode; readonly handler: keyof typeof chainHandlers }[] = [];
    let first = node;
    for (;;) {
      const link = mixes && isMisgrouped(first) ? undefined : rowOf(first).chain;
      if (link === undefined || !isHandler(chainHandlers, link.handler)) break;
      chain.push({ node: first, handler: link.handler });
      const next = first.children.find((child) => child.field === link.through);
      if (next === undefined) throw new UnexpectedShape(first, `one with a ${link.through}`);
      first = next;
    }
    depth += 1;
    if (depth > DEEPEST) throw new TooDeep(node);
    let result = leftmost(first);
    // The parser reads `*a.b()` as `(*a).b()` in displays and arguments: the star goes around the whole.
    const star = result.kind === "starred" && chain.length > 0 ? result : null;
    if (result.kind === "starred" && star !== null) result = result.value;
    for (let link = chain.pop(); link !== undefined; link = chain.pop()) result = chainHandlers[link.handler](link.node, result, context);
    depth -= 1;
    return star === null ? result : { ...star, span: node.span, value: result };
  };

  const expression = (node: SyntaxNode): Expression => chained(node, simple);

  const statement = (node: SyntaxNode, nextStart: number): Statement => {
    const around = trivia.of(node, nextStart);
    const outside = depth;
    try {
      const handler = rowOf(node).statement;
      if (!isHandler(statementHandlers, handler)) throw new UnexpectedShape(node, "a statement");
      return statementHandlers[handler](node, context, around, []);
    } catch (failure) {
      depth = outside;
      if (!(failure instanceof UnexpectedShape) && !(failure instanceof TooDeep)) throw failure;
      const span = failure.node.span;
      const found = failure instanceof TooDeep
        ? diagnostic("nesting-too-deep", module.path, span, {})
        : diagnostic("internal-error", module.path, span, { detail: failure.message });
      reporter.report(found);
      return { kind: "refused", ...context.base(node), trivia: around, message: found.message };
    }
  };

  const statements = (parts: readonly SyntaxNode[], isModule: boolean): Block => {
    const lowered: Statement[] = [];
    parts.forEach((part, index) => {
      lowered.push(statement(part, parts[index + 1]?.start ?? Infinity));
      trivia.passed(part);
    });
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (isModule) return { statements: lowered, trailing: trivia.rest() };
    const closing = first === undefined || last === undefined ? [] : trivia.closeBlock(last.end, first.span.column);
    return { statements: lowered, trailing: closing };
  };

  const context: Context & { rest(): Block["trailing"] } = {
    path: module.path,
    source: module.source,
    base: (node): NodeBase => ({ id: ids.next(), span: node.span }),
    between: (first, last): NodeBase => ({ id: ids.next(), span: { ...last.span, start: first.span.start, line: first.span.line, column: first.span.column } }),
    expression,
    chained,
    target: (node): Target => {
      const lowered = expression(node);
      if (!isTarget(lowered)) throw new UnexpectedShape(node, "a target");
      return lowered;
    },
    pattern: (node): Pattern => {
      const handler = rowOf(node).pattern;
      if (!isHandler(patternHandlers, handler)) throw new UnexpectedShape(node, "a pattern");
      return patternHandlers[handler](node, context);
    },
    block: (node): Block => {
      trivia.enterBlock();
      return statements(named(node), false);
    },
    documentedBlock: (node) => {
      trivia.enterBlock();
      const parts = named(node);
      const docstring = docstringOf(parts[0], context);
      return { docstring, body: statements(docstring === null ? parts : parts.slice(1), node.type === "module") };
    },
    trivia: (node, nextStart) => trivia.of(node, nextStart),
    parameters: (node) => lowerParameters(node, context),
    typeParameters: (node) => lowerTypeParameters(node, context),
    report: (found) => reporter.report(found),
    rest: () => trivia.rest(),
  };
  return context;
}

/** An expression is nested deeper than the phases can follow. */
class TooDeep extends Error {
  readonly node: SyntaxNode;

  constructor(node: SyntaxNode) {
    super("nested too deeply");
    this.node = node;
  }
}

function docstringOf(first: SyntaxNode | undefined, context: Context): string | null {
  if (first?.type !== "expression_statement" || first.children.length !== 1) return null;
  let only = first.children[0];
  while (only?.type === "parenthesized_expression") only = named(only)[0];
  if (only?.type !== "string" && only?.type !== "concatenated_string") return null;
  const literal = context.expression(only);
  return literal.kind === "string" ? literal.value : null;
}
