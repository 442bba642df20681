/** Checks `# type: …` comments in Python text: the value of an assignment or expression, the target of a `for`, the result of a `def`. */
import { expect } from "vitest";
import type { Statement } from "../../src/ir/python/index.ts";
import type { AnyNode } from "../../src/ir/python/visit.ts";
import { analyse, type Analysed } from "./program.ts";
import { show } from "./show.ts";

const kinds = new Set(["assignment", "annotated-assignment", "augmented-assignment", "expression", "for", "function", "with", "return"]);

function isStatement(node: AnyNode): node is Statement {
  return node.kind !== undefined && kinds.has(node.kind);
}

export function expectTypes(source: string): Analysed {
  const analysed = analyse(source);
  const lines = source.split("\n");
  const found: string[] = [];
  const wanted: string[] = [];
  for (const [index, line] of lines.entries()) {
    const comment = /# type: (.*)$/.exec(line);
    if (comment === null) continue;
    const statement = analysed.nodes.filter(isStatement).find((node) => node.span.line === index + 1);
    wanted.push(`${index + 1}: ${comment[1]}`);
    found.push(`${index + 1}: ${statement === undefined ? "nothing" : typeOfStatement(statement, analysed)}`);
  }
  expect(found).toEqual(wanted);
  return analysed;
}

function typeOfStatement(statement: Statement, { facts }: Analysed): string {
  switch (statement.kind) {
    case "assignment": case "return": return statement.value === null ? "none" : show(facts.typeOf(statement.value.id));
    case "annotated-assignment": return statement.value === null ? "nothing" : show(facts.typeOf(statement.value.id));
    case "augmented-assignment": case "for": return show(facts.typeOf(statement.target.id));
    case "expression": return show(facts.typeOf(statement.expression.id));
    case "function": return show(facts.functionFacts(statement.id).returns);
    case "with": { const target = statement.items[0]?.target; return target === null || target === undefined ? "nothing" : show(facts.typeOf(target.id)); }
    default: return statement.kind;
  }
}
