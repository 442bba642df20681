import { describe, expect, it } from "vitest";
import { emit } from "../../src/5-emit/index.ts";
import type { TsExpression, TsStatement } from "../../src/ir/target/index.ts";
import { arrow, at, binary, block, call, expr, fn, id, lit, member, module, named, noTrivia, param, ref, trivia, variable } from "./build.ts";

const origin = null;

/** One expression of each kind, with what it prints as TypeScript and, where that differs, as JavaScript. */
const samples: { readonly [K in TsExpression["kind"]]: readonly (readonly [node: Extract<TsExpression, { kind: K }>, typescript: string, javascript?: string])[] } = {
  identifier: [[id("x"), "x"], [id("__x"), "__x"], [id("größe"), "größe"]],
  reference: [[ref("py2ts-runtime", "len"), "len"]],
  literal: [
    [lit("it's"), '"it\'s"'], [lit('a"\\\n\0'), '"a\\"\\\\\\n\\0"'], [lit("\0" + "1\u0001\u2028"), '"\\x001\\x01\\u2028"'.replace("\\x01", "\\u0001")], [lit("日本 é"), '"日本 é"'],
    [lit("\ud800x"), '"\\uD800x"'], [lit("a\u202eb"), '"a\\u202Eb"'], [lit("\u{1f600}"), '"\u{1f600}"'],
    [lit(true), "true"], [lit(null), "null"], [lit(12n), "12n"], [lit(-12n), "-12n"], [lit(2n ** 64n, "0xFFFF"), "18446744073709551616n"], [lit(255n, "0xff"), "0xffn"],
    [lit(1000000, "1_000_000"), "1_000_000"], [lit(15, "0o17"), "0o17"], [lit(255, "0XFF"), "0XFF"], [lit(5, "0b101"), "0b101"], [lit(1e5, "1e5"), "1e5"], [lit(1, "1."), "1"], [lit(0.5, ".5"), "0.5"],
    [lit(0, "00"), "0"], [lit(7, "8"), "7"], [lit(-3, "-3"), "-3"], [lit(-0), "-0"], [lit(NaN), "NaN"], [lit(-Infinity), "-Infinity"], [lit(1e21), "1e+21"],
  ],
  template: [
    [{ kind: "template", strings: ["a", "b"], expressions: [id("x")], origin }, "`a${x}b`"],
    [{ kind: "template", strings: ["`${\\\n\t$", "$"], expressions: [id("x")], origin }, "`\\`\\${\\\\\\n\\t$${x}$`"],
    [{ kind: "template", strings: ["\ud83d", "\ude00\u2028\r"], expressions: [id("x")], origin }, "`\\ud83d${x}\\ude00\\u2028\\r`"],
    [{ kind: "template", strings: ["plain"], expressions: [], origin }, "`plain`"],
  ],
  array: [[{ kind: "array", elements: [id("a"), null, { kind: "spread", value: id("b"), origin }], origin }, "[a, , ...b]"]],
  object: [[{
    kind: "object", origin,
    properties: [
      { kind: "property", name: "a", value: id("a") }, { kind: "property", name: "b-c", value: lit(1) }, { kind: "property", name: "class", value: lit(2) },
      { kind: "property", name: "__proto__", value: lit(null) }, { kind: "spread", value: id("rest") },
    ],
  }, '({ a, "b-c": 1, class: 2, ["__proto__"]: null, ...rest })']],
  arrow: [
    [arrow([], call(id("f"))), "() => f()"],
    [arrow([param("x", { type: named("number"), default: lit(1) }), param("r", { rest: true, type: { kind: "array", element: named("any"), readonly: false } })], { kind: "object", properties: [], origin }, true), "async (x: number = 1, ...r: any[]) => ({})", "async (x = 1, ...r) => ({})"],
    [{ ...arrow([param("x", { optional: true })], block()), result: named("void") }, "(x?): void => {\n}", "x => {\n}"],
    [arrow([param("p", { target: { kind: "object-pattern", properties: [{ key: "a", target: { target: id("a"), rest: false, default: lit(1) } }, { key: "b", target: { target: id("c"), rest: false, default: null } }, { key: "", target: { target: id("d"), rest: true, default: null } }] } })], id("a")), "({ a = 1, b: c, ...d }) => a"],
  ],
  "function-expression": [[{ kind: "function-expression", async: true, generator: true, name: "g", parameters: [], result: null, body: block(), origin }, "(async function* g() {\n})"]],
  "class-expression": [[{ kind: "class-expression", name: null, extends: call(id("mix")), members: [], origin }, "(class extends mix() {\n})"]],
  call: [
    [{ ...call(id("f"), [lit(1), { kind: "spread", value: id("xs"), origin }]), typeArguments: [named("T")] }, "f<T>(1, ...xs)", "f(1, ...xs)"],
    [{ ...call(member(id("a"), "b")), optional: true }, "a.b?.()"],
    [call(arrow([], id("x"))), "(() => x)()"],
    [call(id("f"), [binary(id("a"), ",", id("b"))]), "f((a, b))"],
  ],
  new: [
    [{ kind: "new", callee: id("Map"), typeArguments: [named("string"), named("number")], arguments: [], origin }, "new Map<string, number>()", "new Map()"],
    [{ kind: "new", callee: call(id("f")), typeArguments: [], arguments: [], origin }, "new (f())()"],
    [{ kind: "new", callee: member(id("m"), "C"), typeArguments: [], arguments: [id("x")], origin }, "new m.C(x)"],
  ],
  member: [
    [member(id("a"), "b"), "a.b"], [{ ...member(id("a"), "b"), optional: true }, "a?.b"], [member({ ...member(id("a"), "b"), optional: true }, "c"), "a?.b.c"],
    [member(lit(1), "toFixed"), "1..toFixed"], [member(lit(255, "0xff"), "x"), "0xff.x"], [member(lit(-1), "x"), "(-1).x"], [member(id("a"), "b-c"), 'a["b-c"]'], [member({ kind: "this", origin }, "#p"), "this.#p"],
  ],
  element: [[{ kind: "element", object: id("a"), index: binary(id("i"), "-", lit(1)), origin }, "a[i - 1]"]],
  unary: [
    [{ kind: "unary", operator: "!", operand: binary(id("a"), "&&", id("b")), origin }, "!(a && b)"],
    [{ kind: "unary", operator: "-", operand: { kind: "unary", operator: "-", operand: id("a"), origin }, origin }, "- -a"],
    [{ kind: "unary", operator: "typeof", operand: id("a"), origin }, "typeof a"], [{ kind: "unary", operator: "void", operand: lit(0), origin }, "void 0"], [{ kind: "unary", operator: "delete", operand: member(id("a"), "b"), origin }, "delete a.b"],
  ],
  binary: [
    [binary(binary(id("a"), "+", id("b")), "*", id("c")), "(a + b) * c"], [binary(lit(0.1), "+", binary(lit(0.2), "+", lit(0.3))), "0.1 + (0.2 + 0.3)"], [binary(id("a"), "*", binary(id("b"), "*", id("c"))), "a * (b * c)"],
    [binary(lit(-1), "**", lit(2)), "(-1) ** 2"], [binary(lit(2), "**", lit(-1)), "2 ** -1"], [binary(binary(id("a"), "**", id("b")), "**", id("c")), "(a ** b) ** c"],
    [binary({ kind: "await", value: id("a"), origin }, "**", lit(2)), "(await a) ** 2"], [binary(id("a"), "??", binary(id("b"), "||", id("c"))), "a ?? (b || c)"], [binary(binary(id("a"), "??", id("b")), "&&", id("c")), "(a ?? b) && c"],
    [binary(lit("k"), "in", id("o")), '"k" in o'], [binary(id("e"), "instanceof", id("E")), "e instanceof E"],
  ],
  assign: [
    [{ kind: "assign", operator: "+=", target: id("a"), value: lit(1), origin }, "a += 1"], [{ kind: "assign", operator: "++", target: member(id("a"), "n"), value: null, origin }, "a.n++"],
    [{ kind: "assign", operator: "=", target: { kind: "array-pattern", elements: [{ target: id("a"), rest: false, default: null }, null, { target: member(id("o"), "b"), rest: true, default: null }] }, value: id("xs"), origin }, "[a, , ...o.b] = xs"],
    [{ kind: "assign", operator: "=", target: { kind: "object-pattern", properties: [{ key: "a", target: { target: id("a"), rest: false, default: lit(1) } }, { key: "b", target: { target: id("c"), rest: false, default: lit(2) } }] }, value: id("o"), origin }, "({ a = 1, b: c = 2 } = o)"],
  ],
  conditional: [[{ kind: "conditional", test: { kind: "conditional", test: id("a"), then: id("b"), otherwise: id("c"), origin }, then: id("d"), otherwise: { kind: "conditional", test: id("e"), then: id("f"), otherwise: id("g"), origin }, origin }, "(a ? b : c) ? d : e ? f : g"]],
  await: [[{ kind: "await", value: call(id("f")), origin }, "await f()"]],
  yield: [[{ kind: "yield", value: null, delegate: false, origin }, "yield"], [{ kind: "yield", value: id("xs"), delegate: true, origin }, "yield* xs"]],
  spread: [[{ kind: "spread", value: id("xs"), origin }, "...xs"]],
  this: [[{ kind: "this", origin }, "this"]],
  super: [[{ kind: "super", origin }, "super"]],
  as: [[{ kind: "as", value: binary(id("a"), "??", id("b")), type: { kind: "union", members: [named("A"), named("null")] }, origin }, "(a ?? b) as A | null", "a ?? b"]],
  "non-null": [[{ kind: "non-null", value: { ...member(id("a"), "b"), optional: true }, origin }, "a?.b!", "a?.b"]],
  regexp: [[{ kind: "regexp", source: "a/b\\/[/]\n", flags: "gu", origin }, "/a\\/b\\/[\\/]\\n/gu"], [{ kind: "regexp", source: "", flags: "", origin }, "/(?:)/"]],
};

