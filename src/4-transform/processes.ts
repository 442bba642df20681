/** Programs that start processes say in each module what it defines: a process loads the modules again and finds there what it is to call. */
import type { TsStatement } from "../ir/target/index.ts";
import type { Binding } from "../3-analyze/facts.ts";
import { arrow, call, expressionStatement, helper, identifier, literal, object, reference } from "./build.ts";
import type { Context } from "./context.ts";

/** `process_module(import.meta.url, "__main__", { square: () => square });` */
export function definitionsForProcesses(cx: Context): readonly TsStatement[] {
  const { facts, module, names } = cx.state;
  if (!facts.needs.processes) return [];
  const isMain = module.name.split(".").at(-1) === "__main__";
  // What was made by a call, as named tuples are, may be a class too.
  const defined = facts.bindingsOf(module.name).filter((binding) => binding.target === null && (binding.kind === "function" || binding.kind === "class" || (binding.kind === "variable" && mayBeCalled(binding.type.kind))));
  if (defined.length === 0 && !isMain) return [];
  const coloured = (binding: Binding): boolean => binding.type.kind === "function" && facts.functionFacts(binding.type.function).coloured;
  const entries = defined.map((binding) => [binding.name, arrow([], coloured(binding) ? helper("blocking", [identifier(names.of(binding))]) : identifier(names.of(binding)))] as const);
  return [expressionStatement(call(reference("py2ts-runtime/multiprocessing", "process_module"), [identifier("import.meta.url"), literal(isMain ? "__main__" : module.name), object(entries)]))];
}

function mayBeCalled(kind: string): boolean {
  return kind === "class" || kind === "library-class" || kind === "function" || kind === "callable" || kind === "unknown";
}
