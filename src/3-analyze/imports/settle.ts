/**
 * Settles imports that a program can do without: `try: import uvloop … except ImportError: …`, and imports under a test of
 * `sys.version_info`. Which of them is there is known, so only what runs is kept. Works on the tree, before names are looked at.
 */
import type { Diagnostic, Reporter } from "../../diagnostics/diagnostic.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import type { Block, ExceptHandler, Expression, Import, ImportFrom, Module, Statement, Try } from "../../ir/python/index.ts";
import type { NodeBase } from "../../ir/python/node.ts";
import type { NodeId } from "../../ir/span.ts";
import type { MapLookup } from "../../maps/lookup.ts";
import { absoluteName } from "./absolute-name.ts";
import { versionTest } from "./version-test.ts";

export function settleImports(modules: readonly Module[], maps: MapLookup, reporter: Reporter, ids: { next(): NodeId }): Module[] {
  const names = new Set(modules.map((module) => module.name));
  return modules.map((module) => ({ ...module, body: new Settler(module, names, maps, reporter, ids).block(module.body) }));
}

const catching = new Set(["ImportError", "ModuleNotFoundError", "Exception", "BaseException"]);

/** An import that leads nowhere: the exception it would raise, and what to tell. */
interface Missing { readonly module: string; readonly error: string; readonly message: string; readonly report: Diagnostic }

class Settler {
  readonly #module: Module;
  readonly #program: ReadonlySet<string>;
  readonly #maps: MapLookup;
  readonly #reporter: Reporter;
  readonly #ids: { next(): NodeId };

  constructor(module: Module, program: ReadonlySet<string>, maps: MapLookup, reporter: Reporter, ids: { next(): NodeId }) {
    this.#module = module;
    this.#program = program;
    this.#maps = maps;
    this.#reporter = reporter;
    this.#ids = ids;
  }

  block(block: Block): Block {
    let changed = false;
    const statements = block.statements.flatMap((statement) => {
      const settled = this.#statement(statement);
      changed ||= settled.length !== 1 || settled[0] !== statement;
      return settled;
    });
    return changed ? { ...block, statements } : block;
  }

