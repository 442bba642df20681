/** Every row leads to something the runtime has, with the parameters in the order of the Python signature. */
import { describe, expect, it } from "vitest";
import { maps } from "../../grammar-maps/index.ts";
import type { ClassRow, FunctionRow, ModuleMap, Row } from "../../src/maps/define.ts";
import { MapLookup } from "../../src/maps/lookup.ts";
import type { Signature } from "../../src/maps/signature.ts";
import { runtimeExports, type Export, type Shape } from "./runtime-shape.ts";

const CORE = "py2ts-runtime";
const lookup = new MapLookup(maps);
const specifiers = [...new Set([CORE, ...lookup.modules.flatMap((module) => module.specifier ?? [])])];
const runtime = runtimeExports(specifiers);
const problems: string[] = [];

/** A form that is found for every call: the runtime function is not needed. */
function alwaysNative(row: FunctionRow | ClassRow): boolean {
  return row.variants.some((variant) => Object.keys(variant.when).length === 0);
}

function checkTemplate(name: string, text: string, module: ModuleMap): void {
  for (const reference of lookup.template(text).references) {
    const specifier = reference.core ? CORE : module.specifier ?? CORE;
    if (runtime.get(specifier)?.has(reference.name) !== true) problems.push(`${name}: no ${specifier}.${reference.name}, named in ${text}`);
  }
}

/** Whether a TypeScript signature takes what the Python signature has, `skip` parameters in front aside. */
function accepts(shape: Shape, signature: Signature, skip: number): boolean {
  const positional = signature.parameters.filter((parameter) => parameter.kind === "positional-only" || parameter.kind === "normal");
  const options = signature.parameters.some((parameter) => parameter.kind === "keyword-only" || parameter.kind === "var-keyword");
  const variadic = signature.parameters.some((parameter) => parameter.kind === "var-positional");
  const plain = shape.parameters.slice(skip, shape.rest ? -1 : undefined);
  if (shape.rest) return plain.every((name, index) => inPlace(name, index, positional.map((parameter) => parameter.name)));
  if (variadic) return false;
  const enough = shape.parameters.length - skip >= positional.length + (options ? 1 : 0);
  return enough && plain.every((name, index) => inPlace(name, index, positional.map((parameter) => parameter.name)));
}

/** A parameter that has a Python name stands where Python has it; other names say nothing. */
function inPlace(name: string, index: number, names: readonly string[]): boolean {
  const expected = names.indexOf(name);
  return expected < 0 || expected === index;
}

function checkShapes(name: string, shapes: readonly Shape[], row: FunctionRow | ClassRow, skip: number): void {
  // Of the dunder methods only the result and the colour matter: nobody calls them by name.
  if (shapes.length === 0 || row.keywords !== "normal" || /__$/.test(name)) return;
  const signature = lookup.signature(row);
  if (!shapes.some((shape) => accepts(shape, signature, skip))) {
    const text = row.kind === "class" ? row.construct : row.signature;
    problems.push(`${name}: ${text} does not fit (${shapes.map((shape) => shape.parameters.join(", ")).join(") or (")})`);
  }
}

function checkFunction(name: string, exported: string, row: FunctionRow, module: ModuleMap, skip: number): void {
  row.variants.forEach((variant) => checkTemplate(name, variant.as, module));
  if (row.refused !== null) return;
  const names = [...(alwaysNative(row) ? [] : [exported]), ...(row.awaited ?? []).length > 0 ? [row.awaited ?? ""] : [], ...row.coloured === null ? [] : [row.coloured]];
  for (const each of names) {
    const found = find(name, each, module);
    if (found !== undefined) checkShapes(name, [...found.calls, ...found.constructs], row, skip);
  }
}

function find(name: string, exported: string, module: ModuleMap): Export | undefined {
  const found = runtime.get(module.specifier ?? CORE)?.get(exported);
  if (found === undefined) problems.push(`${name}: no ${module.specifier ?? CORE}.${exported}`);
  return found;
}

function checkClass(name: string, row: ClassRow, module: ModuleMap): void {
  row.variants.forEach((variant) => checkTemplate(name, variant.as, module));
  const exported = row.refused === null ? find(name, row.runtime ?? name.split(".").at(-1) ?? name, module) : undefined;
  if (exported !== undefined) checkShapes(name, [...exported.constructs, ...exported.calls], row, 0);
  for (const [member, inner] of Object.entries(row.statics)) {
    if (inner.kind !== "function") continue;
    if (row.made === "new" && row.refused === null) checkStatic(`${name}.${member}`, inner, exported, member);
    else checkFunction(`${name}.${member}`, inner.runtime ?? `${row.name}_${member}`, inner, module, 0);
  }
  for (const [member, inner] of Object.entries(row.members)) checkMember(`${name}.${member}`, member, inner, row, exported, module);
}

function checkStatic(name: string, row: FunctionRow, owner: Export | undefined, member: string): void {
  const shapes = owner?.statics.get(row.runtime ?? member);
  if (shapes === undefined) problems.push(`${name}: the runtime's class has no such static method`);
  else checkShapes(name, shapes, row, 0);
}

function checkMember(name: string, member: string, inner: FunctionRow | ClassRow["members"][string], owner: ClassRow, exported: Export | undefined, module: ModuleMap): void {
  if (inner.refused !== null) return;
  if (inner.kind === "attribute") {
    if (inner.as !== null) checkTemplate(name, inner.as, module);
    else if (exported !== undefined && owner.methods === "members" && !exported.members.has(member)) problems.push(`${name}: the runtime's class has no such attribute`);
    return;
  }
  if (owner.methods === "functions") return checkFunction(name, inner.runtime ?? `${owner.name}_${member}`, inner, module, 1);
  inner.variants.forEach((variant) => checkTemplate(name, variant.as, module));
  if (exported === undefined || alwaysNative(inner)) return;
  const shapes = exported.members.get(inner.runtime ?? member);
  if (shapes === undefined) problems.push(`${name}: the runtime's class has no such method`);
  else checkShapes(name, shapes, inner, 0);
}

function checkRow(name: string, row: Row, module: ModuleMap): void {
  if (row.kind === "function") checkFunction(name, row.runtime ?? name.split(".").at(-1) ?? name, row, module, 0);
  else if (row.kind === "class") checkClass(name, row, module);
  else if (row.kind === "attribute" && row.as !== null) checkTemplate(name, row.as, module);
  else if (row.kind === "attribute" && row.refused === null) find(name, row.runtime ?? name.split(".").at(-1) ?? name, module);
}

describe("the runtime has what the rows say", () => {
  it.each(lookup.modules.map((module) => [module.name, module] as const))("%s", (_, module) => {
    problems.length = 0;
    if (module.specifier !== null && !runtime.has(module.specifier)) problems.push(`${module.specifier} has no index.ts`);
    else for (const [name, row] of Object.entries(module.rows)) checkRow(`${module.name}.${name}`, row, module);
    expect(problems).toEqual([]);
  });

  it("types without a builtin name", () => {
    problems.length = 0;
    for (const [name, row] of Object.entries(maps.types)) checkClass(name, { ...row, refused: row.refused ?? "it has no name" }, lookup.builtins);
    expect(problems).toEqual([]);
  });

  it("operators", () => {
    problems.length = 0;
    for (const row of maps.operators) checkTemplate(row.operator, row.as, lookup.builtins);
    expect([...new Set(problems)]).toEqual([]);
  });
});
