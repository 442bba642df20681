import type { Expression, MatchCase, Pattern } from "../../../ir/python/index.ts";
import { boundName, subpatterns } from "../walk.ts";
import type { CodeChecker } from "./checker.ts";
import { forbidName } from "./targets.ts";

/** Checks the cases of a `match` in order. */
export function checkCases(checker: CodeChecker, cases: readonly MatchCase[]): void {
  cases.forEach((each, index) => {
    checkPattern(checker, each.pattern, new Set());
    if (index < cases.length - 1 && each.guard === null) checkReachable(checker, each.pattern);
    checker.expression(each.guard);
    checker.block(each.body);
  });
}

/** A pattern that always matches leaves nothing for those after it. */
function checkReachable(checker: CodeChecker, pattern: Pattern): void {
  switch (pattern.kind) {
    case "wildcard-pattern": return checker.fail("wildcard makes remaining patterns unreachable", pattern.span);
    case "capture-pattern": return checker.fail(`name capture '${pattern.name}' makes remaining patterns unreachable`, pattern.span);
    case "as-pattern": return checkReachable(checker, pattern.pattern);
    case "or-pattern": {
      const last = pattern.alternatives[pattern.alternatives.length - 1];
      return last === undefined ? undefined : checkReachable(checker, last);
    }
  }
}

/** Checks a pattern and collects the names it binds. */
function checkPattern(checker: CodeChecker, pattern: Pattern, names: Set<string>): void {
  switch (pattern.kind) {
    case "or-pattern": return checkAlternatives(checker, pattern, names);
    case "sequence-pattern":
      if (pattern.patterns.filter((each) => each.kind === "star-pattern").length > 1) {
        checker.fail("multiple starred names in sequence pattern", pattern.span);
      }
      break;
    case "class-pattern": {
      const seen = new Set<string>();
      for (const { name, pattern: inner } of pattern.keywords) {
        forbidName(checker, name, inner.span);
        if (seen.has(name)) checker.fail(`attribute name repeated in class pattern: ${name}`, inner.span);
        seen.add(name);
      }
      break;
    }
    case "mapping-pattern":
      checkKeys(checker, pattern);
      break;
  }
  for (const inner of subpatterns(pattern)) checkPattern(checker, inner, names);
  const name = boundName(pattern);
  if (name === null) return;
  forbidName(checker, name, pattern.span);
  if (names.has(name)) checker.fail(`multiple assignments to name '${name}' in pattern`, pattern.span);
  names.add(name);
}

function checkAlternatives(checker: CodeChecker, pattern: Pattern & { readonly kind: "or-pattern" }, names: Set<string>): void {
  let first: ReadonlySet<string> | null = null;
  pattern.alternatives.forEach((alternative, index) => {
    const own = new Set<string>();
    checkPattern(checker, alternative, own);
    if (index < pattern.alternatives.length - 1) checkReachable(checker, alternative);
    if (first === null) first = own;
    else if (own.size !== first.size || [...own].some((name) => first?.has(name) !== true)) {
      checker.fail("alternative patterns bind different names", pattern.span);
    }
    for (const name of own) {
      if (index === 0 && names.has(name)) checker.fail(`multiple assignments to name '${name}' in pattern`, alternative.span);
    }
  });
  for (const name of first ?? []) names.add(name);
}

/** A literal key as Python compares it, or null for what is known at run time only. */
function keyValue(key: Expression): string | null {
  switch (key.kind) {
    case "none": return "None";
    case "boolean": return `number ${key.value ? 1 : 0}`;
    case "integer": return `number ${key.value}`;
    case "float": return `number ${key.value}`;
    case "imaginary": return key.value === 0 ? "number 0" : `number ${key.value}j`;
    case "string": return `'${key.value}'`;
    case "bytes": return `b${key.value.join(",")}`;
    case "unary": {
      const value = keyValue(key.operand);
      return value === null || value === "number 0" ? value : `number -${value.replace("number ", "")}`;
    }
    default: return null;
  }
}

function spelled(key: Expression): string {
  switch (key.kind) {
    case "none": return "None";
    case "boolean": return key.value ? "True" : "False";
    case "integer": return String(key.value);
    case "string": return `'${key.value}'`;
    default: return keyValue(key)?.replace("number ", "") ?? "";
  }
}

function checkKeys(checker: CodeChecker, pattern: Pattern & { readonly kind: "mapping-pattern" }): void {
  const seen = new Set<string>();
  for (const { key } of pattern.entries) {
    const value = keyValue(key);
    if (value === null) continue;
    if (seen.has(value)) checker.fail(`mapping pattern checks duplicate key (${spelled(key)})`, pattern.span);
    seen.add(value);
  }
}
