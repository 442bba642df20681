import type { Span } from "../../../ir/span.ts";
import type { Block, ClassDefinition, Expression, FunctionDefinition, Module, Parameters, Statement, Target } from "../../../ir/python/index.ts";
import { futureImports } from "../futures.ts";
import type { Problems } from "../problem.ts";
import { defaultsOf, walkExpression } from "../walk.ts";
import { checkExpression, repeatedKeyword } from "./expressions.ts";
import { hasYield } from "./generators.ts";
import { checkCases } from "./patterns.ts";
import { checkTarget, forbidName } from "./targets.ts";
import type { BlockKind, Unit } from "./unit.ts";
import { MOST_BLOCKS } from "./unit.ts";

/** Goes through a module as CPython's code generator does. */
export class CodeChecker {
  unit: Unit = { kind: "module", async: false, generator: false, blocks: [] };
  readonly #problems: Problems;
  readonly #module: Module;
  readonly #futures: ReadonlySet<Statement>;

  constructor(problems: Problems, module: Module) {
    this.#problems = problems;
    this.#module = module;
    this.#futures = new Set(futureImports(module));
  }

  run(): void {
    this.block(this.#module.body);
  }

  fail(message: string, span: Span): void {
    this.#problems.push({ message, span });
  }

  expression(expression: Expression | null): void {
    if (expression !== null) walkExpression(expression, (each) => checkExpression(this, each));
  }

  within(unit: Unit, run: () => void): void {
    const outer = this.unit;
    this.unit = unit;
    run();
    this.unit = outer;
  }

  block(block: Block | null): void {
    for (const statement of block?.statements ?? []) this.statement(statement);
  }

  /** A block within a loop, `with` or `try`. */
  #nested(kinds: readonly BlockKind[], block: Block | null, span: Span): void {
    if (block === null) return;
    const { blocks } = this.unit;
    if (blocks.length + kinds.length > MOST_BLOCKS && blocks.length <= MOST_BLOCKS) this.fail("too many statically nested blocks", span);
    blocks.push(...kinds);
    this.block(block);
    blocks.length -= kinds.length;
  }

  target(target: Target | null): void {
    if (target !== null) checkTarget(this, target);
  }

  statement(statement: Statement): void {
    switch (statement.kind) {
      case "pass": case "refused": case "global": case "nonlocal": return;
      case "break": case "continue": return this.#jump(statement);
      case "return": return this.#return(statement);
      case "expression": return this.expression(statement.expression);
      case "raise":
        this.expression(statement.exception);
        return this.expression(statement.cause);
      case "assert":
        this.expression(statement.test);
        return this.expression(statement.message);
      case "delete": return statement.targets.forEach((each) => checkTarget(this, each, "delete"));
      case "assignment":
        this.expression(statement.value);
        return statement.targets.forEach((each) => this.target(each));
      case "augmented-assignment":
        this.target(statement.target);
        return this.expression(statement.value);
      case "annotated-assignment":
        this.expression(statement.value);
        this.target(statement.target);
        return this.expression(statement.annotation);
      case "import":
        return statement.names.forEach((each) => forbidName(this, each.alias ?? each.module, statement.span));
      case "import-from": return this.#importFrom(statement);
      case "if": return this.#if(statement);
      case "while":
        this.expression(statement.test);
        this.#nested(["loop"], statement.body, statement.span);
        return this.block(statement.otherwise);
      case "for":
        if (statement.async) this.#requireAsync("'async for' outside async function", statement.span);
        this.expression(statement.iterable);
        this.target(statement.target);
        this.#nested(["loop"], statement.body, statement.span);
        return this.block(statement.otherwise);
      case "with": return this.#with(statement);
      case "try": return this.#try(statement);
      case "match":
        this.expression(statement.subject);
        checkCases(this, statement.cases);
        return;
      case "function": return this.#function(statement);
      case "class": return this.#class(statement);
      case "type-alias":
        forbidName(this, statement.name.name, statement.name.span);
        return this.expression(statement.value);
    }
  }

