/** Which patterns JavaScript's engine understands as CPython's does. */
import type { Node } from "../parse/tree.ts";
import { width_of } from "../parse/width.ts";

/**
 * Whether a pattern means the same in JavaScript once its characters are written out. What differs there: a turn of a loop forgets what groups captured
 * in the turn before, and may not be empty; a group that took no part matches the empty text again; lookbehinds go backwards; and there are no
 * conditions, atomic groups and possessive loops.
 */
export function is_portable(root: Node): boolean {
  return walk(root, new Set(), false);
}

/** @param set the groups that surely took part @param behind whether this is inside a lookbehind */
function walk(node: Node, set: Set<number>, behind: boolean): boolean {
  switch (node.kind) {
    case "one":
    case "at":
    case "failure":
      return true;
    case "sequence":
      return node.items.every((item) => walk(item, set, behind));
    case "branch": {
      const each = node.branches.map(() => new Set(set));
      if (!node.branches.every((branch, i) => walk(branch, each[i]!, behind))) return false;
      for (const group of each[0] ?? []) if (each.every((other) => other.has(group))) set.add(group);
      return true;
    }
    case "group":
      if (node.number !== null && behind) return false;
      if (!walk(node.body, set, behind)) return false;
      if (node.number !== null) set.add(node.number);
      return true;
    case "again":
      return node.fold === "none" && !behind && set.has(node.group);
    case "look": {
      const inside = new Set(set);
      if (!walk(node.body, inside, behind || !node.ahead)) return false;
      if (!node.negated) for (const group of inside) set.add(group);
      return true;
    }
    case "repeat": {
      const { min, max, mode, body } = node;
      if (mode === "possessive") return false;
      const inside = new Set(set);
      if (!walk(body, inside, behind)) return false;
      if (max > 1) {
        if (width_of(body)[0] === 0) return false;
        if (captures_of(body).some((group) => !inside.has(group))) return false;
      }
      if (min > 0) for (const group of inside) set.add(group);
      return true;
    }
    case "atomic":
    case "if_group":
      return false;
  }
}

function captures_of(node: Node): number[] {
  switch (node.kind) {
    case "sequence":
      return node.items.flatMap(captures_of);
    case "branch":
      return node.branches.flatMap(captures_of);
    case "group":
      return node.number === null ? captures_of(node.body) : [node.number, ...captures_of(node.body)];
    case "repeat":
    case "look":
    case "atomic":
      return captures_of(node.body);
    default:
      return [];
  }
}

/** When a pattern may match nothing: `never`, `only` that, as its `last` choice, or `mixed` with others. */
export type Emptiness = "never" | "only" | "last" | "mixed";

/** When a pattern may match nothing: it decides whether another match is possible where an empty one was. */
export function emptiness_of(node: Node): Emptiness {
  switch (node.kind) {
    case "one":
      return "never";
    case "at":
    case "look":
    case "failure":
      return "only";
    case "group":
    case "atomic":
      return emptiness_of(node.body);
    case "sequence":
      return of_sequence(node.items.map(emptiness_of));
    case "branch":
      return of_branches(node.branches.map(emptiness_of));
    case "repeat": {
      const body = emptiness_of(node.body);
      if (body === "only") return "only";
      if (node.max === 0) return "only";
      if (node.min > 0) return body === "never" ? "never" : "mixed";
      return node.mode !== "lazy" && body === "never" ? "last" : "mixed";
    }
    case "again":
    case "if_group":
      return width_of(node)[0] > 0 ? "never" : "mixed";
  }
}

function of_sequence(parts: readonly Emptiness[]): Emptiness {
  if (parts.includes("never")) return "never";
  if (parts.includes("mixed")) return "mixed";
  return parts.every((part) => part === "only") ? "only" : "last";
}

function of_branches(branches: readonly Emptiness[]): Emptiness {
  if (branches.every((branch) => branch === "never")) return "never";
  if (branches.every((branch) => branch === "only")) return "only";
  const first = branches.findIndex((branch) => branch !== "never");
  return branches[first] !== "mixed" && branches.slice(first + 1).every((branch) => branch === "only") ? "last" : "mixed";
}