/** Kinds that make no statement by themselves. */
const CONTEXT: Readonly<Record<string, (node: TsExpression) => TsExpression>> = {
  spread: (node) => call(id("f"), [node]),
  super: (node) => call(node),
};

describe("expressions", () => {
  for (const [kind, list] of Object.entries(samples)) {
    it(`prints ${kind}`, async () => {
      for (const [node, typescript, javascript = typescript] of list) {
        for (const [target, expected] of [["typescript", typescript], ["javascript", javascript]] as const) {
          const { code } = await emit(module([expr(CONTEXT[kind]?.(node) ?? node)]), { target, format: false, extension: ".ts" });
          const text = (code ?? "").replace(/^import .*\n\n?/, "").replace(/;\n$/, "");
          expect(text).toBe(kind === "spread" ? `f(${expected})` : kind === "super" ? `${expected}()` : kind === "literal" && typeof (node as { value?: unknown }).value === "string" ? `(${expected})` : expected);
        }
      }
    });
  }

  it("keeps `in` out of the head of a for loop", async () => {
    const { code } = await emit(module([{
      kind: "for", keyword: "let", declarations: [{ target: id("x"), type: null, value: binary(binary(lit("a"), "in", id("o")), "&&", lit(1)) }, { target: id("y"), type: null, value: call(id("f"), [binary(lit("a"), "in", id("o"))]) }],
      test: null, update: null, body: block(), trivia: noTrivia, origin: at(1, 0),
    }]), { target: "typescript", format: false, extension: ".ts" });
    expect(code).toBe('for (let x = ("a" in o && 1), y = f("a" in o);;) {\n}\n');
  });

  it("prints sums of thousands of terms, and formats what stands beside them", async () => {
    let sum: TsExpression = id("x");
    for (let index = 0; index < 6000; index++) sum = binary(sum, "+", lit(index));
    const small = (name: string): TsStatement => fn(name, block(expr(call(id("print"), [id(name)]))), { trivia: trivia({ leading: [null, `about ${name}`] }) });
    const { code, notes } = await emit(module([small("f"), fn("deep", block(variable("total", sum))), small("g"), small("h")]), { target: "typescript", format: true, extension: ".ts" });
    expect(code?.replace(/ \+ 1 .* 5998/, " + …")).toBe(`// about f
function f() {
  print(f);
}
function deep() {
  const total = x + 0 + … + 5999;
}

// about g
function g() {
  print(g);
}

// about h
function h() {
  print(h);
}
`);
    expect(notes.map((note) => note.code)).toEqual(["unformatted"]);
  });
});
