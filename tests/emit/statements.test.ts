import { describe, expect, it } from "vitest";
import { emit } from "../../src/5-emit/index.ts";
import type { TsMemberDeclaration, TsModule, TsStatement, TsType } from "../../src/ir/target/index.ts";
import { at, binary, block, branch, call, expr, fn, id, lit, member, module, named, noTrivia, param, ref, trivia, variable } from "./build.ts";

const base = { origin: null, trivia: noTrivia };
const memberBase = { ...base, static: false };
const method = { ...memberBase, kind: "method", accessor: null, async: false, generator: false, override: false, typeParameters: [], parameters: [], result: null, body: block() } as const;
const field = { ...memberBase, kind: "field", declare: false, readonly: false, override: false, optional: false, type: null, value: null } as const;
const number = named("number");

/** One member of each kind. */
const members: { readonly [K in TsMemberDeclaration["kind"]]: readonly Extract<TsMemberDeclaration, { kind: K }>[] } = {
  field: [
    { ...field, name: "a", type: number, value: lit(1), trivia: { leading: ["about a"], doc: null, trailing: "after a" } },
    { ...field, name: "b-c", static: true, readonly: true, value: lit(2) },
    { ...field, name: "d", declare: true, type: number },
    { ...field, name: "#e", optional: true, type: number },
  ],
  method: [
    { ...method, name: "constructor", parameters: [param("x")], trivia: trivia({ leading: [null] }) },
    { ...method, name: "get", accessor: "get", result: number, body: block({ ...base, kind: "return", value: lit(1) }) },
    { ...method, name: "get", accessor: "set", parameters: [param("v")] },
    { ...method, name: "over", body: null, result: number },
    { ...method, name: member(id("Symbol"), "asyncIterator"), async: true, generator: true, override: true, typeParameters: [{ name: "T", constraint: named("object"), default: named("Date") }], trivia: trivia({ doc: "Iterates." }) },
  ],
  "static-block": [{ ...memberBase, kind: "static-block", static: true, body: block(expr(call(id("init")))) }],
};

/** One type of each kind. */
const types: { readonly [K in TsType["kind"]]: readonly (readonly [type: Extract<TsType, { kind: K }>, text: string])[] } = {
  named: [[{ kind: "named", name: "Map", arguments: [named("string"), named("any")], reference: null }, "Map<string, any>"]],
  array: [[{ kind: "array", element: { kind: "union", members: [named("a"), named("b")] }, readonly: true }, "readonly (a | b)[]"]],
  tuple: [[{ kind: "tuple", elements: [named("a"), named("b")], readonly: true }, "readonly [a, b]"]],
  union: [[{ kind: "union", members: [{ kind: "function", parameters: [], result: named("a") }, named("null")] }, "(() => a) | null"]],
  literal: [[{ kind: "literal", value: "x" }, '"x"'], [{ kind: "literal", value: -1 }, "-1"], [{ kind: "literal", value: true }, "true"]],
  function: [[{ kind: "function", parameters: [{ name: "a", type: named("A"), rest: false, optional: true }, { name: "r", type: { kind: "array", element: named("B"), readonly: false }, rest: true, optional: false }], result: named("void") }, "(a?: A, ...r: B[]) => void"]],
  object: [[{ kind: "object", members: [{ name: "a", type: named("A"), optional: true }, { name: "b-c", type: named("B"), optional: false }] }, '{\n  a?: A;\n  "b-c": B;\n}']],
  typeof: [[{ kind: "typeof", name: "f" }, "typeof f"]],
};

