/**
 * Control flow over one body, for any kind of state: what is definitely bound, what has which type.
 *
 * Each statement is walked once. At the head of a loop the state forgets what the loop binds, and where an exception may come
 * from anywhere in a region it forgets what the region binds; so no iteration is needed. A state of null means that no flow gets here.
 */
import type { Block, ExceptHandler, Expression, Match, MatchCase, Statement, StatementKind, Target, WithItem, With } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { Occurrence } from "../scopes/model.ts";

/** What a region binds, by the statement that is the region. */
export interface Regions {
  readonly boundInside: ReadonlyMap<NodeId, readonly Occurrence[]>;
  readonly boundInFinally: ReadonlyMap<NodeId, readonly Occurrence[]>;
}

/** States where a condition holds and where it does not. */
export interface Branches<S> { readonly then: S | null; readonly otherwise: S | null }

interface Loop<S> { breaks: S | null; /** How many `finally` blocks were open where the loop began. */ readonly depth: number }

type Simple = Exclude<StatementKind, "if" | "while" | "for" | "try" | "with" | "match" | "break" | "continue" | "return" | "raise" | "assert" | "pass" | "refused" | "global" | "nonlocal">;
/** Statements that run straight through. */
export type SimpleStatement = Extract<Statement, { kind: Simple }>;

export abstract class FlowWalker<S> {
  protected state: S | null;
  readonly #regions: Regions;
  #loops: Loop<S>[] = [];
  #finallies: NodeId[] = [];

  constructor(start: S, regions: Regions) {
    this.state = start;
    this.#regions = regions;
  }

  protected abstract copy(state: S): S;
  protected abstract joined(left: S, right: S): S;
  /** Names bound in between may hold anything they ever hold, or nothing. */
  protected abstract forget(state: S, bound: readonly Occurrence[]): S;
  /** After a `finally` that was walked with a weaker state than the one it is left with. */
  protected abstract after(normal: S, walked: S, bound: readonly Occurrence[]): S;
  protected abstract condition(test: Expression): Branches<S>;
  protected abstract evaluate(node: Expression): void;
  protected abstract simple(statement: SimpleStatement): void;
  protected abstract returned(statement: Extract<Statement, { kind: "return" }>): void;
  /** Binds the target of a loop to an item of its iterable. */
  protected abstract iterate(node: Extract<Statement, { kind: "for" }>): void;
  protected abstract enter(item: WithItem, statement: With): void;
  /** Whether the managers may swallow an exception. */
  protected abstract suppresses(statement: With): boolean;
  protected abstract handle(handler: ExceptHandler): void;
  protected abstract handled(handler: ExceptHandler): void;
  protected abstract subject(statement: Match): void;
  /** Sets the state to where the pattern matches; gives the one where it does not. */
  protected abstract match(each: MatchCase, statement: Match): S | null;

  block(block: Block | null): void {
    if (block === null) return;
    for (const statement of block.statements) {
      if (this.state === null) return this.unreachable(block.statements.slice(block.statements.indexOf(statement)));
      this.statement(statement);
    }
  }

  /** Statements no flow gets to. */
  protected unreachable(_statements: readonly Statement[]): void {}

  protected join(left: S | null, right: S | null): S | null {
    if (left === null || right === null) return left ?? right;
    return this.joined(left, right);
  }

  protected fork(): S | null {
    return this.state === null ? null : this.copy(this.state);
  }

  private statement(node: Statement): void {
    switch (node.kind) {
      case "if": return this.ifStatement(node);
      case "while": return this.whileLoop(node);
      case "for": return this.forLoop(node);
      case "try": return this.tryStatement(node);
      case "with": return this.withStatement(node);
      case "match": return this.matchStatement(node);
      case "break": return this.leave(true);
      case "continue": return this.leave(false);
      case "return":
        this.returned(node);
        this.state = null;
        return;
      case "raise":
        if (node.exception !== null) this.evaluate(node.exception);
        if (node.cause !== null) this.evaluate(node.cause);
        this.state = null;
        return;
      case "assert": {
        const { then, otherwise } = this.condition(node.test);
        this.state = otherwise;
        if (node.message !== null && this.state !== null) this.evaluate(node.message);
        this.state = then;
        return;
      }
      case "pass": case "global": case "nonlocal":
        return;
      case "refused":
        this.state = null;
        return;
      default:
        this.simple(node);
    }
  }

