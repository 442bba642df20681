import { describe, expect, it } from "vitest";
import { maps } from "../../grammar-maps/index.ts";
import { fn, pyModule } from "../../src/maps/define.ts";
import { supportTable } from "../../src/maps/support.ts";

describe("the support table", () => {
  it("names what is supported, what is refused, and notes", () => {
    const rows = { b: fn("() -> None"), a: fn("() -> None", { note: "is slower" }), c: fn("() -> None", { refused: "it needs frames" }) };
    const table = supportTable({ builtins: pyModule("builtins", {}), types: {}, operators: [], modules: [pyModule("m", rows, { missing: ["d"] })] });
    expect(table).toContain("| `m` | `a` `b` | `c` `d` |");
    expect(table).toContain("* `m.a`: is slower.");
    expect(table).toContain("* `m.c` is refused: it needs frames.");
  });

  it("has every module once, and submodules under their parent", () => {
    const table = supportTable(maps);
    expect(table).toContain("| `asyncio` |");
    expect(table).not.toContain("| `asyncio.locks` |");
    expect(table.split("\n").filter((line) => line.startsWith("| `typing` |")).length).toBe(1);
  });
});
