import { describe, expect, it } from "vitest";
import { maps } from "../../grammar-maps/index.ts";
import { moduleProblems, rowProblems } from "../../src/maps/check.ts";
import { MapLookup } from "../../src/maps/lookup.ts";
import { parseType } from "../../src/maps/signature.ts";

const lookup = new MapLookup(maps);

describe("rows of grammar-maps are written rightly", () => {
  it.each(lookup.modules.map((module) => [module.name, module] as const))("%s", (_, module) => {
    expect(moduleProblems(module, lookup)).toEqual([]);
    expect(new Set(module.missing).size).toBe(module.missing.length);
  });

  it.each(Object.entries(maps.types))("%s", (name, row) => {
    expect(rowProblems(name, row, lookup)).toEqual([]);
  });
});

describe("rows of operators", () => {
  it("have types and templates that parse, and use their operands only", () => {
    for (const row of maps.operators) {
      for (const type of [row.left, row.right ?? "None", row.result]) parseType(type);
      const allowed = row.right === null ? ["left"] : ["left", "right"];
      expect(lookup.template(row.as).placeholders.filter((name) => !allowed.includes(name)), `${row.operator} ${row.as}`).toEqual([]);
    }
  });

  it("end in a row for operands of any type", () => {
    for (const symbol of new Set(maps.operators.map((row) => row.operator))) {
      const last = lookup.operators(symbol).at(-1);
      expect([last?.left, last?.right ?? "object"], symbol).toEqual(["object", "object"]);
    }
  });

  it("stand in every other way before that row", () => {
    for (const symbol of new Set(maps.operators.map((row) => row.operator))) {
      const rows = lookup.operators(symbol).slice(0, -1);
      expect(rows.filter((row) => row.left === "object" && (row.right ?? "object") === "object"), symbol).toEqual([]);
    }
  });
});
