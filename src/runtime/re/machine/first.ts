import type { Node } from "../parse/tree.ts";
import { width_of } from "../parse/width.ts";

/** For the first 256 characters, 1 if a match may begin with it; null if that says nothing. */
export function first_of(root: Node): Uint8Array | null {
  const table = new Uint8Array(256);
  return width_of(root)[0] > 0 && collect(root, table) === "taken" ? table : null;
}

/** Marks what a node may begin with. @returns whether it surely takes a character, may take none, or may begin with what is not known */
function collect(node: Node, table: Uint8Array): "taken" | "passed" | "unknown" {
  switch (node.kind) {
    case "one":
      node.set.table.forEach((is_in, code) => {
        if (is_in === 1) table[code] = 1;
      });
      return "taken";
    case "at":
    case "look":
      return "passed";
    case "failure":
      return "taken";
    case "group":
    case "atomic":
      return collect(node.body, table);
    case "sequence":
      for (const item of node.items) {
        const result = collect(item, table);
        if (result !== "passed") return result;
      }
      return "passed";
    case "branch":
      return either(node.branches, table);
    case "repeat": {
      const result = collect(node.body, table);
      return node.min === 0 && result === "taken" ? "passed" : result;
    }
    case "if_group":
      return node.no === null ? either([node.yes, { kind: "sequence", items: [] }], table) : either([node.yes, node.no], table);
    case "again":
      return "unknown";
  }
}

function either(branches: readonly Node[], table: Uint8Array): "taken" | "passed" | "unknown" {
  const results = branches.map((branch) => collect(branch, table));
  return results.includes("unknown") ? "unknown" : results.includes("passed") ? "passed" : "taken";
}
