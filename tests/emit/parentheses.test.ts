import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emit } from "../../src/5-emit/index.ts";
import type { TsAssignOperator, TsBinaryOperator, TsExpression, TsStatement, TsUnaryOperator } from "../../src/ir/target/index.ts";
import { arrow, binary, block, call, expr, fn, id, lit, member, module, named, param } from "./build.ts";
import { shapeOfIr, shapeOfText } from "./shape.ts";

const origin = null;
const BINARY: readonly TsBinaryOperator[] = ["+", "-", "*", "/", "%", "**", "<<", ">>", "&", "|", "^", "===", "!==", "<", "<=", ">", ">=", "&&", "||", "??", "instanceof", "in", ","];
const UNARY: readonly TsUnaryOperator[] = ["-", "+", "~", "!", "typeof", "void"];
const ASSIGN: readonly TsAssignOperator[] = ["=", "+=", "**=", "??=", "|="];

/** Random expressions of the kinds that may need parentheses. */
const { expression } = fc.letrec<{ expression: TsExpression; target: TsExpression; item: TsExpression }>((tie) => {
  const sub = tie("expression");
  // The compiler's own parser misreads `a ? async () => ({ b }) : (c) => {}`, which prettier leaves without parentheses.
  const notArrow = sub.filter(({ kind }) => kind !== "arrow");
  const list = fc.array(tie("item"), { maxLength: 2 });
  return {
    target: fc.oneof({ maxDepth: 2 }, fc.constantFrom(id("a"), id("b")), sub.map((object) => member(object, "m")), fc.tuple(sub, sub).map(([object, index]): TsExpression => ({ kind: "element", object, index, origin }))),
    item: fc.oneof({ arbitrary: sub, weight: 5 }, { arbitrary: sub.map((value): TsExpression => ({ kind: "spread", value, origin })), weight: 1 }),
    expression: fc.oneof(
      { maxDepth: 5, depthSize: "medium", withCrossShrink: true },
      fc.constantFrom<TsExpression>(
        id("a"), id("b"), lit(1), lit(255, "0xff"), lit(-1), lit(1.5), lit("s"), lit(null), lit(true), { kind: "this", origin },
        { kind: "function-expression", async: false, generator: false, name: null, parameters: [], result: null, body: block(), origin },
        { kind: "class-expression", name: null, extends: null, members: [], origin },
        { kind: "regexp", source: "x", flags: "", origin },
      ),
      fc.tuple(sub, fc.constantFrom(...BINARY), sub).map(([left, operator, right]) => binary(left, operator, right)),
      fc.tuple(fc.constantFrom(...UNARY), sub).map(([operator, operand]): TsExpression => ({ kind: "unary", operator, operand, origin })),
      fc.tuple(tie("target"), fc.constantFrom(...ASSIGN), sub).map(([target, operator, value]): TsExpression => ({ kind: "assign", operator, target, value, origin })),
      tie("target").map((target): TsExpression => ({ kind: "assign", operator: "++", target, value: null, origin })),
      fc.tuple(notArrow, notArrow, sub).map(([test, then, otherwise]): TsExpression => ({ kind: "conditional", test, then, otherwise, origin })),
      sub.map((value): TsExpression => ({ kind: "await", value, origin })),
      fc.option(sub).map((value): TsExpression => ({ kind: "yield", value, delegate: false, origin })),
      sub.map((value): TsExpression => ({ kind: "yield", value, delegate: true, origin })),
      sub.map((value) => arrow([], value, true)),
      fc.constant(arrow([param("p")], block())),
      fc.tuple(sub, list, fc.boolean()).map(([callee, args, optional]): TsExpression => ({ ...call(callee, args), optional })),
      fc.tuple(sub, list).map(([callee, args]): TsExpression => ({ kind: "new", callee, typeArguments: [], arguments: args, origin })),
      fc.tuple(sub, fc.boolean()).map(([object, optional]): TsExpression => ({ ...member(object, "m"), optional })),
      fc.tuple(sub, sub).map(([object, index]): TsExpression => ({ kind: "element", object, index, origin })),
      list.map((elements): TsExpression => ({ kind: "array", elements: [...elements, null, lit(0)], origin })),
      sub.map((value): TsExpression => ({ kind: "object", properties: [{ kind: "property", name: "k", value }, { kind: "spread", value: id("r") }], origin })),
      sub.map((value): TsExpression => ({ kind: "template", strings: ["a", "b"], expressions: [value], origin })),
      sub.map((value): TsExpression => ({ kind: "as", value, type: named("T"), origin })),
      sub.map((value): TsExpression => ({ kind: "non-null", value, origin })),
      sub.map((base): TsExpression => ({ kind: "class-expression", name: null, extends: base, members: [], origin })),
    ),
  };
});

/** Every node of a tree, whatever field holds it. */
function* nodesOf(value: unknown): Generator<object & { readonly kind?: unknown }> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

/** The compiler's own parser takes `a < (b > (c))` for a call with type arguments; no parentheses help. */
function readsAsTypeArguments(nodes: readonly (object & { readonly operator?: unknown })[]): boolean {
  return nodes.some((node) => (node.operator === "<" || node.operator === "<<") && [...nodesOf(node)].some((inner) => "operator" in inner && (inner.operator === ">" || inner.operator === ">>")));
}

/** Leaves out what no parentheses make legal: `yield` in an arrow function, assignment to an optional chain. */
function legal(tree: TsExpression): boolean {
  const nodes = [...nodesOf(tree)];
  const yields = nodes.some((node) => node.kind === "arrow" && [...nodesOf(node)].some((inner) => inner.kind === "yield"));
  const optional = nodes.some((node) => "optional" in node && node.optional === true) && nodes.some((node) => node.kind === "assign");
  return !yields && !optional && !readsAsTypeArguments(nodes);
}

async function print(statements: readonly TsStatement[], target: "typescript" | "javascript", format: boolean): Promise<string> {
  const { code, notes } = await emit(module([fn("f", block(...statements), { async: true, generator: true })]), { target, format, extension: ".ts" });
  expect(notes).toEqual([]);
  return code ?? "";
}

const generated = expression.filter(legal);

describe("parentheses", () => {
  it("print any tree so that it is read as the same tree", async () => {
    await fc.assert(fc.asyncProperty(generated, async (tree) => {
      const text = await print([expr(tree)], "typescript", false);
      expect(shapeOfText(text)).toEqual(shapeOfIr(tree));
    }), { numRuns: 1500 });
  });

  it("survive formatting", async () => {
    await fc.assert(fc.asyncProperty(generated, async (tree) => {
      const text = await print([expr(tree)], "typescript", true);
      expect(shapeOfText(text)).toEqual(shapeOfIr(tree));
    }), { numRuns: 150 });
  });
});
