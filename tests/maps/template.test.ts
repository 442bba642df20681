import { describe, expect, it } from "vitest";
import type { TsExpression } from "../../src/ir/target/index.ts";
import { fill, parseTemplate } from "../../src/maps/template.ts";

const name = (text: string): TsExpression => ({ kind: "identifier", name: text, origin: null });
const reference = (text: string): TsExpression => name(text);

describe("templates", () => {
  it("says which placeholders are evaluated, in order", () => {
    const { uses } = parseTemplate("{right}.has({left}) ? {x} : {right}");
    expect(uses.map((use) => [use.name, use.conditional])).toEqual([["right", false], ["left", false], ["x", true], ["right", true]]);
  });

  it("tells references and globals apart", () => {
    const parsed = parseTemplate("$core.str(Math.floor({x})).map((c) => $ord(c))");
    expect(parsed.references).toEqual([{ name: "str", core: true }, { name: "ord", core: false }]);
    expect(parsed.globals).toEqual(["Math"]);
  });

  it("follows TypeScript's precedence", () => {
    expect(parseTemplate("!{a} && {b} + {c} * 2 === {d} ** 2 ** 3").tree).toMatchObject({
      kind: "binary", operator: "&&", left: { operator: "!" },
      right: { operator: "===", left: { operator: "+", right: { operator: "*" } }, right: { operator: "**", right: { operator: "**" } } },
    });
  });

  it("drops what was left out at the end of arguments, and options without properties", () => {
    const template = parseTemplate("$f({a}, {b}, {c}, { key: {key} })");
    expect(fill(template, { a: name("a"), b: undefined, c: name("c"), key: undefined }, reference)).toMatchObject({
      kind: "call", arguments: [{ name: "a" }, { name: "undefined" }, { name: "c" }],
    });
    expect(fill(template, { key: name("k") }, reference)).toMatchObject({ arguments: [{}, {}, {}, { kind: "object", properties: [{ name: "key" }] }] });
  });

  it("spreads var-positional arguments", () => {
    expect(fill(parseTemplate("[...{xs}, {*more}]"), { xs: name("xs"), more: [name("a"), name("b")] }, reference)).toMatchObject({
      kind: "array", elements: [{ kind: "spread" }, { name: "a" }, { name: "b" }],
    });
  });

  it("names the place of a mistake", () => {
    expect(() => parseTemplate("{a} +")).toThrow("expected an expression at column 6");
  });
});
