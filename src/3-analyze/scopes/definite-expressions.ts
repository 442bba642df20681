/** Expressions under definite assignment: reads, `:=`, and the branches of conditions. */
import type { Comprehension, Expression, FormattedPart, Lambda, Target } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { Branches } from "../flow/walker.ts";
import type { Bound } from "./definite.ts";

interface Flow {
  get(): Bound | null;
  set(state: Bound | null): void;
  fork(): Bound | null;
  join(left: Bound | null, right: Bound | null): Bound | null;
  read(node: NodeId): void;
  bind(node: NodeId): void;
  lambda(node: Lambda): void;
  comprehension(node: Comprehension): void;
}

export class DefiniteExpressions {
  readonly #flow: Flow;

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  visit(node: Expression): void {
    switch (node.kind) {
      case "name": return this.#flow.read(node.id);
      case "none": case "boolean": case "integer": case "float": case "imaginary": case "string": case "bytes": case "ellipsis":
        return;
      case "formatted-string": return this.#parts(node.parts);
      case "list": case "tuple": case "set": return node.elements.forEach((element) => this.visit(element));
      case "dict":
        for (const { key, value } of node.entries) {
          if (key !== null) this.visit(key);
          this.visit(value);
        }
        return;
      case "comprehension":
        // The body of a generator expression is walked with the expression itself, in a scope of its own.
        return this.#inside === node.id ? this.clauses(node) : this.#flow.comprehension(node);
      case "unary": return this.visit(node.operand);
      case "binary": return this.#spine(node);
      case "boolean-operation": case "conditional": {
        const { then, otherwise } = this.condition(node);
        return this.#flow.set(this.#flow.join(then, otherwise));
      }
      case "comparison":
        this.visit(node.first);
        return node.rest.forEach(({ operand }) => this.visit(operand));
      case "named-expression":
        this.visit(node.value);
        return this.#flow.bind(node.target.id);
      case "lambda": return this.#flow.lambda(node);
      case "call":
        this.visit(node.callee);
        return node.arguments.forEach(({ value }) => this.visit(value));
      case "attribute": return this.visit(node.object);
      case "subscript":
        this.visit(node.object);
        return this.visit(node.index);
      case "slice":
        for (const part of [node.start, node.stop, node.step]) if (part !== null) this.visit(part);
        return;
      case "starred": case "await": case "yield-from": return this.visit(node.value);
      case "yield": return node.value === null ? undefined : this.visit(node.value);
    }
  }

  condition(node: Expression): Branches<Bound> {
    if (node.kind === "boolean" || (node.kind === "integer" && (node.value === 0n || node.value === 1n))) {
      const holds = node.kind === "boolean" ? node.value : node.value === 1n;
      return { then: holds ? this.#flow.get() : null, otherwise: holds ? null : this.#flow.get() };
    }
    if (node.kind === "unary" && node.operator === "not") {
      const { then, otherwise } = this.condition(node.operand);
      return { then: otherwise, otherwise: then };
    }
    if (node.kind === "conditional") {
      const test = this.condition(node.test);
      this.#flow.set(test.then);
      const first = this.condition(node.then);
      this.#flow.set(test.otherwise);
      const second = this.condition(node.otherwise);
      return { then: this.#flow.join(first.then, second.then), otherwise: this.#flow.join(first.otherwise, second.otherwise) };
    }
    if (node.kind === "boolean-operation") return this.#shortCircuit(node.operator === "and", node.operands);
    this.visit(node);
    return { then: this.#flow.fork(), otherwise: this.#flow.get() };
  }

  #shortCircuit(and: boolean, operands: readonly Expression[]): Branches<Bound> {
    let left: Bound | null = null;
    let last: Branches<Bound> = { then: this.#flow.get(), otherwise: this.#flow.get() };
    operands.forEach((operand, index) => {
      if (index > 0) {
        left = this.#flow.join(left, and ? last.otherwise : last.then);
        this.#flow.set(and ? last.then : last.otherwise);
      }
      last = this.condition(operand);
    });
    return and ? { then: last.then, otherwise: this.#flow.join(left, last.otherwise) } : { then: this.#flow.join(left, last.then), otherwise: last.otherwise };
  }

  #inside: NodeId | null = null;

  /** The clauses and the element of a comprehension; of the first clause the iterable is evaluated already. */
  clauses(node: Comprehension): void {
    const outer = this.#inside;
    this.#inside = null;
    node.clauses.forEach((clause, index) => {
      if (index > 0) this.visit(clause.iterable);
      this.bindTarget(clause.target);
      for (const test of clause.conditions) this.#flow.set(this.condition(test).then);
    });
    this.visit(node.element);
    if (node.value !== null) this.visit(node.value);
    this.#inside = outer;
  }

  /** Walks a generator expression as the code of its own scope. */
  generator(node: Comprehension): void {
    this.#inside = node.id;
    this.visit(node);
  }

  bindTarget(target: Target | Expression): void {
    switch (target.kind) {
      case "name": return this.#flow.bind(target.id);
      case "tuple": case "list": return target.elements.forEach((element) => this.bindTarget(element));
      case "starred": return this.bindTarget(target.value);
      default: return this.visit(target);
    }
  }

  #spine(node: Expression): void {
    const rights: Expression[] = [];
    let left = node;
    for (; left.kind === "binary"; left = left.left) rights.push(left.right);
    this.visit(left);
    for (const right of rights.reverse()) this.visit(right);
  }

  #parts(parts: readonly FormattedPart[]): void {
    for (const part of parts) {
      if (typeof part === "string") continue;
      this.visit(part.expression);
      if (part.spec !== null) this.#parts(part.spec);
    }
  }
}
