/** Names bound and read by patterns. */
import type { Pattern } from "../../ir/python/index.ts";
import type { Collector } from "./collect.ts";
import { collectExpression } from "./expressions.ts";

export function collectPattern(pattern: Pattern, to: Collector): void {
  switch (pattern.kind) {
    case "wildcard-pattern": case "singleton-pattern":
      return;
    case "capture-pattern":
      return to.use(pattern.name, pattern.id, "bind");
    case "star-pattern":
      if (pattern.name !== null) to.use(pattern.name, pattern.id, "bind");
      return;
    case "value-pattern":
      return collectExpression(pattern.value, to);
    case "sequence-pattern":
      return pattern.patterns.forEach((inner) => collectPattern(inner, to));
    case "mapping-pattern":
      for (const { key, pattern: inner } of pattern.entries) {
        collectExpression(key, to);
        collectPattern(inner, to);
      }
      if (pattern.rest !== null) collectPattern(pattern.rest, to);
      return;
    case "class-pattern":
      collectExpression(pattern.class, to);
      for (const inner of pattern.positional) collectPattern(inner, to);
      for (const { pattern: inner } of pattern.keywords) collectPattern(inner, to);
      return;
    case "or-pattern":
      return pattern.alternatives.forEach((inner) => collectPattern(inner, to));
    case "as-pattern":
      collectPattern(pattern.pattern, to);
      to.use(pattern.name, pattern.id, "bind");
  }
}