  private ifStatement(first: Extract<Statement, { kind: "if" }>): void {
    // Along the `elif`s by hand: there may be a thousand of them.
    let out: S | null = null;
    for (let node = first; ; ) {
      const { then, otherwise } = this.condition(node.test);
      this.state = then;
      this.block(node.then);
      out = this.join(out, this.state);
      this.state = otherwise;
      const [only] = node.otherwise?.statements ?? [];
      if (only?.kind === "if" && only.elif && this.state !== null) {
        node = only;
        continue;
      }
      this.block(node.otherwise);
      this.state = this.join(out, this.state);
      return;
    }
  }

  private inLoop(node: NodeId, body: () => void): S | null {
    const loop: Loop<S> = { breaks: null, depth: this.#finallies.length };
    this.#loops.push(loop);
    if (this.state !== null) this.state = this.forget(this.state, this.#regions.boundInside.get(node) ?? []);
    body();
    this.#loops.pop();
    return loop.breaks;
  }

  private whileLoop(node: Extract<Statement, { kind: "while" }>): void {
    let ended: S | null = null;
    const breaks = this.inLoop(node.id, () => {
      const { then, otherwise } = this.condition(node.test);
      ended = otherwise;
      this.state = then;
      this.block(node.body);
    });
    this.state = ended;
    this.block(node.otherwise);
    this.state = this.join(this.state, breaks);
  }

  private forLoop(node: Extract<Statement, { kind: "for" }>): void {
    this.evaluate(node.iterable);
    let ended: S | null = null;
    const breaks = this.inLoop(node.id, () => {
      ended = this.fork();
      this.iterate(node);
      this.block(node.body);
    });
    this.state = ended;
    this.block(node.otherwise);
    this.state = this.join(this.state, breaks);
  }

  /** `break` and `continue`: what the `finally` blocks on the way bind is forgotten. */
  private leave(breaks: boolean): void {
    const loop = this.#loops.at(-1);
    if (loop !== undefined && breaks && this.state !== null) {
      let state = this.copy(this.state);
      for (const node of this.#finallies.slice(loop.depth)) state = this.forget(state, this.#regions.boundInFinally.get(node) ?? []);
      loop.breaks = this.join(loop.breaks, state);
    }
    this.state = null;
  }

  private tryStatement(node: Extract<Statement, { kind: "try" }>): void {
    const bound = this.#regions.boundInside.get(node.id) ?? [];
    const entry = this.fork();
    const failed = (): S | null => (entry === null ? null : this.forget(this.copy(entry), bound));
    if (node.finally !== null) this.#finallies.push(node.id);
    this.block(node.body);
    this.block(node.otherwise);
    let out = this.state;
    for (const handler of node.handlers) {
      this.state = failed();
      if (handler.type !== null) this.evaluate(handler.type);
      this.handle(handler);
      this.block(handler.body);
      this.handled(handler);
      out = this.join(out, this.state);
    }
    if (node.finally === null) {
      this.state = out;
      return;
    }
    this.#finallies.pop();
    const normal = out === null ? null : this.copy(out);
    this.state = this.join(out, failed());
    this.block(node.finally);
    this.state = normal === null || this.state === null ? null : this.after(normal, this.state, this.#regions.boundInFinally.get(node.id) ?? []);
  }

  private withStatement(node: With): void {
    const entry = this.suppresses(node) ? this.fork() : null;
    for (const item of node.items) {
      this.evaluate(item.manager);
      this.enter(item, node);
    }
    this.block(node.body);
    if (entry !== null) this.state = this.join(this.state, this.forget(entry, this.#regions.boundInside.get(node.id) ?? []));
  }

  private matchStatement(node: Match): void {
    this.evaluate(node.subject);
    this.subject(node);
    let out: S | null = null;
    for (const each of node.cases) {
      const unmatched = this.match(each, node);
      let refused: S | null = null;
      if (each.guard !== null && this.state !== null) {
        const { then, otherwise } = this.condition(each.guard);
        this.state = then;
        refused = otherwise;
      }
      this.block(each.body);
      out = this.join(out, this.state);
      this.state = this.join(unmatched, refused);
    }
    this.state = this.join(out, this.state);
  }
}

/** The names of a target, however nested, in order. */
export function namesOf(target: Target | Expression): Extract<Expression, { kind: "name" }>[] {
  switch (target.kind) {
    case "name": return [target];
    case "tuple": case "list": return target.elements.flatMap(namesOf);
    case "starred": return namesOf(target.value);
    default: return [];
  }
}