  #requireAsync(message: string, span: Span): void {
    if (!(this.unit.kind === "function" && this.unit.async)) this.fail(message, span);
  }

  /** `break` and `continue` need a loop around them, and may not leave an `except*`. */
  #jump(statement: Statement & { readonly kind: "break" | "continue" }): void {
    const { blocks } = this.unit;
    for (let index = blocks.length - 1; index >= 0; index--) {
      if (blocks[index] === "loop") return;
      if (blocks[index] === "group-handler") return this.fail("'break', 'continue' and 'return' cannot appear in an except* block", statement.span);
    }
    this.fail(statement.kind === "break" ? "'break' outside loop" : "'continue' not properly in loop", statement.span);
  }

  #return(statement: Statement & { readonly kind: "return" }): void {
    const { unit } = this;
    if (unit.kind !== "function") this.fail("'return' outside function", statement.span);
    else if (statement.value !== null && unit.async && unit.generator) this.fail("'return' with value in async generator", statement.span);
    this.expression(statement.value);
    if (unit.blocks.includes("group-handler")) this.fail("'break', 'continue' and 'return' cannot appear in an except* block", statement.span);
  }

  #importFrom(statement: Statement & { readonly kind: "import-from" }): void {
    if (statement.module === "__future__" && statement.level === 0 && !this.#futures.has(statement)) {
      this.fail("from __future__ imports must occur at the beginning of the file", statement.span);
    }
    if (statement.names !== "*") statement.names.forEach((each) => forbidName(this, each.alias ?? each.name, statement.span));
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

  #with(statement: Statement & { readonly kind: "with" }): void {
    if (statement.async) this.#requireAsync("'async with' outside async function", statement.span);
    for (const item of statement.items) {
      this.expression(item.manager);
      this.target(item.target);
    }
    this.#nested(statement.items.map(() => "other"), statement.body, statement.span);
  }

  #try(statement: Statement & { readonly kind: "try" }): void {
    const { handlers, span } = statement;
    const last: readonly BlockKind[] = statement.finally === null ? [] : ["other"];
    this.#nested([...last, ...(handlers.length > 0 ? ["other" as const] : [])], statement.body, span);
    handlers.forEach((handler, index) => {
      if (handler.type === null && index < handlers.length - 1) this.fail("default 'except:' must be last", handler.span);
      this.expression(handler.type);
      if (handler.name !== null) forbidName(this, handler.name.name, handler.span);
      this.#nested([...last, handler.star ? "group-handler" : "other", "other"], handler.body, handler.span);
    });
    this.#nested(last, statement.otherwise, span);
    this.#nested(last, statement.finally, span);
  }

  parameters(parameters: Parameters): void {
    for (const parameter of parameters) forbidName(this, parameter.name, parameter.span);
  }

  #function(statement: FunctionDefinition): void {
    statement.decorators.forEach((each) => this.expression(each));
    defaultsOf(statement.parameters).forEach((each) => this.expression(each));
    forbidName(this, statement.name, statement.span);
    this.parameters(statement.parameters);
    for (const annotation of [...statement.parameters.map((each) => each.annotation), statement.returns]) {
      // `*args: *Ts` is the one place where a star stands by itself.
      this.expression(annotation?.kind === "starred" ? annotation.value : annotation);
    }
    const unit: Unit = { kind: "function", async: statement.async, generator: hasYield(statement.body), blocks: [] };
    this.within(unit, () => this.block(statement.body));
  }

  #class(statement: ClassDefinition): void {
    statement.decorators.forEach((each) => this.expression(each));
    forbidName(this, statement.name, statement.span);
    this.within({ kind: "class", async: false, generator: false, blocks: [] }, () => this.block(statement.body));
    repeatedKeyword(this, statement.keywords.map(({ name, value }) => ({ name, span: value.span })));
    for (const base of statement.bases) this.expression(base.kind === "starred" ? base.value : base);
    for (const keyword of statement.keywords) this.expression(keyword.value);
  }
}