/** One statement of each kind, with its formatted TypeScript. */
const statements: { readonly [K in TsStatement["kind"]]: readonly (readonly [node: Extract<TsStatement, { kind: K }>, text: string])[] } = {
  "expression-statement": [[expr(call(id("f"))), "f();"], [expr(lit("use strict")), '("use strict");']],
  variable: [[variable("x", lit(1), { exported: true }), "export const x = 1;"], [variable("x", null, { keyword: "let", declarations: [{ target: id("x"), type: number, value: null }, { target: { kind: "array-pattern", elements: [{ target: id("a"), rest: false, default: lit(0) }, null, { target: id("b"), rest: true, default: null }] }, type: null, value: id("xs") }] }), "let x: number,\n  [a = 0, , ...b] = xs;"]],
  function: [[fn("f", block(), { exported: true, async: true, generator: true, typeParameters: [{ name: "T", constraint: null, default: null }], parameters: [param("x", { type: number, optional: true })], result: named("R", [named("T")]) }), "export async function* f<T>(x?: number): R<T> {}"]],
  class: [
    [{ ...base, kind: "class", exported: true, abstract: true, name: "C", typeParameters: [], extends: call(id("mix"), [id("B")]), extendsArguments: [number], implements: [named("I", [number]), named("asyncio.J", [], { module: "py2ts-runtime/asyncio", export: "*" })], members: Object.values(members).flat(), trivia: trivia({ trailing: "head" }) }, `export abstract class C extends mix(B)<number> implements I<number>, asyncio.J {
  // head
  // about a
  a: number = 1; // after a
  static readonly "b-c" = 2;
  declare d: number;
  #e?: number;

  constructor(x) {}
  get get(): number {
    return 1;
  }
  set get(v) {}
  over(): number;
  /** Iterates. */
  override async *[Symbol.asyncIterator]<T extends object = Date>() {}
  static {
    init();
  }
}`],
    [{ ...base, kind: "class", exported: false, abstract: false, name: "E", typeParameters: [], extends: null, extendsArguments: [], implements: [], members: [], trivia: trivia({ trailing: "empty" }) }, "class E {} // empty"],
  ],
  type: [[{ ...base, kind: "type", exported: true, name: "T", typeParameters: [{ name: "U", constraint: null, default: null }], type: named("U") }, "export type T<U> = U;"]],
  interface: [[{ ...base, kind: "interface", exported: false, name: "I", typeParameters: [], extends: [named("J")], members: [{ name: "a", type: number, optional: true, readonly: true }, { name: "m", type: { kind: "function", parameters: [{ name: "x", type: number, rest: false, optional: false }], result: number }, optional: false, readonly: false }] }, "interface I extends J {\n  readonly a?: number;\n  m(x: number): number;\n}"]],
  return: [[{ ...base, kind: "return", value: null }, "return;"]],
  throw: [[{ ...base, kind: "throw", value: id("e") }, "throw e;"]],
  if: [
    [branch(id("a"), block(), branch(id("b"), block(), block(expr(call(id("f")))), { trailing: "b" }), { trailing: "a" }), "if (a) {\n  // a\n} else if (b) {\n  // b\n} else {\n  f();\n}"],
    [branch(id("a"), block(), branch(id("b"), block(), null, { leading: ["why"] })), "if (a) {\n} else {\n  // why\n  if (b) {\n  }\n}"],
  ],
  while: [[{ ...base, kind: "while", test: id("a"), body: block(), trivia: trivia({ trailing: "loop" }) }, "while (a) {\n  // loop\n}"]],
  "do-while": [[{ ...base, kind: "do-while", test: id("a"), body: block() }, "do {} while (a);"]],
  for: [[{ ...base, kind: "for", keyword: "let", declarations: [{ target: id("i"), type: null, value: lit(0) }], test: binary(id("i"), "<", lit(3)), update: { kind: "assign", operator: "++", target: id("i"), value: null, origin: null }, body: block() }, "for (let i = 0; i < 3; i++) {}"]],
  "for-of": [
    [{ ...base, kind: "for-of", async: true, keyword: "const", target: id("x"), iterable: id("xs"), body: block() }, "for await (const x of xs) {\n}"],
    [{ ...base, kind: "for-of", async: false, keyword: null, target: { kind: "array-pattern", elements: [{ target: member(id("o"), "a"), rest: false, default: null }] }, iterable: id("xs"), body: block() }, "for ([o.a] of xs) {\n}"],
    [{ ...base, kind: "for-of", async: false, keyword: null, target: id("async"), iterable: id("xs"), body: block() }, "for ((async) of xs) {\n}"],
  ],
  try: [
    [{ ...base, kind: "try", body: block(), binding: "error", handler: block(), finalizer: block(), trivia: trivia({ trailing: "t" }) }, "try {\n  // t\n} catch (error) {\n} finally {\n}"],
    [{ ...base, kind: "try", body: block(), binding: null, handler: block(), finalizer: null }, "try {\n} catch {}"],
  ],
  block: [[{ ...base, kind: "block", body: { statements: [], trailing: ["only"] } }, "{\n  // only\n}"]],
  break: [[{ ...base, kind: "break", label: null }, "break;"]],
  continue: [[{ ...base, kind: "continue", label: "outer" }, "continue outer;"]],
  labeled: [[{ ...base, kind: "labeled", label: "outer", body: { ...base, kind: "while", test: id("a"), body: block() } }, "outer: while (a) {}"]],
  switch: [[{ ...base, kind: "switch", subject: id("x"), cases: [{ test: lit(1), body: block(variable("y", lit(1))) }, { test: lit(2), body: block(expr(call(id("f"))), { ...base, kind: "break", label: null }) }, { test: null, body: block() }] }, "switch (x) {\n  case 1: {\n    const y = 1;\n  }\n  case 2:\n    f();\n    break;\n  default:\n}"]],
  export: [[{ ...base, kind: "export", names: [{ name: "a", as: "a" }, { name: "b", as: "c" }, { name: "d", as: "e-f" }] }, 'export { a, b as c, d as "e-f" };']],
  "re-export": [[{ ...base, kind: "re-export", module: "./m.ts", names: [{ name: "a", as: "b" }] }, 'export { a as b } from "./m.ts";'], [{ ...base, kind: "re-export", module: "./m.ts", names: null }, 'export * from "./m.ts";']],
  comment: [[{ ...base, kind: "comment", trivia: trivia({ leading: ["alone", null, "", "  indented"] }) }, "// alone\n\n//\n//   indented"]],
};

