import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { nodes } from "../../grammar-maps/nodes/index.ts";

interface NodeType { readonly type: string; readonly named: boolean; readonly subtypes?: unknown }

const file = createRequire(import.meta.url).resolve("tree-sitter-python/src/node-types.json");
const types: readonly NodeType[] = JSON.parse(readFileSync(file, "utf8"));

describe("grammar-maps/nodes", () => {
  it("has a row for each named kind of the grammar, and no other", () => {
    const kinds = types.filter((type) => type.named && type.subtypes === undefined).map((type) => type.type);
    // An alias that the list leaves out.
    expect(Object.keys(nodes).sort()).toEqual([...kinds, "as_pattern_target"].sort());
  });

  it("says for each kind what becomes of it", () => {
    for (const [kind, row] of Object.entries(nodes)) expect(Object.keys(row), kind).not.toHaveLength(0);
  });

  it("names kinds that exist as what a part belongs to", () => {
    for (const row of Object.values(nodes)) if ("partOf" in row) for (const whole of row.partOf) expect(Object.keys(nodes)).toContain(whole);
  });
});
