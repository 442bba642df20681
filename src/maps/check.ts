/** Whether rows are written rightly: asked of the repository's rows by a test, and of a user's map when it is loaded. */
import type { AttributeRow, ClassRow, FunctionRow, ModuleMap, Row, Variant } from "./define.ts";
import type { MapLookup } from "./lookup.ts";
import { MapSyntaxError } from "./scanner.ts";
import type { SignatureParameter } from "./signature.ts";

/** What is wrong with a module's rows, one sentence each. */
export function moduleProblems(module: ModuleMap, lookup: MapLookup): readonly string[] {
  const rows = Object.entries(module.rows).flatMap(([name, row]) => rowProblems(`${module.name}.${name}`, row, lookup));
  const both = module.missing.filter((name) => Object.hasOwn(module.rows, name)).map((name) => `${module.name}.${name} is a row and missing at once`);
  return [...rows, ...both];
}

/** What is wrong with one row; `path` is how messages call it. */
export function rowProblems(path: string, row: Row, lookup: MapLookup): readonly string[] {
  return guarded(path, () => {
    switch (row.kind) {
      case "function": return callableProblems(path, row, lookup);
      case "class": return [...callableProblems(path, row, lookup), ...classProblems(path, row, lookup)];
      case "attribute": return attributeProblems(path, row, lookup);
      case "typing": lookup.type(row.form); return [];
      case "special": return parameterProblems(path, lookup.signature(row).parameters);
    }
  });
}

/** A mistake of notation ends the row's check and is its only problem. */
function guarded(path: string, check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof MapSyntaxError) return [`${path}: ${error.message}`];
    throw error;
  }
}

function callableProblems(path: string, row: FunctionRow | ClassRow, lookup: MapLookup): readonly string[] {
  const signatures = lookup.overloads(row);
  const names = new Set(signatures.flatMap((signature) => signature.parameters.map((parameter) => parameter.name)));
  return [
    ...signatures.flatMap((signature) => parameterProblems(path, signature.parameters)),
    ...row.variants.flatMap((variant) => variantProblems(path, variant, names, lookup)),
  ];
}

function parameterProblems(path: string, parameters: readonly SignatureParameter[]): readonly string[] {
  const names = parameters.map((parameter) => parameter.name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${path} has the parameter ${name} twice`);
  const positional = parameters.filter((parameter) => parameter.kind === "positional-only" || parameter.kind === "normal");
  const late = positional.filter((parameter, index) => !parameter.optional && positional.slice(0, index).some((before) => before.optional));
  return [...twice, ...late.map((parameter) => `${path}: ${parameter.name} needs a default, as one before it has one`)];
}

function variantProblems(path: string, variant: Variant, parameters: ReadonlySet<string>, lookup: MapLookup): readonly string[] {
  const problems: string[] = [];
  for (const [name, type] of Object.entries(variant.when)) {
    if (!parameters.has(name) && name !== "self" && name !== "return") problems.push(`${path}: no parameter ${name}, which \`when\` names`);
    lookup.type(type);
  }
  if (variant.result !== undefined) lookup.type(variant.result);
  for (const name of lookup.template(variant.as).placeholders) {
    if (!parameters.has(name) && name !== "self") problems.push(`${path}: no parameter {${name}}, which ${variant.as} names`);
    if (variant.when[name] === "absent") problems.push(`${path}: {${name}} stands in ${variant.as} and is said to be absent`);
  }
  return problems;
}

function classProblems(path: string, row: ClassRow, lookup: MapLookup): readonly string[] {
  const problems: string[] = [];
  for (const base of row.bases) {
    const notation = lookup.type(base);
    const known = notation.kind === "named" && (lookup.classNamed(notation.name, lookup.moduleOf(row).name) !== null || lookup.name("typing", notation.name) !== null);
    if (!known) problems.push(`${path}: the base ${base} is no class`);
  }
  if (row.awaits !== null) lookup.type(row.awaits);
  for (const text of row.light === null ? [] : [row.light.enter, row.light.exit]) problems.push(...selfOnly(path, text, lookup));
  const members = Object.entries({ ...row.members, ...row.statics });
  return [...problems, ...members.flatMap(([name, member]) => rowProblems(`${path}.${name}`, member, lookup))];
}

function attributeProblems(path: string, row: AttributeRow, lookup: MapLookup): readonly string[] {
  lookup.type(row.type);
  return row.as === null ? [] : selfOnly(path, row.as, lookup);
}

function selfOnly(path: string, text: string, lookup: MapLookup): readonly string[] {
  return lookup.template(text).placeholders.filter((name) => name !== "self").map((name) => `${path}: {${name}} in ${text}; only {self} may stand there`);
}