  #optional(block: Block | null): Block | null {
    return block === null ? null : this.block(block);
  }

  #statement(node: Statement): readonly Statement[] {
    switch (node.kind) {
      case "try": return this.#try(node);
      case "if": {
        const known = versionTest(node.test);
        const taken = known === null ? null : known ? node.then : node.otherwise;
        const other = known === null ? null : known ? node.otherwise : node.then;
        // Only where imports depend on it; other code stays as it was written.
        if (known !== null && [taken, other].some((each) => each !== null && hasImport(each))) return this.#placed(taken, node);
        const [then, otherwise] = [this.block(node.then), this.#optional(node.otherwise)];
        return then === node.then && otherwise === node.otherwise ? [node] : [{ ...node, then, otherwise }];
      }
      case "while": case "for": {
        const [body, otherwise] = [this.block(node.body), this.#optional(node.otherwise)];
        return body === node.body && otherwise === node.otherwise ? [node] : [{ ...node, body, otherwise }];
      }
      case "with": case "function": case "class": {
        const body = this.block(node.body);
        return body === node.body ? [node] : [{ ...node, body }];
      }
      default: return [node];
    }
  }

  #try(node: Try): readonly Statement[] {
    const handler = node.handlers.find(catchesImportErrors);
    const first = node.body.statements.findIndex((statement) => isImport(statement) && this.#missing(statement) !== null);
    const onlyImports = node.body.statements.every(isImport);
    if (handler !== undefined && first === 0 && !isUsed(handler)) {
      this.#tell(node.body.statements[0]);
      return [...this.#placed(handler.body, node), ...(node.finally === null ? [] : this.block(node.finally).statements)];
    }
    if (handler !== undefined && onlyImports && first < 0 && node.finally === null) {
      return [...this.#placed(node.body, node), ...(node.otherwise === null ? [] : this.block(node.otherwise).statements)];
    }
    const handlers = node.handlers.map((each) => {
      const body = this.block(each.body);
      return body === each.body ? each : { ...each, body };
    });
    const body = handler === undefined ? node.body : { ...node.body, statements: node.body.statements.map((each) => this.#raising(each)) };
    return [{ ...node, body: this.block(body), handlers, otherwise: this.#optional(node.otherwise), finally: this.#optional(node.finally) }];
  }

  #tell(statement: Statement | undefined): void {
    const missing = statement !== undefined && isImport(statement) ? this.#missing(statement) : null;
    if (missing !== null) this.#reporter.report(missing.report);
  }

  /** An import that leads nowhere raises what its `try` catches. */
  #raising(statement: Statement): Statement {
    const missing = isImport(statement) ? this.#missing(statement) : null;
    if (missing === null) return statement;
    this.#reporter.report(missing.report);
    const node = <T extends object>(fields: T): T & NodeBase => ({ ...fields, id: this.#ids.next(), span: statement.span });
    const text = (value: string): Expression => node({ kind: "string" as const, value });
    const callee = node({ kind: "name" as const, name: missing.error });
    const exception = node({ kind: "call" as const, callee, arguments: [{ kind: "positional" as const, value: text(missing.message) }, { kind: "keyword" as const, name: "name", value: text(missing.module) }] });
    return node({ kind: "raise" as const, trivia: statement.trivia, exception, cause: null });
  }

  /** The statements of a block in the place of another statement, whose comments they get. */
  #placed(block: Block | null, at: Statement): readonly Statement[] {
    if (block === null) return [];
    const [first, ...rest] = this.block(block).statements;
    if (first === undefined) return [];
    const leading = [...at.trivia.leading, ...first.trivia.leading];
    return [{ ...first, trivia: { ...first.trivia, leading } }, ...rest].filter((statement) => statement.kind !== "pass" || leading.length > 0);
  }

  /** What is to be said of an import that leads nowhere; null where it leads somewhere. */
  #missing(statement: Import | ImportFrom): Missing | null {
    const lost = (module: string, error: string, message: string, shown = module): Missing => ({ module, error, message, report: diagnostic("optional-module", this.#module.path, statement.span, { module: shown }) });
    const noModule = (name: string): Missing => lost(name, "ModuleNotFoundError", `No module named '${name}'`);
    if (statement.kind === "import") {
      const clause = statement.names.find(({ module }) => !this.#exists(module));
      return clause === undefined ? null : noModule(this.#first(clause.module));
    }
    const from = absoluteName(statement, this.#module);
    if (!this.#exists(from)) return noModule(this.#first(from));
    if (statement.names === "*" || this.#program.has(from)) return null;
    const clause = statement.names.find(({ name }) => this.#maps.name(from, name) === null && !this.#exists(`${from}.${name}`));
    return clause === undefined ? null : lost(from, "ImportError", `cannot import name '${clause.name}' from '${from}' (unknown location)`, `${from}.${clause.name}`);
  }

  /** `a.b` of `a.b.c`, where `a` is there and `a.b` is not. */
  #first(name: string): string {
    const parts = name.split(".");
    const end = parts.findIndex((_, index) => !this.#exists(parts.slice(0, index + 1).join(".")));
    return parts.slice(0, end + 1).join(".");
  }

  #exists(name: string): boolean {
    const below = `${name}.`;
    return this.#program.has(name) || this.#maps.module(name) !== null || [...this.#program].some((each) => each.startsWith(below)) || this.#maps.modules.some((each) => each.name.startsWith(below));
  }
}

function isImport(statement: Statement): statement is Import | ImportFrom {
  return statement.kind === "import" || statement.kind === "import-from";
}

function hasImport(block: Block): boolean {
  return block.statements.some(isImport);
}

export function catchesImportErrors({ type, star }: ExceptHandler): boolean {
  if (star) return false;
  if (type === null) return true;
  return type.kind === "tuple" ? type.elements.some(names) : names(type);
}

function names(type: Expression): boolean {
  return type.kind === "name" && catching.has(type.name);
}

/** Whether the handler looks at the exception, or raises it again. */
function isUsed({ name, body }: ExceptHandler): boolean {
  return name !== null || body.statements.some((statement) => statement.kind === "raise" && statement.exception === null);
}
