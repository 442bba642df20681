import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { collector } from "../../src/diagnostics/index.ts";
import type { Expression, Module, Statement } from "../../src/ir/python/index.ts";
import { parse } from "../../src/1-parse/index.ts";
import { idAllocator, lower } from "../../src/2-lower/index.ts";

export interface Lowered {
  readonly module: Module;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses and lowers a text as a module by itself. */
export function lowerText(source: string): Lowered {
  const found = collector();
  const module = lower(parse(source), { name: "__main__", path: "main.py", isPackage: false, source }, idAllocator(), found);
  return { module, diagnostics: found.diagnostics };
}

/** The errors among what was found. */
export function errorsOf(source: string): readonly Diagnostic[] {
  return lowerText(source).diagnostics.filter((each) => each.severity === "error");
}

/** The statements of a text that must be without errors. */
export function statements(source: string): readonly Statement[] {
  const { module, diagnostics } = lowerText(source);
  if (diagnostics.length > 0) throw new Error(diagnostics.map((each) => each.message).join("\n"));
  return module.body.statements;
}

/** The only expression of a text. */
export function expression(source: string): Expression {
  const [first] = statements(source);
  if (first?.kind !== "expression") throw new Error(`${source} is no expression`);
  return first.expression;
}

/** A tree without ids and spans, to compare with. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "id" && key !== "span" && key !== "trivia").map(([key, each]) => [key, bare(each)]));
}
