import { describe, expect, it } from "vitest";
import { attribute, cls, fn, operator, pyModule } from "../../src/maps/define.ts";
import { MapLookup } from "../../src/maps/lookup.ts";

const base = cls("Base", "() -> None", { value: fn("() -> T"), name: attribute("str") }, { parameters: ["T"] });
const derived = cls("Derived", "() -> None", {}, { parameters: ["S"], bases: ["Base[list[S]]"] });
const maps = {
  builtins: pyModule("builtins", { len: fn("(obj: object) -> int"), str: cls("str", "() -> None") }, { specifier: "py2ts-runtime" }),
  types: { generator: cls("generator", "() -> None") },
  modules: [pyModule("a", { Base: base, Derived: derived }, { missing: ["gone"] }), pyModule("b", { Base: base })],
  operators: [operator("+", "small", "small", "small", "{left} + {right}"), operator("+", "object", "object", "object", "$core.add({left}, {right})")],
};

describe("looking rows up", () => {
  const lookup = new MapLookup(maps);

  it("finds members through bases, with the base's arguments", () => {
    const member = lookup.member(derived, "value");
    expect(member?.owner).toBe(base);
    expect(member?.arguments).toEqual([{ kind: "named", name: "list", arguments: [{ kind: "variable", name: "S" }] }]);
    expect(lookup.member(derived, "constructor")).toBeNull();
  });

  it("knows a class's home, and classes by dotted names", () => {
    expect(lookup.classNamed("b.Base", "builtins")?.module.name).toBe("a");
    expect(lookup.classNamed("str", "a")?.module.name).toBe("builtins");
    expect(lookup.builtinType("generator")).toBe(maps.types.generator);
    expect(lookup.builtin("generator")).toBeNull();
  });

  it("keeps the order of operators", () => {
    expect(lookup.operators("+").map((row) => row.left)).toEqual(["small", "object"]);
    expect(lookup.operators("@")).toEqual([]);
  });

  it("puts the user's rows in front", () => {
    const mine = pyModule("a", { gone: fn("() -> None") }, { specifier: "./mine.ts" });
    const merged = new MapLookup(maps, [mine]);
    expect(merged.module("a")?.missing).toEqual([]);
    expect(merged.module("a")?.specifier).toBe("./mine.ts");
    expect(merged.name("a", "Base")).toBe(base);
  });
});
