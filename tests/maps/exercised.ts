/** Which rows of grammar-maps the goldens exercise: found by converting them with a lookup that is told of each use. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { maps as grammarMaps } from "../../grammar-maps/index.ts";
import { parse } from "../../src/1-parse/index.ts";
import { idAllocator, lower } from "../../src/2-lower/index.ts";
import { analyze } from "../../src/3-analyze/index.ts";
import { transform } from "../../src/4-transform/index.ts";
import { defaultOptions } from "../../src/index.ts";
import { MapLookup } from "../../src/maps/lookup.ts";
import { goldenFolder } from "../goldens/goldens.ts";

export interface Exercised {
  /** Rows of names and operators. */
  readonly rows: ReadonlySet<object>;
  /** Kinds of nodes of the parser. */
  readonly nodes: ReadonlySet<string>;
}

/** Converts each program of a group on its own. */
export function exercisedBy(group: string): Exercised {
  const rows = new Set<object>();
  const nodes = new Set<string>();
  const maps = new MapLookup(grammarMaps, [], (row) => rows.add(row));
  const reporter = { report: () => {} };
  const folder = join(goldenFolder, group);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".py"))) {
    const source = { name: "__main__", path: name, isPackage: false, source: readFileSync(join(folder, name), "utf8") };
    const tree = parse(source.source);
    const pending = [tree.root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      nodes.add(node.type);
      pending.push(...node.children);
    }
    const module = lower(tree, source, idAllocator(), reporter);
    const facts = analyze({ modules: [module] }, maps, reporter, defaultOptions);
    transform(module, facts, maps, defaultOptions, reporter);
  }
  return { rows, nodes };
}
