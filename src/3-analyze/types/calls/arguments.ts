/** The arguments of a call as values. */
import type { Call } from "../../../ir/python/index.ts";
import { never, type Value } from "../domain/value.ts";
import type { Evaluator } from "../evaluator.ts";
import { elementOf } from "../iteration.ts";

export interface Arguments {
  /** Before any `*x`; with the items of unpacked tuples of known length. */
  readonly positional: readonly Value[];
  /** Item of what is unpacked by `*`, or null: it may stand for any parameter after the positional ones. */
  readonly rest: Value | null;
  readonly keywords: ReadonlyMap<string, Value>;
  /** Item of what is unpacked by `**`. */
  readonly rest_keywords: Value | null;
}

export function positional(values: readonly Value[]): Arguments {
  return { positional: values, rest: null, keywords: new Map(), rest_keywords: null };
}

export function evaluateArguments(node: Call, to: Evaluator): Arguments {
  const given: Value[] = [];
  let rest: Value | null = null;
  const keywords = new Map<string, Value>();
  let restKeywords: Value | null = null;
  for (const argument of node.arguments) {
    const value = to.value(argument.value.kind === "starred" ? argument.value.value : argument.value);
    // A module that is an argument is a value like any other: its names may be asked for.
    for (const atom of value.atoms.values()) if (atom.kind === "module") to.solver.escape(value);
    switch (argument.kind) {
      case "positional":
        if (rest === null) given.push(value);
        else rest = to.solver.join(rest, value);
        break;
      case "keyword":
        keywords.set(argument.name, value);
        break;
      case "unpacked-list": {
        const [atom] = value.atoms.values();
        if (rest === null && !value.unknown && value.atoms.size === 1 && atom?.kind === "tuple" && atom.rest === null) given.push(...atom.elements);
        else rest = to.solver.join(rest ?? never, elementOf(value, node.id, to.inference));
        break;
      }
      case "unpacked-dict": {
        const dict = value.atoms.get("dict");
        const item = value.unknown || dict?.kind !== "dict" ? { unknown: true, atoms: new Map() } : to.solver.read(dict.cell);
        restKeywords = to.solver.join(restKeywords ?? never, item);
      }
    }
  }
  return { positional: given, rest, keywords, rest_keywords: restKeywords };
}

export function allValues({ positional: values, rest, keywords, rest_keywords }: Arguments): readonly Value[] {
  return [...values, ...(rest === null ? [] : [rest]), ...keywords.values(), ...(rest_keywords === null ? [] : [rest_keywords])];
}
