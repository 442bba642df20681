import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/ir/python/index.ts";
import { bare, errorsOf, expression, lowerText, statements } from "./helpers.ts";

const name = (id: string): object => ({ kind: "name", name: id });

function trivia(statement: Statement | undefined): unknown {
  return { leading: statement?.trivia.leading.map((comment) => comment?.text ?? null), trailing: statement?.trivia.trailing?.text ?? null };
}

describe("trivia", () => {
  it("keeps comments and blank lines where they stand", () => {
    const [x, y, f] = statements("# top\n\nx = 1  # behind\n\n\n# above\ny = (  # inside\n    2\n)\ndef f():  # header\n    # first\n    a\n    # last\n# outside\n");
    expect(trivia(x)).toEqual({ leading: ["top", null], trailing: "behind" });
    expect(trivia(y)).toEqual({ leading: [null, "above", "inside"], trailing: null });
    expect(trivia(f)).toEqual({ leading: [], trailing: "header" });
    if (f?.kind !== "function") throw new Error("no function");
    expect(trivia(f.body.statements[0])).toEqual({ leading: ["first"], trailing: null });
    expect(f.body.trailing.map((comment) => comment?.text ?? null)).toEqual(["last"]);
    expect(lowerText("x\n# end\n").module.body.trailing.map((comment) => comment?.text)).toEqual(["end"]);
  });

  it("gives clauses theirs, and loses no comment", () => {
    const source = "if a:  # c1\n    b  # c2\n    # c3\n# c4\nelif c:  # c5\n    d\n# c6\nelse:  # c7\n    e  # c8\ntry:  # c9\n    f\n# c10\nexcept E:  # c11\n    g\nfinally:  # c12\n    h\nmatch i:  # c13\n    # c14\n    case 1:  # c15\n        j\n";
    const text = JSON.stringify(lowerText(source).module.body, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
    for (let number = 1; number <= 15; number++) expect(text.match(new RegExp(`"text":"c${number}"`, "g")), `comment ${number}`).toHaveLength(1);
  });

  it("takes docstrings out", () => {
    const { module } = lowerText("'''Doc.'''\n\ndef f():\n    r'\\d'\n    return 1\nclass C:\n    f'no'\n");
    expect(module.docstring).toBe("Doc.");
    const [f, c] = module.body.statements;
    expect(f).toMatchObject({ docstring: "\\d", body: { statements: [{ kind: "return" }] } });
    expect(c).toMatchObject({ docstring: null });
  });
});

describe("literals", () => {
  it.each<[string, unknown]>([
    ["10_000", { kind: "integer", value: 10000n, text: "10_000" }], ["0xFF", { kind: "integer", value: 255n, text: "0xFF" }],
    ["0o17", { kind: "integer", value: 15n, text: "0o17" }], ["0b1_1", { kind: "integer", value: 3n, text: "0b1_1" }], ["00", { kind: "integer", value: 0n, text: "00" }],
    ["1e5", { kind: "float", value: 1e5, text: "1e5" }], [".5", { kind: "float", value: 0.5, text: ".5" }], ["1_0.", { kind: "float", value: 10, text: "1_0." }],
    ["3j", { kind: "imaginary", value: 3 }], ["1.5J", { kind: "imaginary", value: 1.5 }],
    ["'a' \"b\" '''c\nd'''", { kind: "string", value: "abc\nd" }], ["'\\x41\\u00e9\\U0001F40D\\N{BULLET}\\101\\n\\\n'", { kind: "string", value: "Aé🐍•A\n" }],
    ["r'\\\\' r'\\n'", { kind: "string", value: "\\\\\\n" }], ["b'\\xff' b'a\\0' rb'\\d'", { kind: "bytes", value: [255, 97, 0, 92, 100] }],
    ["'''a\r\nb\rc'''", { kind: "string", value: "a\nb\nc" }], ["...", { kind: "ellipsis" }], ["'\\N{LATIN SMALL LETTER E WITH ACUTE}'", { kind: "string", value: "é" }],
  ])("%s", (source, expected) => {
    // Behind a sign, so that strings are no docstrings.
    expect(bare(expression(`+(${source})`))).toMatchObject({ operand: expected });
  });

  it("warns of escapes Python doesn't know", () => {
    expect(lowerText("x = '\\d'").diagnostics).toMatchObject([{ code: "invalid-escape-sequence", severity: "warning" }]);
  });
});

describe("f-strings", () => {
  const field = (id: string, conversion: string | null = null, spec: unknown = null): unknown => ({ expression: name(id), conversion, spec });

  it.each<[string, readonly unknown[]]>([
    ["f'{x}'", [field("x")]], ["f'a{x}b' 'c'", ["a", field("x"), "bc"]], ["f'{{{x}}}'", ["{", field("x"), "}"]], ["f'{x!r:>10}'", [field("x", "r", [">10"])]],
    ["f'{x:{y}.{z}f}'", [field("x", null, [field("y"), ".", field("z"), "f"])]], ["f'{x=}'", ["x=", field("x", "r")]], ["f'{ x = !s:5}'", [" x = ", field("x", "s", ["5"])]],
    ["f'{x = :5}'", ["x = ", field("x", null, ["5"])]], ["rf'\\d{x}'", ["\\d", field("x")]], ["f'\\N{BULLET}{x}'", ["•", field("x")]], ["f'{x:=5}'", [field("x", null, ["=5"])]],
    ["f'''{\nx # c\n}'''", [field("x")]], ["f'{x}' '{y}'", [field("x"), "{y}"]], ["f''", []],
  ])("%s", (source, parts) => {
    expect(bare(expression(source))).toEqual({ kind: "formatted-string", parts });
  });

  it("nests, with the same quotes, too", () => {
    expect(bare(expression("f'{f'{x}'}'"))).toEqual({ kind: "formatted-string", parts: [{ expression: { kind: "formatted-string", parts: [field("x")] }, conversion: null, spec: null }] });
  });
});

describe("grouping that the parser gets wrong", () => {
  const binary = (operator: string, left: unknown, right: unknown): unknown => ({ kind: "binary", operator, left, right });

  it.each<[string, unknown]>([
    ["a ^ b & c", binary("^", name("a"), binary("&", name("b"), name("c")))],
    ["a & b ^ c & d", binary("^", binary("&", name("a"), name("b")), binary("&", name("c"), name("d")))],
    ["(a ^ b) & c", binary("&", binary("^", name("a"), name("b")), name("c"))],
    ["[*a.b]", { kind: "list", elements: [{ kind: "starred", value: { kind: "attribute", object: name("a"), name: "b" } }] }],
    ["[*a | b]", { kind: "list", elements: [{ kind: "starred", value: binary("|", name("a"), name("b")) }] }],
    ["print >> f, x", { kind: "tuple", elements: [binary(">>", name("print"), name("f")), name("x")] }],
  ])("%s", (source, expected) => {
    expect(bare(expression(source))).toEqual(expected);
  });

  it("await binds tighter than **", () => {
    const [f] = statements("async def f(): await x ** 2");
    expect(bare(f)).toMatchObject({ body: { statements: [{ expression: binary("**", { kind: "await", value: name("x") }, { kind: "integer", value: 2n, text: "2" }) }] } });
  });

  it("annotations group unions to the left", () => {
    expect(bare(statements("x: list[a] | b | c")[0])).toMatchObject({
      annotation: binary("|", binary("|", { kind: "subscript", object: name("list"), index: name("a") }, name("b")), name("c")),
    });
  });

  it("type(x).y = z assigns", () => {
    expect(bare(statements("type(x).y = z")[0])).toMatchObject({ kind: "assignment", targets: [{ kind: "attribute", name: "y", object: { kind: "call", callee: name("type") } }] });
  });

  it("with (a as b, c): has two items", () => {
    expect(bare(statements("with (a as b, c): pass")[0])).toMatchObject({ items: [{ manager: name("a"), target: name("b") }, { manager: name("c"), target: null }] });
  });

  it("type parameters have defaults", () => {
    expect(bare(statements("class C[T: a = b, *Ts = *c, **P = [d]]: pass")[0])).toMatchObject({
      typeParameters: [
        { kind: "type-var", name: "T", bound: name("a"), default: name("b") },
        { kind: "type-var-tuple", name: "Ts", bound: null, default: { kind: "starred", value: name("c") } },
        { kind: "param-spec", name: "P", bound: null, default: { kind: "list", elements: [name("d")] } },
      ],
    });
  });
});

describe("depth", () => {
  it.each([
    ["sums", `x = ${"a + ".repeat(6000)}a`], ["conjunctions", `x = ${"a and ".repeat(6000)}a`], ["chains", `x = a${".b(c)[d]".repeat(2000)}`],
    ["elifs", `if a: pass\n${"elif b: pass\n".repeat(1000)}else: pass`], ["parentheses", `x = ${"(".repeat(199)}a${")".repeat(199)}`],
    ["blocks", Array.from({ length: 99 }, (_, depth) => `${" ".repeat(depth)}if a:\n`).join("") + `${" ".repeat(99)}pass`],
    ["strings", `x = (${"'a' ".repeat(6000)})`],
  ])("%s are lowered", (_name, source) => {
    expect(errorsOf(source)).toEqual([]);
  });

  it.each([
    ["dicts as keys", `x = ${"{(".repeat(95)}a${"): 1}".repeat(95)}`], ["broken dicts", `x = ${"{a: b, ".repeat(150)}c d`], ["walruses", `x = ${"f(".repeat(150)}a${" := 1)".repeat(150)}`],
    ["f-strings", `x = ${"f'{".repeat(60)}a b${"}'".repeat(60)}`], ["stars", `x = ${"f(*".repeat(150)})${")".repeat(149)}`], ["signs", `x = ${"-".repeat(100_000)}1`],
  ])("%s take no exponential time", (_name, source) => {
    const started = performance.now();
    lowerText(source);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("is refused where the phases can't follow", () => {
    expect(errorsOf(`x = ${"a if b else ".repeat(1000)}c`)).toMatchObject([{ code: "nesting-too-deep" }]);
  });
});

describe("a text that is no Python", () => {
  it("becomes a refused statement", () => {
    const { module, diagnostics } = lowerText("x = 1\nprint 'a'\n");
    expect(module.body.statements).toMatchObject([{ kind: "refused" }]);
    expect(diagnostics).toMatchObject([{ code: "syntax-error", span: { line: 2, column: 0 }, message: "Missing parentheses in call to 'print'. Did you mean print(...)?" }]);
  });

  it("has all its errors reported that are not of grammar", () => {
    expect(errorsOf("return\nbreak\ndef f(a, a): pass\n").map((each) => each.message)).toEqual([
      "duplicate argument 'a' in function definition", "'return' outside function", "'break' outside loop",
    ]);
  });

  it.each([["if x:\n\ty\n        z\n", "tab-error"], ["if x:\ny\n", "indentation-error"], ["x = = 1", "syntax-error"]])("%j is a %s", (source, code) => {
    expect(errorsOf(source)).toMatchObject([{ code }]);
  });
});
