import { describe, expect, it } from "vitest";
import { parseSignature, parseType } from "../../src/maps/signature.ts";

describe("the notation of signatures", () => {
  it("knows all kinds of parameters", () => {
    const parsed = parseSignature("(x: int, /, y=1, *rest: str, key: Callable[[T], object] | None = None, **kw: object) -> list[T]");
    expect(parsed.parameters.map(({ kind, name, optional }) => [kind, name, optional])).toEqual([
      ["positional-only", "x", false], ["normal", "y", true], ["var-positional", "rest", true], ["keyword-only", "key", true], ["var-keyword", "kw", true],
    ]);
    expect(parsed.async).toBe(false);
    expect(parsed.result).toEqual({ kind: "named", name: "list", arguments: [{ kind: "variable", name: "T" }] });
  });

  it("knows coroutine functions and bare stars", () => {
    const parsed = parseSignature("async (delay: float, *, result: T = None) -> T");
    expect(parsed.async).toBe(true);
    expect(parsed.parameters[1]).toMatchObject({ kind: "keyword-only", default: "None" });
  });

  it("parses types", () => {
    expect(parseType("dict[str, asyncio.Queue[T]] | None")).toMatchObject({ kind: "union", members: [{ name: "dict" }, { name: "None" }] });
    expect(parseType("tuple[int, ...]")).toMatchObject({ kind: "tuple", elements: [], rest: { name: "int" } });
    expect(parseType("tuple[()]")).toMatchObject({ kind: "tuple", elements: [], rest: null });
    expect(parseType('Literal["a", 1, True]')).toEqual({ kind: "literal", values: ["a", 1, true] });
    expect(parseType("Callable[..., None]")).toMatchObject({ kind: "callable", parameters: null });
  });

  it("names the place of a mistake", () => {
    expect(() => parseSignature("(x: ) -> int")).toThrow("expected a type at column 5");
  });
});
