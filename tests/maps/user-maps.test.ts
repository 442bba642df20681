import { describe, expect, it } from "vitest";
import { maps } from "../../grammar-maps/index.ts";
import { cls, fn, pyModule, when } from "../../src/maps/define.ts";
import { MapLookup } from "../../src/maps/lookup.ts";
import { UserMapError, userModules } from "../../src/maps/user-maps.ts";

function problemsOf(exported: unknown): readonly string[] {
  try {
    userModules(exported, maps);
  } catch (error) {
    if (error instanceof UserMapError) return error.problems;
    throw error;
  }
  return [];
}

describe("maps of users", () => {
  it("stand in front of the repository's", () => {
    const mine = pyModule("time", { time: fn("() -> int"), strftime: fn("(format: str) -> str") }, { specifier: "./clock.ts" });
    const lookup = new MapLookup(maps, userModules([mine], maps));
    expect(lookup.name("time", "time")).toBe(mine.rows["time"]);
    expect(lookup.name("time", "sleep")).not.toBeNull();
    expect(lookup.module("time")?.missing).not.toContain("strftime");
  });

  it("may have bases in other modules", () => {
    expect(problemsOf(pyModule("mine", { Job: cls("Job", "() -> None", {}, { bases: ["asyncio.Queue[int]"] }) }))).toEqual([]);
  });

  it("are refused with every mistake in them", () => {
    const wrong = pyModule("mine", {
      f: fn("(x: ) -> int"),
      g: fn("(x: int) -> int", { variants: [when({ y: "int" }, "{z}")] }),
      H: cls("H", "() -> None", { m: fn("(a: int = 0, b: int) -> None") }, { bases: ["Nothing"] }),
    });
    expect(problemsOf(wrong)).toEqual([
      "mine.f: expected a type at column 5 of `(x: ) -> int`",
      "mine.g: no parameter y, which `when` names",
      "mine.g: no parameter {z}, which {z} names",
      "mine.H: the base Nothing is no class",
      "mine.H.m: b needs a default, as one before it has one",
    ]);
    expect(problemsOf({ rows: [] })).toEqual(["the default export is neither a ModuleMap nor a list of them"]);
  });
});
