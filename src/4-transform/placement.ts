/**
 * Where each variable of a scope is declared. Python variables belong to the whole function; TypeScript's belong to blocks.
 * A variable is declared where it is first assigned if that place encloses every use, else above the first statement that holds all of them.
 */
import type { Binding, Facts, ScopeId } from "../3-analyze/facts.ts";
import type { Block, Statement } from "../ir/python/index.ts";
import type { NodeId } from "../ir/span.ts";
import { type AnyNode, forEachChild } from "../ir/python/visit.ts";

export interface Placement {
  /** Bindings declared by the statement itself (assignment, `for` head, handler …) that binds them first. */
  readonly inline: ReadonlyMap<NodeId, "const" | "let">;
  /** Bindings declared above a statement, by the statement's id. */
  readonly hoisted: ReadonlyMap<NodeId, readonly Binding[]>;
  /** The same by binding id, for questions. */
  isHoisted(binding: Binding): boolean;
}

interface Step { readonly block: Block | null; readonly index: number; readonly loop: boolean }
/** One use of a variable. */
interface Use { readonly path: readonly Step[]; readonly site: NodeId; readonly declares: boolean }
interface Uses {
  readonly binding: Binding;
  readonly all: Use[];
  /** Used by a nested function, which shares the variable. */
  nested: boolean;
  /** Path of the first use that is not in a nested function; null until there is one. */
  first: readonly Step[] | null;
  /** Node id of that use. */
  site: NodeId;
  /** The first use is one that may declare (assignment target, not read). */
  declares: boolean;
  common: readonly Step[];
}

/** Imports are declared by the import, builtins by nobody. */
const declarable = new Set<Binding["kind"]>(["variable", "function", "class"]);
const functionKinds = new Set(["function", "lambda"]);

/** Finds out the placement for the variables of one scope. */
export function placeDeclarations(scope: ScopeId, body: Block, facts: Facts): Placement {
  const uses = new Map<number, Uses>();
  collect(body, [], false, facts, scope, uses);
  const inline = new Map<NodeId, "const" | "let">();
  const hoisted = new Map<NodeId, Binding[]>();
  const hoistedIds = new Set<number>();
  for (const use of uses.values()) {
    const { binding, first, common } = use;
    if (first === null) {
      // Only nested functions use it: nothing here binds it.
      continue;
    }
    const depth = common.length - 1;
    const direct = first.length === common.length;
    // What other modules import is declared where modules can see it.
    const visible = !binding.exported || common.length === 1;
    const simple = direct && use.declares && visible && !binding.maybeUnbound && !binding.lateBound;
    if (simple) {
      inline.set(use.site, binding.sites.length === 1 ? "const" : "let");
      continue;
    }
    if (liveApart(use)) {
      for (const part of parts(use)) inline.set(part.site, part.sites === 1 ? "const" : "let");
      continue;
    }
    // A variable that lives through a loop's iterations, or that closures share, is declared outside of the loop.
    const level = !visible || common.some((step) => step.loop) || binding.lateBound || binding.maybeUnbound ? 0 : depth;
    const step = first[Math.min(level, first.length - 1)];
    const outer = outermost(first, step);
    const statement = outer?.block?.statements[Math.max(outer.index, 0)];
    if (statement === undefined) continue;
    hoisted.set(statement.id, [...(hoisted.get(statement.id) ?? []), binding]);
    hoistedIds.add(binding.id);
  }
  return { inline, hoisted, isHoisted: (binding) => hoistedIds.has(binding.id) };
}

/** Whether each statement that uses the variable gives it a value of its own first: two loops over `t` are two variables. */
function liveApart(use: Uses): boolean {
  const { binding } = use;
  if (use.nested || binding.captured || binding.exported || binding.maybeUnbound || binding.lateBound) return false;
  return parts(use).every((part) => part.declares);
}

interface Part { readonly site: NodeId; readonly sites: number; readonly declares: boolean }

/** The uses by the statement that they stand in, of the common block or, where a statement does not declare the variable, of a block inside of it. */
function parts({ binding, all, common }: Pick<Uses, "binding" | "all" | "common">): readonly Part[] {
  const depth = common.length - 1;
  const groups = new Map<number, Use[]>();
  for (const each of all) {
    const index = each.path[depth]?.index ?? -1;
    groups.set(index, [...(groups.get(index) ?? []), each]);
  }
  return [...groups.values()].flatMap((group): readonly Part[] => {
    const [first] = group;
    const inner = group.map((each) => each.path).reduce(commonPrefix);
    const declares = first !== undefined && first.declares && first.path.length === inner.length && inner.length > common.length;
    if (!declares && group.length > 1 && inner.length > common.length) return parts({ binding, all: group, common: inner });
    return [{ site: first?.site ?? -1, sites: group.filter((each) => binding.sites.includes(each.site)).length, declares }];
  });
}

