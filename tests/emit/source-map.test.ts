import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, it } from "vitest";
import { emit } from "../../src/5-emit/index.ts";
import type { TsExpression, TsModule } from "../../src/ir/target/index.ts";
import type { Span } from "../../src/ir/span.ts";
import { arrow, at, binary, block, branch, call, expr, fn, id, lit, member, module, ref, variable } from "./build.ts";

const VARIANTS = [{ target: "typescript", format: true }, { target: "typescript", format: false }, { target: "javascript", format: false }] as const;

/** Emits a module in every way and tells which Python place the nth occurrence of a text in the output has. */
async function trace(page: TsModule, looks: readonly (readonly [text: string, line: number, column: number])[]): Promise<void> {
  for (const variant of VARIANTS) {
    const { code, map } = await emit(page, { ...variant, extension: ".ts", sourcePath: "app/main.py", sourceText: "…" });
    if (code === null || map === null) throw new Error("nothing emitted");
    const tracer = new TraceMap(map);
    expect(tracer.sources).toEqual(["app/main.py"]);
    expect(tracer.sourcesContent).toEqual(["…"]);
    for (const [text, line, column] of looks) {
      const offset = code.indexOf(text);
      expect(offset, `${text} in\n${code}`).toBeGreaterThanOrEqual(0);
      const before = code.slice(0, offset).split("\n");
      const found = originalPositionFor(tracer, { line: before.length, column: before[before.length - 1]?.length ?? 0 });
      expect([found.line, found.column], `${text} in\n${code}`).toEqual([line, column]);
    }
  }
}

function span(line: number, column: number, endLine: number, endColumn: number): Span {
  return { start: 0, end: 0, line, column, endLine, endColumn };
}

describe("source maps", () => {
  it("know statements, calls and constructions", async () => {
    const raise = { kind: "throw", value: { kind: "new", callee: ref("py2ts-runtime", "ValueError"), typeArguments: [], arguments: [lit("bad")], origin: at(5, 14) }, trivia: { leading: ["why", null], doc: null, trailing: null }, origin: at(5, 8) } as const;
    await trace(module([
      fn("check", block(branch(call(ref("py2ts-runtime", "truth"), [id("x")], at(4, 7)), block(raise))), { async: true, origin: at(3, 0) }),
      variable("y", { kind: "await", value: call(id("check"), [call(id("inner"), [], at(8, 16))], at(8, 10)), origin: at(8, 4) }, { origin: at(8, 0) }),
    ]), [["async function", 3, 0], ["truth(x", 4, 7], ["throw", 5, 8], ["new ValueError", 5, 14], ["const y", 8, 0], ["await check", 8, 4], ["check(inner", 8, 10], ["inner()", 8, 16]]);
  });

  it("follow a statement over many lines", async () => {
    const long = (name: string, line: number): TsExpression => arrow([], call(id(name), [lit("a string that is long enough to break the line")], at(line, 8)));
    await trace(module([expr(call(member(id("asyncio"), "gather", span(1, 6, 1, 20)), [long("first", 2), long("second", 3), long("third", 4)], span(1, 6, 5, 1)), {}, at(1, 0))]),
      [["asyncio", 1, 6], ["gather", 1, 14], ["first(", 2, 8], ["second(", 3, 8], ["third(", 4, 8]]);
  });

  it("put a method call at the method's name", async () => {
    const first = call(member(id("query"), "where", span(1, 5, 2, 10)), [lit("a condition that is quite long, for a test")], span(1, 5, 2, 20));
    const second = call(member(first, "limit", span(1, 5, 3, 10)), [lit("another argument that is quite long as well")], span(1, 5, 3, 20));
    const third = call(member(second, "renamed", span(1, 0, 1, 3)), [], span(1, 5, 4, 9));
    await trace(module([expr(third, {}, at(1, 0))]), [["query", 1, 5], ["where", 2, 5], ["limit", 3, 5], ["renamed", 1, 0]]);
  });

  it("survive what the formatter regroups", async () => {
    const named = (name: string, line: number): TsExpression => call(id(name), [], at(line, 2));
    await trace(module([
      expr(binary(named("a", 1), "&&", binary(named("b", 2), "&&", binary(named("c", 3), "&&", named("d", 4))))),
      expr(binary(binary(named("e", 5), "%", named("f", 6)), "*", named("g", 7))),
      expr({ kind: "object", properties: [{ kind: "property", name: "k", value: named("h", 8) }, { kind: "property", name: "a-b", value: named("i", 9) }], origin: null }),
      expr({ kind: "template", strings: ["x", "\n", ""], expressions: [named("j", 10), named("l", 11)], origin: null }),
      expr({ kind: "as", value: named("m", 12), type: { kind: "union", members: [{ kind: "literal", value: "n()" }] }, origin: null }),
    ]), [["a()", 1, 2], ["b()", 2, 2], ["c()", 3, 2], ["d()", 4, 2], ["e()", 5, 2], ["f()", 6, 2], ["g()", 7, 2], ["h()", 8, 2], ["i()", 9, 2], ["j()", 10, 2], ["l()", 11, 2], ["m()", 12, 2]]);
  });

  it("hold along a thousand branches", async () => {
    let chain = branch(id("x"), block(expr(call(id("last"), [], at(1001, 4)), {}, at(1001, 4))));
    for (let line = 1000; line > 0; line--) chain = branch(binary(id("x"), "===", lit(line)), block(expr(call(id(`f${line}`), [], at(line, 4)), {}, at(line, 4))), chain);
    await trace(module([chain]), [["f1()", 1, 4], ["f500()", 500, 4], ["last()", 1001, 4]]);
  });
});
