import { describe, expect, it } from "vitest";
import { maps } from "../../grammar-maps/index.ts";
import type { ClassRow, FunctionRow, Row, Variant } from "../../src/maps/define.ts";
import { MapLookup } from "../../src/maps/lookup.ts";
import { parseType } from "../../src/maps/signature.ts";

const lookup = new MapLookup(maps);
const named = lookup.modules.flatMap((module) => Object.entries(module.rows).map(([name, row]) => ({ name: `${module.name}.${name}`, row })));
const types = Object.entries(maps.types).map(([name, row]) => ({ name, row }));
const rows: readonly { readonly name: string; readonly row: Row }[] = [...named, ...types].flatMap(({ name, row }) => [
  { name, row },
  ...(row.kind === "class" ? Object.entries({ ...row.members, ...row.statics }).map(([member, inner]) => ({ name: `${name}.${member}`, row: inner })) : []),
]);
const callables = rows.flatMap(({ name, row }) => (row.kind === "function" || row.kind === "class" ? [{ name, row }] : []));

/** Placeholders that are no parameters. */
const EXTRA = new Set(["self"]);

function parameterNames(row: FunctionRow | ClassRow): Set<string> {
  return new Set(lookup.overloads(row).flatMap((signature) => signature.parameters.map((parameter) => parameter.name)));
}

function checkVariant(name: string, row: FunctionRow | ClassRow, variant: Variant): void {
  const parameters = parameterNames(row);
  for (const [parameter, type] of Object.entries(variant.when)) {
    expect(parameters.has(parameter) || EXTRA.has(parameter) || parameter === "return", `${name}: \`when\` names ${parameter}`).toBe(true);
    parseType(type);
  }
  if (variant.result !== undefined) parseType(variant.result);
  for (const { name: used } of lookup.template(variant.as).uses) {
    expect(parameters.has(used) || EXTRA.has(used), `${name}: {${used}} in ${variant.as}`).toBe(true);
    expect(variant.when[used], `${name}: {${used}} is said to be absent`).not.toBe("absent");
  }
}

describe("rows of grammar-maps", () => {
  it.each(callables)("$name has signatures that parse", ({ row }) => {
    expect(lookup.overloads(row).length).toBe(row.overloads.length + 1);
  });

  it("have no parameter twice, and no default before one without", () => {
    for (const { name, row } of callables) {
      for (const { parameters } of lookup.overloads(row)) {
        expect(new Set(parameters.map((parameter) => parameter.name)).size, name).toBe(parameters.length);
        const positional = parameters.filter((parameter) => parameter.kind === "positional-only" || parameter.kind === "normal");
        const firstOptional = positional.findIndex((parameter) => parameter.optional);
        if (firstOptional >= 0) expect(positional.slice(firstOptional).every((parameter) => parameter.optional), name).toBe(true);
      }
    }
  });

  it("have variants whose types parse and whose placeholders are parameters", () => {
    for (const { name, row } of callables) {
      for (const variant of row.variants) checkVariant(name, row, variant);
    }
  });

  it("have attributes whose types and templates parse", () => {
    for (const { name, row } of rows) {
      if (row.kind !== "attribute") continue;
      parseType(row.type);
      const uses = row.as === null ? [] : lookup.template(row.as).uses;
      expect(uses.every((use) => use.name === "self"), name).toBe(true);
    }
  });

  it("have bases that are classes or words of typing", () => {
    for (const { name, row } of rows) {
      if (row.kind !== "class") continue;
      for (const base of row.bases) {
        const notation = lookup.type(base);
        expect(notation.kind, name).toBe("named");
        if (notation.kind !== "named") continue;
        const known = lookup.classNamed(notation.name, lookup.moduleOf(row).name) !== null || lookup.name("typing", notation.name) !== null;
        expect(known, `${name}: base ${base}`).toBe(true);
      }
      if (row.awaits !== null) parseType(row.awaits);
      for (const template of row.light === null ? [] : [row.light.enter, row.light.exit]) {
        expect(lookup.template(template).uses.every((use) => use.name === "self"), name).toBe(true);
      }
    }
  });

  it("have typing forms that parse", () => {
    for (const { row } of rows) {
      if (row.kind === "typing") parseType(row.form);
    }
  });

  it("do not name as missing what they have", () => {
    for (const module of lookup.modules) {
      expect(module.missing.filter((name) => Object.hasOwn(module.rows, name)), module.name).toEqual([]);
      expect(new Set(module.missing).size, module.name).toBe(module.missing.length);
    }
  });
});

describe("rows of operators", () => {
  it("have types and templates that parse, and use their operands only", () => {
    for (const row of maps.operators) {
      for (const type of [row.left, row.right ?? "None", row.result]) parseType(type);
      const allowed = new Set(row.right === null ? ["left"] : row.operator === "[]=" ? ["left", "right", "value"] : ["left", "right"]);
      expect(lookup.template(row.as).uses.filter((use) => !allowed.has(use.name)), `${row.operator} ${row.as}`).toEqual([]);
    }
  });

  it("end in a row for operands of any type", () => {
    const symbols = new Set(maps.operators.map((row) => `${row.operator} ${row.right === null ? 1 : 2}`));
    for (const symbol of symbols) {
      const last = maps.operators.findLast((row) => `${row.operator} ${row.right === null ? 1 : 2}` === symbol);
      expect([last?.left, last?.right ?? "object"], symbol).toEqual(["object", "object"]);
    }
  });
});
