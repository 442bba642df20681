/** The import statements of a module, wherever they stand. */
import type { Block, Import, ImportFrom, Module, Statement } from "../../ir/python/index.ts";

export interface FoundImport {
  readonly statement: Import | ImportFrom;
  /** Under `if TYPE_CHECKING:`: it is never run. */
  readonly typesOnly: boolean;
}

export function importsOf(module: Module): readonly FoundImport[] {
  const found: FoundImport[] = [];
  collect(module.body, false, found);
  return found;
}

function collect(block: Block | null, typesOnly: boolean, found: FoundImport[]): void {
  for (const statement of block?.statements ?? []) visit(statement, typesOnly, found);
}

function visit(statement: Statement, typesOnly: boolean, found: FoundImport[]): void {
  switch (statement.kind) {
    case "import": case "import-from":
      found.push({ statement, typesOnly });
      return;
    case "if": {
      // Along the `elif`s by hand: there may be a thousand of them.
      let node = statement;
      for (;;) {
        collect(node.then, typesOnly || isTypeChecking(node.test), found);
        const [only] = node.otherwise?.statements ?? [];
        if (only?.kind !== "if" || !only.elif) break;
        node = only;
      }
      return collect(node.otherwise, typesOnly, found);
    }
    case "while": case "for":
      collect(statement.body, typesOnly, found);
      return collect(statement.otherwise, typesOnly, found);
    case "try":
      collect(statement.body, typesOnly, found);
      for (const handler of statement.handlers) collect(handler.body, typesOnly, found);
      collect(statement.otherwise, typesOnly, found);
      return collect(statement.finally, typesOnly, found);
    case "with": case "function": case "class":
      return collect(statement.body, typesOnly, found);
    case "match":
      return statement.cases.forEach((each) => collect(each.body, typesOnly, found));
    default:
  }
}

export function isTypeChecking(test: Extract<Statement, { kind: "if" }>["test"]): boolean {
  return (test.kind === "name" || test.kind === "attribute") && test.name === "TYPE_CHECKING";
}
