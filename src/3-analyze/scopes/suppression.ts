/** Which context managers may swallow an exception, by what the source shows: code after the `with` may then follow half of its body. */
import type { Block, Expression, Program, Statement, With } from "../../ir/python/index.ts";
import { some } from "../../ir/python/visit.ts";

const exits = new Set(["__exit__", "__aexit__"]);
/** Managers of the library that swallow. */
const library: readonly string[] = ["suppress", "ExitStack", "AsyncExitStack"];

export class Suppression {
  readonly #names = new Set(library);
  /** Generator functions that are made managers and have no handler for what comes in at their `yield`. */
  readonly #open = new Set<string>();
  /** Functions that may hand a manager out. */
  readonly #functions = new Set<string>();
  /** A manager of the program swallows, so one kept in a variable may. */
  readonly #any: boolean;

  constructor(program: Program) {
    for (const module of program.modules) this.#collect(module.body);
    this.#any = this.#names.size > library.length || program.modules.some((module) => module.body.statements.some((statement) => some(statement, (node) => node.kind === "name" && "name" in node && typeof node.name === "string" && this.#names.has(node.name))));
    if (this.#any) for (const name of this.#functions) if (!this.#open.has(name)) this.#names.add(name);
  }

  /** Whether it is made by a function of the program that lets every exception through. */
  letsThrough(manager: Expression): boolean {
    if (manager.kind !== "call") return false;
    const { callee } = manager;
    return (callee.kind === "name" || callee.kind === "attribute") && this.#open.has(callee.name) && !this.#names.has(callee.name);
  }

  mayBy(statement: With): boolean {
    return statement.items.some(({ manager }) => {
      if (manager.kind !== "call") return this.#any;
      const { callee } = manager;
      return callee.kind === "name" || callee.kind === "attribute" ? this.#names.has(callee.name) : this.#any;
    });
  }

  #collect(body: Block): void {
    for (const statement of body.statements) {
      if (statement.kind === "class") {
        if (statement.body.statements.some((inner) => inner.kind === "function" && exits.has(inner.name) && returnsSomething(inner))) this.#names.add(statement.name);
        this.#collect(statement.body);
      } else if (statement.kind === "function") {
        const manages = statement.decorators.some((each) => (each.kind === "name" || each.kind === "attribute") && /contextmanager$/.test(each.name));
        const into = !manages ? this.#functions : handles(statement) ? this.#names : this.#open;
        into.add(statement.name);
        this.#collect(statement.body);
      }
    }
  }
}

function handles(statement: Statement): boolean {
  return some(statement, (node) => node.kind === "try" && "handlers" in node && Array.isArray(node.handlers) && node.handlers.length > 0);
}

function returnsSomething(statement: Statement): boolean {
  return some(statement, (node) => {
    if (node.kind !== "return" || !("value" in node)) return false;
    const { value } = node;
    if (typeof value !== "object" || value === null || !("kind" in value)) return false;
    return !(value.kind === "none" || (value.kind === "boolean" && "value" in value && value.value === false));
  });
}
