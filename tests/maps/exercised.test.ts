/** Every row of the language and of asyncio is exercised by a golden that is run. */
import { describe, expect, it } from "vitest";
import { maps } from "../../grammar-maps/index.ts";
import { nodes } from "../../src/maps/nodes.ts";
import type { ClassRow, Row } from "../../src/maps/define.ts";
import { exercisedBy } from "./exercised.ts";

/** The rows of names and of their members, with what to call them. */
function* named(rows: Readonly<Record<string, Row>>, prefix: string): Generator<readonly [string, Row]> {
  for (const [name, row] of Object.entries(rows)) {
    if (isRefused(row) || row.kind === "typing") continue;
    yield [`${prefix}${name}`, row];
    if (row.kind === "class") yield* members(row, `${prefix}${name}`);
  }
}

function* members(row: ClassRow, prefix: string): Generator<readonly [string, Row]> {
  for (const [name, member] of [...Object.entries(row.members), ...Object.entries(row.statics)]) {
    // Python calls these by itself; what they give is what inference asks of the row.
    if (!/^__\w+__$/.test(name) && !isRefused(member)) yield [`${prefix}.${name}`, member];
  }
}

function isRefused(row: Row): boolean {
  return "refused" in row && row.refused !== null;
}

function unexercised(rows: Iterable<readonly [string, object]>, used: ReadonlySet<object>): string[] {
  return [...rows].filter(([, row]) => !used.has(row)).map(([name]) => name);
}

describe("golden/language", () => {
  const { rows, nodes: kinds } = exercisedBy("language");

  it("exercises every kind of node", () => {
    const missing = Object.entries(nodes).filter(([kind, row]) => row.refused === undefined && !kinds.has(kind)).map(([kind]) => kind);
    expect(missing).toEqual([]);
  });

  it("exercises every row of the operators", () => {
    const missing = maps.operators.filter((row) => !rows.has(row)).map(({ operator, left, right, result, as }) => `${left} ${operator} ${right ?? ""} -> ${result}: ${as}`);
    expect(missing).toEqual([]);
  });

  it("exercises every builtin and every method of the builtin types", () => {
    const types = Object.entries(maps.types).flatMap(([name, row]) => [...members(row, name)]);
    expect(unexercised([...named(maps.builtins.rows, ""), ...types], rows)).toEqual([]);
  });
});

describe("golden/asyncio", () => {
  const { rows } = exercisedBy("asyncio");

  it("exercises every row of asyncio", () => {
    const missing = maps.modules.filter(({ name }) => name === "asyncio").flatMap((module) => unexercised(named(module.rows, ""), rows));
    expect(missing).toEqual([]);
  });
});
