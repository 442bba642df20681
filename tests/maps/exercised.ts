/** Which rows of grammar-maps the goldens exercise: found by converting them with a lookup that is told of each use. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { maps as grammarMaps } from "../../grammar-maps/index.ts";
import { parse } from "../../src/1-parse/index.ts";
import { idAllocator, lower } from "../../src/2-lower/index.ts";
import { analyze } from "../../src/3-analyze/index.ts";
import { transform } from "../../src/4-transform/index.ts";
import type { Facts } from "../../src/3-analyze/facts.ts";
import { defaultOptions } from "../../src/index.ts";
import type { Attribute, Name } from "../../src/ir/python/index.ts";
import { forEachChild } from "../../src/ir/python/visit.ts";
import type { ClassRow, Row } from "../../src/maps/define.ts";
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
    for (const row of treated(module.body, facts)) rows.add(row);
  }
  return { rows, nodes };
}

/** What the compiler treats where it makes something else of it, such as decorators, bases and annotations: their rows, of what the program names. */
function* treated(part: object, facts: Facts): Generator<Row> {
  const pending: object[] = [part];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    forEachChild(next, (child) => pending.push(child));
    if (!isExpression(next)) continue;
    const target = next.kind === "name" ? (facts.bindingOf(next.id)?.target ?? null) : facts.attributeOf(next.id);
    const row = target?.kind === "library-name" || target?.kind === "library" ? target.row : null;
    if (row !== null && (row.kind === "special" || row.kind === "typing" || row.kind === "class")) yield row;
  }
}

function isExpression(node: object): node is Name | Attribute {
  return "kind" in node && (node.kind === "name" || node.kind === "attribute");
}

/** The rows of names and of their members, with what to call them. */
export function* named(rows: Readonly<Record<string, Row>>, prefix: string): Generator<readonly [string, Row]> {
  for (const [name, row] of Object.entries(rows)) {
    if (isRefused(row) || row.kind === "typing") continue;
    yield [`${prefix}${name}`, row];
    if (row.kind === "class") yield* members(row, `${prefix}${name}`);
  }
}

/** The methods of a class, but those that Python calls by itself. */
export function* members(row: ClassRow, prefix: string): Generator<readonly [string, Row]> {
  for (const [name, member] of [...Object.entries(row.members), ...Object.entries(row.statics)]) {
    // Python calls these by itself; what they give is what inference asks of the row.
    if (!/^__\w+__$/.test(name) && !isRefused(member)) yield [`${prefix}.${name}`, member];
  }
}

function isRefused(row: Row): boolean {
  return "refused" in row && row.refused !== null;
}

/** Of some rows, the names of those that no golden used. */
export function unexercised(rows: Iterable<readonly [string, object]>, used: ReadonlySet<object>): string[] {
  return [...rows].filter(([, row]) => !used.has(row)).map(([name]) => name);
}

/** The names of a module that no golden used, and those of its types' members. */
export function unexercisedOf(module: string, used: ReadonlySet<object>): string[] {
  const map = grammarMaps.modules.find(({ name }) => name === module);
  if (map === undefined) throw new Error(`no map of a module ${module}`);
  return unexercised(named(map.rows, ""), used);
}