/** The step to hoist to: steps without a statement of their own (a `for` head) belong to the statement around. */
function outermost(path: readonly Step[], wanted: Step | undefined): Step | undefined {
  if (wanted === undefined) return undefined;
  return wanted.index >= 0 ? wanted : path[path.indexOf(wanted) - 1];
}

function collect(body: Block, path: readonly Step[], loop: boolean, facts: Facts, scope: ScopeId, uses: Map<number, Uses>): void {
  body.statements.forEach((statement, index) => {
    collectStatement(statement, [...path, { block: body, index, loop }], facts, scope, uses);
  });
}

function collectStatement(statement: Statement, path: readonly Step[], facts: Facts, scope: ScopeId, uses: Map<number, Uses>): void {
  const inBlock = (body: Block | null, loop: boolean): void => {
    if (body !== null) collect(body, path, loop, facts, scope, uses);
  };
  const head = (node: AnyNode | null, declares = false): void => {
    if (node !== null) occurrences(node, path, facts, scope, uses, declares, false);
  };
  /** Targets that the block's first line declares (`for x of`, `const f = scope.value`). */
  const inside = (node: AnyNode | null, body: Block, loop: boolean): void => {
    if (node !== null) occurrences(node, [...path, { block: body, index: -1, loop }], facts, scope, uses, true, false);
  };
  switch (statement.kind) {
    case "if":
      head(statement.test);
      inBlock(statement.then, false);
      inBlock(statement.otherwise, false);
      return;
    case "while":
      // The test runs again and again, like the body.
      head(statement.test);
      inBlock(statement.body, true);
      inBlock(statement.otherwise, false);
      return;
    case "for":
      head(statement.iterable);
      inside(statement.target, statement.body, true);
      inBlock(statement.body, true);
      inBlock(statement.otherwise, false);
      return;
    case "try":
      inBlock(statement.body, false);
      for (const handler of statement.handlers) {
        head(handler.type);
        inside(handler.name, handler.body, false);
        inBlock(handler.body, false);
      }
      inBlock(statement.otherwise, false);
      inBlock(statement.finally, false);
      return;
    case "with":
      for (const item of statement.items) {
        head(item.manager);
        inside(item.target, statement.body, false);
      }
      inBlock(statement.body, false);
      return;
    case "match":
      head(statement.subject);
      for (const each of statement.cases) {
        head(each.pattern);
        head(each.guard);
        inBlock(each.body, false);
      }
      return;
    case "assignment":
      head(statement.value);
      for (const target of statement.targets) head(target, true);
      return;
    case "annotated-assignment":
      head(statement.value);
      head(statement.target, statement.value !== null);
      return;
    case "augmented-assignment":
      head(statement.target);
      head(statement.value);
      return;
    default:
      head(statement, statement.kind === "function" || statement.kind === "class" || statement.kind === "import" || statement.kind === "import-from");
  }
}

/** Records every use of the scope's bindings at or below a node. */
function occurrences(node: AnyNode, path: readonly Step[], facts: Facts, scope: ScopeId, uses: Map<number, Uses>, declares: boolean, nested: boolean): void {
  const binding = facts.bindingOf(node.id);
  if (binding !== null && binding.scope === scope && declarable.has(binding.kind)) record(binding, node.id, path, uses, declares, nested);
  const inner = nested || (node.kind !== undefined && functionKinds.has(node.kind));
  const declaresBelow = declares && (node.kind === "tuple" || node.kind === "list" || node.kind === "starred");
  forEachChild(node, (child) => occurrences(child, path, facts, scope, uses, declaresBelow, inner));
}

function record(binding: Binding, site: NodeId, path: readonly Step[], uses: Map<number, Uses>, declares: boolean, nested: boolean): void {
  const known = uses.get(binding.id);
  if (known === undefined) {
    uses.set(binding.id, { binding, all: nested ? [] : [{ path, site, declares }], nested, first: nested ? null : path, site, declares: !nested && declares, common: path });
    return;
  }
  if (nested) known.nested = true;
  else known.all.push({ path, site, declares });
  if (known.first === null && !nested) {
    known.first = path;
    known.site = site;
    known.declares = declares;
  }
  known.common = commonPrefix(known.common, path);
}

/** The steps of `left` whose blocks `right` shares, up to and including the last shared block. */
function commonPrefix(left: readonly Step[], right: readonly Step[]): readonly Step[] {
  let shared = 0;
  while (shared < left.length && shared < right.length && left[shared]?.block === right[shared]?.block) shared += 1;
  return left.slice(0, shared);
}
