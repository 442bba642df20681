/** `unittest.main()` looks for tests in the module it stands in: what it may find there is handed over. */
import type { Binding, Callee } from "../../3-analyze/facts.ts";
import type { Type } from "../../3-analyze/types.ts";
import type { Argument } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { object } from "../build.ts";
import type { Context } from "../context.ts";
import { readBinding } from "../expressions/names.ts";

/** Functions of a module that unittest calls. */
const hooks = new Set(["load_tests", "setUpModule", "tearDownModule"]);

/** Whether a call is one of `unittest.main` that means the module itself. */
export function runsOwnTests(callee: Callee, args: readonly Argument[]): boolean {
  if (callee.kind !== "library" || callee.module !== "unittest" || callee.name !== "main") return false;
  return args.every((each) => each.kind === "keyword" && each.name !== "module");
}

/** The names of the module that may hold tests. */
export function testModule(args: readonly Argument[], cx: Context): TsExpression {
  const named = new Set(args.flatMap((each) => (each.kind === "keyword" && each.name === "defaultTest" && each.value.kind === "string" ? [each.value.value.split(".")[0] ?? ""] : [])));
  const bindings = cx.facts.bindingsOf(cx.state.module.name).filter((binding) => named.has(binding.name) || isTest(binding, cx));
  return object(bindings.map((binding) => [binding.name, readBinding(binding, cx)]));
}

function isTest(binding: Binding, cx: Context): boolean {
  if (binding.kind === "function") return hooks.has(binding.name);
  if (binding.kind === "variable" || binding.kind === "class") return mayBeTest(binding.type, cx);
  return binding.kind === "import" && binding.target?.kind === "program-name" && mayBeTest(binding.target.binding.type, cx);
}

/** A class that descends from one of unittest's, or of which nobody knows from what. */
function mayBeTest(type: Type, cx: Context): boolean {
  if (type.kind === "unknown") return true;
  if (type.kind === "union") return type.members.some((member) => mayBeTest(member, cx));
  return type.kind === "class" && descends(type.class, cx);
}

function descends(id: number, cx: Context): boolean {
  return cx.facts.classFacts(id).bases.some((base) => base === null || (base.kind === "class" ? descends(base.class, cx) : base.module.startsWith("unittest")));
}
