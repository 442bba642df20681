/** `case` patterns: what they bind and what they leave. */
import type { Pattern } from "../../ir/python/index.ts";
import { getAttribute } from "./attributes.ts";
import { filter, none, of, unknown, type Value } from "./domain/value.ts";
import type { Evaluator } from "./evaluator.ts";
import { elementOf } from "./iteration.ts";
import { ofClasses } from "./narrowing.ts";

export interface Matched { readonly matched: Value; readonly rest: Value }

export function matchPattern(pattern: Pattern, subject: Value, to: Evaluator): Matched {
  const { inference } = to;
  switch (pattern.kind) {
    case "wildcard-pattern": return { matched: subject, rest: of() };
    case "capture-pattern":
      to.bindName(pattern.id, subject);
      return { matched: subject, rest: of() };
    case "star-pattern":
      if (pattern.name !== null) to.bindName(pattern.id, subject);
      return { matched: subject, rest: of() };
    case "singleton-pattern":
      if (pattern.value === null) return { matched: subject.unknown ? none : filter(subject, (atom) => atom.kind === "none"), rest: filter(subject, (atom) => atom.kind !== "none") };
      return { matched: subject.unknown ? of({ kind: "bool" }) : filter(subject, (atom) => atom.kind === "bool"), rest: subject };
    case "value-pattern": {
      to.value(pattern.value);
      const text = pattern.value.kind === "string";
      return { matched: text && !subject.unknown ? filter(subject, (atom) => atom.kind === "str" || atom.kind === "instance" || atom.kind === "library") : subject, rest: subject };
    }
    case "sequence-pattern": {
      const sequences = filter(subject, (atom) => atom.kind === "list" || atom.kind === "tuple" || atom.kind === "range" || atom.kind === "instance" || atom.kind === "library");
      const fitting = filter(sequences, (atom) => !(atom.kind === "tuple" && atom.rest === null && !pattern.patterns.some((inner) => inner.kind === "star-pattern") && atom.elements.length !== pattern.patterns.length));
      const star = pattern.patterns.findIndex((inner) => inner.kind === "star-pattern");
      const element = elementOf(fitting, pattern.id, inference);
      const exact = star < 0 ? positions(fitting, pattern.patterns.length) : null;
      pattern.patterns.forEach((inner, index) => {
        const item = inner.kind === "star-pattern" ? inference.listOf(inner.id, element) : exact?.[index] ?? element;
        matchPattern(inner, item, to);
      });
      return { matched: fitting, rest: subject };
    }
    case "mapping-pattern": {
      const dicts = filter(subject, (atom) => atom.kind === "dict" || atom.kind === "instance" || atom.kind === "library");
      const dict = dicts.atoms.get("dict");
      const value = dicts.unknown || dict?.kind !== "dict" ? unknown : to.solver.read(dict.cell);
      for (const { key, pattern: inner } of pattern.entries) {
        to.value(key);
        matchPattern(inner, value, to);
      }
      if (pattern.rest !== null) to.bindName(pattern.rest.id, inference.dictOf(pattern.rest.id, dict?.kind === "dict" ? to.solver.read(dict.key) : unknown, value));
      return { matched: dicts, rest: subject };
    }
    case "class-pattern": {
      const { yes, no } = ofClasses(subject, to.value(pattern.class), inference);
      for (const [index, inner] of pattern.positional.entries()) matchPattern(inner, positional(yes, index, pattern.id, to), to);
      for (const { name, pattern: inner } of pattern.keywords) matchPattern(inner, getAttribute(yes, name, pattern.id, inference), to);
      const whole = pattern.positional.length === 0 && pattern.keywords.length === 0;
      return { matched: yes, rest: whole ? no : subject };
    }
    case "or-pattern": {
      let rest = subject;
      const matched: Value[] = [];
      for (const inner of pattern.alternatives) {
        const result = matchPattern(inner, rest, to);
        matched.push(result.matched);
        rest = result.rest;
      }
      return { matched: to.solver.joinAll(matched), rest };
    }
    case "as-pattern": {
      const result = matchPattern(pattern.pattern, subject, to);
      to.bindName(pattern.id, result.matched);
      return result;
    }
  }
}

function positions(value: Value, count: number): readonly Value[] | null {
  const [atom] = value.atoms.values();
  if (value.unknown || value.atoms.size !== 1 || atom?.kind !== "tuple" || atom.rest !== null || atom.elements.length !== count) return null;
  return atom.elements;
}

/** By `__match_args__`: the fields of dataclasses, the value itself of builtin types. */
function positional(value: Value, index: number, node: number, to: Evaluator): Value {
  if (value.unknown) return unknown;
  return to.solver.joinAll([...value.atoms.values()].map((atom): Value => {
    if (atom.kind !== "instance") return atom.kind === "library" ? unknown : index === 0 ? of(atom) : unknown;
    const model = to.inference.classes.get(atom.class);
    const field = model?.attribute("__match_args__") === null ? model.constructorFields()[index] : undefined;
    return field === undefined ? unknown : getAttribute(of(atom), field.name, node, to.inference);
  }));
}