async function print(node: TsModule | TsStatement, target: "typescript" | "javascript" = "typescript", format = target === "typescript"): Promise<string> {
  const { code } = await emit("path" in node ? node : module([node]), { target, format, extension: ".ts" });
  return (code ?? "").replace(/^import .*\n\n?/gm, "").trimEnd();
}

describe("statements", () => {
  for (const [kind, list] of Object.entries(statements)) {
    it(`prints ${kind}`, async () => {
      for (const [node, text] of list) {
        const inside = kind === "return" || kind === "break" || kind === "continue";
        const printed = await print(inside ? { ...base, kind: "labeled", label: "outer", body: { ...base, kind: "while", test: id("x"), body: block(kind === "return" ? { ...fn("f", block(node)) } : node) } } : node);
        if (inside) expect(printed).toContain(text);
        else expect(printed).toBe(text);
      }
    });
  }

  it("prints types", async () => {
    for (const [type, text] of Object.values(types).flat()) {
      expect(await print({ ...base, kind: "type", exported: false, name: "T", typeParameters: [], type })).toBe(`type T = ${text};`);
    }
  });

  it("leaves types out of JavaScript", async () => {
    const [classNode] = statements.class[0] ?? [];
    if (classNode === undefined) throw new Error("no class");
    const text = await print(module([...statements.type.map(([node]) => node), ...statements.interface.map(([node]) => node), classNode, { ...base, kind: "export", names: [{ name: "T", as: "T" }, { name: "C", as: "D" }] }]), "javascript");
    expect(text).toBe(`export class C extends mix(B) {
    a = 1;
    static "b-c" = 2;
    #e;
    constructor(x) {
    }
    get get() {
        return 1;
    }
    set get(v) {
    }
    async *[Symbol.asyncIterator]() {
    }
    static {
        init();
    }
}
export { C as D };`);
  });
});

describe("comments", () => {
  const page = module([
    expr(call(ref("py2ts-runtime", "print")), { leading: [null, "one", null, "two"], trailing: "same line" }),
    fn("f", { statements: [expr(call(id("g")), { leading: ["first in block"] })], trailing: [null, "last in block"] }, { trivia: trivia({ leading: [null, "above"], doc: "Line one.\n\nLine */ three.", trailing: "after the colon" }), origin: at(1, 0) }),
  ], { header: { doc: null, comments: ["licence", null, "more"] }, trailing: [null, null, "end of file"] });

  it("stay in their places, once", async () => {
    const { code } = await emit(page, { target: "typescript", format: true, extension: ".ts" });
    expect(code).toBe(`// licence

// more

import { print } from "py2ts-runtime";

// one

// two
print(); // same line

// above
/**
 * Line one.
 *
 * Line *\\/ three.
 */
function f() {
  // after the colon
  // first in block
  g();

  // last in block
}

// end of file
`);
  });

  it("are the same without the formatter, but for indentation", async () => {
    const { code } = await emit(page, { target: "typescript", format: false, extension: ".ts" });
    const formatted = await emit(page, { target: "typescript", format: true, extension: ".ts" });
    expect(code?.replaceAll("    ", "  ")).toBe(formatted.code);
  });

  it("are left out of JavaScript that is only run", async () => {
    expect(await print(page, "javascript")).toBe("print();\nfunction f() {\n    g();\n}");
  });

  it("can't break out of their lines", async () => {
    expect(await print(expr(id("x"), { leading: ["a\rb\u2028c\nd\u0001"] }))).toBe("// a\n// b\n// c\n// d\nx;");
  });
});
