import type { Span } from "../../../ir/span.ts";
import type { Block, Expression, Pattern, Statement, Target } from "../../../ir/python/index.ts";
import { privateName } from "../mangle.ts";
import type { Problems } from "../problem.ts";
import { boundName, subpatterns, walkExpression } from "../walk.ts";
import { declare, defineAlias, defineClass, defineFunction } from "./definitions.ts";
import { visitExpression } from "./expressions.ts";
import { Scope } from "./scope.ts";
import type { ScopeKind } from "./scope.ts";

/** Makes the scopes of a module, statement by statement, and reports what may not stand where it stands. */
export class ScopeBuilder {
  readonly module = new Scope("module", null, "a module", null);
  current: Scope = this.module;
  /** Whether annotations are not evaluated, and have scopes of their own. */
  readonly postponed: boolean;
  readonly #problems: Problems;

  constructor(problems: Problems, postponed: boolean) {
    this.#problems = problems;
    this.postponed = postponed;
  }

  fail(message: string, span: Span): void {
    this.#problems.push({ message, span });
  }

  mangled(name: string): string {
    return privateName(name, this.current.className);
  }

  /** Runs something within a new scope. */
  within(kind: ScopeKind, what: string, run: () => void, className: string | null = this.current.className): void {
    const outer = this.current;
    this.current = new Scope(kind, outer, what, className);
    run();
    this.current = outer;
  }

  bind(name: string, span: Span): void {
    const symbol = this.current.symbol(this.mangled(name));
    if (this.current.inIterationTarget) {
      if (symbol.global || symbol.nonlocal) this.fail(`comprehension inner loop cannot rebind assignment expression target '${name}'`, span);
      symbol.iteration = true;
    }
    symbol.assigned = true;
  }

  expression(expression: Expression | null): void {
    if (expression !== null) walkExpression(expression, (each) => visitExpression(this, each));
  }

  /** Binds the names of a target; its other parts are evaluated. */
  target(target: Target | Expression): void {
    switch (target.kind) {
      case "name": return this.bind(target.name, target.span);
      case "starred": return this.target(target.value);
      case "list": case "tuple": return target.elements.forEach((each) => this.target(each));
      default: return this.expression(target);
    }
  }

  annotation(annotation: Expression | null): void {
    if (annotation === null) return;
    if (this.postponed) this.within("annotation", "an annotation", () => this.expression(annotation));
    else this.expression(annotation);
  }

  block(block: Block | null): void {
    for (const statement of block?.statements ?? []) this.statement(statement);
  }

  statement(statement: Statement): void {
    switch (statement.kind) {
      case "pass": case "break": case "continue": case "refused": return;
      case "expression": return this.expression(statement.expression);
      case "return": return this.expression(statement.value);
      case "raise": return this.#all(statement.exception, statement.cause);
      case "assert": return this.#all(statement.test, statement.message);
      case "delete": return statement.targets.forEach((each) => this.target(each));
      case "assignment":
        statement.targets.forEach((each) => this.target(each));
        return this.expression(statement.value);
      case "augmented-assignment":
        this.target(statement.target);
        return this.expression(statement.value);
      case "annotated-assignment": return this.#annotated(statement);
      case "global": case "nonlocal": return declare(this, statement);
      case "import":
        return statement.names.forEach((each) => this.#import(each.alias ?? each.module.replace(/\..*/, "")));
      case "import-from":
        if (statement.names !== "*") return statement.names.forEach((each) => this.#import(each.alias ?? each.name));
        if (this.current.kind !== "module") this.fail("import * only allowed at module level", statement.span);
        return;
      case "if": return this.#if(statement);
      case "while":
        this.expression(statement.test);
        return this.#blocks(statement.body, statement.otherwise);
      case "for":
        this.target(statement.target);
        this.expression(statement.iterable);
        return this.#blocks(statement.body, statement.otherwise);
      case "try": return this.#try(statement);
      case "with":
        for (const item of statement.items) {
          this.expression(item.manager);
          if (item.target !== null) this.target(item.target);
        }
        return this.block(statement.body);
      case "match":
        this.expression(statement.subject);
        for (const each of statement.cases) {
          this.#pattern(each.pattern);
          this.expression(each.guard);
          this.block(each.body);
        }
        return;
      case "function": return defineFunction(this, statement);
      case "class": return defineClass(this, statement);
      case "type-alias": return defineAlias(this, statement);
    }
  }

  /** An import binds a name, and `global` may still come after it. */
  #import(name: string): void {
    this.current.symbol(this.mangled(name)).imported = true;
  }

  #all(...expressions: readonly (Expression | null)[]): void {
    expressions.forEach((each) => this.expression(each));
  }

  #blocks(...blocks: readonly (Block | null)[]): void {
    blocks.forEach((each) => this.block(each));
  }

  /** Chains of `elif` are followed in a loop: they may be long. */
  #if(first: Statement & { readonly kind: "if" }): void {
    for (let branch: Statement | undefined = first; branch?.kind === "if";) {
      this.expression(branch.test);
      this.block(branch.then);
      const otherwise: Block | null = branch.otherwise;
      const next: Statement | undefined = otherwise?.statements[0];
      if (next?.kind !== "if" || !next.elif) return this.block(otherwise);
      branch = next;
    }
  }

  #try(statement: Statement & { readonly kind: "try" }): void {
    this.block(statement.body);
    for (const handler of statement.handlers) {
      this.expression(handler.type);
      if (handler.name !== null) this.bind(handler.name.name, handler.span);
      this.block(handler.body);
    }
    this.#blocks(statement.otherwise, statement.finally);
  }

  #annotated(statement: Statement & { readonly kind: "annotated-assignment" }): void {
    const { target, simple } = statement;
    if (target.kind === "name") {
      const symbol = this.current.symbol(this.mangled(target.name));
      if (simple && (symbol.global || symbol.nonlocal) && this.current !== this.module) {
        this.fail(`annotated name '${target.name}' can't be ${symbol.global ? "global" : "nonlocal"}`, statement.span);
      }
      if (simple) symbol.annotated = true;
      if (simple || statement.value !== null) this.bind(target.name, target.span);
    } else {
      this.target(target);
    }
    this.annotation(statement.annotation);
    this.expression(statement.value);
  }

  #pattern(pattern: Pattern): void {
    const name = boundName(pattern);
    if (name !== null && pattern.kind !== "as-pattern") this.bind(name, pattern.span);
    if (pattern.kind === "value-pattern") this.expression(pattern.value);
    if (pattern.kind === "class-pattern") this.expression(pattern.class);
    if (pattern.kind === "mapping-pattern") pattern.entries.forEach((entry) => this.expression(entry.key));
    subpatterns(pattern).forEach((each) => this.#pattern(each));
    if (name !== null && pattern.kind === "as-pattern") this.bind(name, pattern.span);
  }
}
