/** Fills a row's template, keeping Python's evaluation order: placeholders are given in the order Python evaluates them. */
import type { TsExpression } from "../ir/target/index.ts";
import { fill } from "../maps/template.ts";
import { expressionStatement, reference, runtime } from "./build.ts";
import type { Context } from "./context.ts";
import { hintOf, isConstant, isRepeatable, keep } from "./sequence.ts";

export type Placeholders = Record<string, TsExpression | TsExpression[]>;

/**
 * @param template the row's text
 * @param placeholders in the order of evaluation
 * @param specifier the runtime module that `$name` stands in
 */
export function fillRow(template: string, placeholders: Placeholders, specifier: string, cx: Context): TsExpression {
  const parsed = cx.state.maps.template(template);
  const ordered: Placeholders = { ...placeholders };
  const names = Object.keys(placeholders);
  const used = parsed.uses.map((use) => use.name).filter((name) => name in placeholders);
  const conditional = new Set(parsed.uses.filter((use) => use.conditional).map((use) => use.name));
  const inOrder = used.every((name, index) => index === 0 || names.indexOf(used[index - 1] ?? "") < names.indexOf(name));
  for (const name of names) {
    const value = ordered[name];
    if (value === undefined || Array.isArray(value)) continue;
    const count = used.filter((each) => each === name).length;
    if (count === 0 && !isRepeatable(value)) cx.sink.push(expressionStatement(value));
    else if ((count > 1 || conditional.has(name)) && !isRepeatable(value)) ordered[name] = keep(value, cx, hintOf(value));
    else if (!inOrder && !isConstant(value) && !isRepeatable(value)) ordered[name] = keep(value, cx, hintOf(value));
  }
  return fill(parsed, ordered, (name) => (name.startsWith("core.") ? runtime(name.slice(5)) : reference(specifier, name)));
}
