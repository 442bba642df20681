/** Every row of the language is exercised by a golden that is run. */
import { describe, expect, it } from "vitest";
import { maps } from "../../grammar-maps/index.ts";
import { nodes, type NodeRow } from "../../src/maps/nodes.ts";
import { goldenGroups } from "../goldens/goldens.ts";
import { exercisedBy, members, named, unexercised, unexercisedOf } from "./exercised.ts";
import { exercisedModules } from "./exercised-modules.ts";

/** Only what CPython rejects has it: `(*a)`. */
const REJECTED: ReadonlySet<string> = new Set(["parenthesized_list_splat"]);

function isTrivia({ partOf }: NodeRow): boolean {
  return partOf?.length === 0;
}

describe("golden/language", () => {
  const { rows } = exercisedBy("language");

  it("exercises, with the other goldens, every kind of node that the parser gives", () => {
    const kinds = new Set(goldenGroups().flatMap((group) => [...exercisedBy(group).nodes]));
    // 1-parse takes what becomes trivia out of the tree.
    const missing = Object.entries<NodeRow>(nodes).filter(([kind, row]) => row.refused === undefined && !isTrivia(row) && !REJECTED.has(kind) && !kinds.has(kind)).map(([kind]) => kind);
    expect(missing).toEqual([]);
  });

  it("exercises every row of the operators", () => {
    const missing = maps.operators.filter((row) => !rows.has(row)).map(({ operator, left, right, result, as }) => `${left} ${operator} ${right ?? ""} -> ${result}: ${as}`);
    expect(missing).toEqual([]);
  });

  it("exercises every builtin and every method of the builtin types", () => {
    expect(unexercised(named(maps.builtins.rows, ""), rows)).toEqual([]);
  });

  it("exercises, with golden/stdlib, every method of the types that have no name", () => {
    const used = new Set([...rows, ...exercisedBy("stdlib").rows]);
    expect(unexercised(Object.entries(maps.types).flatMap(([name, row]) => [...members(row, name)]), used)).toEqual([]);
  });
});

describe("golden/stdlib, golden/asyncio and golden/language", () => {
  const used = new Set(["stdlib", "asyncio", "language"].flatMap((group) => [...exercisedBy(group).rows]));

  it.each([...exercisedModules])("exercise every name of %s", (module) => {
    expect(unexercisedOf(module, used)).toEqual([]);
  });
});
