import type { Binding } from "../../3-analyze/facts.ts";
import type { Expression, Name } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import type { Row } from "../../maps/define.ts";
import { call, helper, identifier, literal, member, reference, runtime } from "../build.ts";
import { wordsOf } from "../annotations.ts";
import type { Context } from "../context.ts";
import { fillRow } from "../fill.ts";
import { mangleStatic } from "../mangle.ts";
import { modulePath } from "../modules.ts";
import { functionAsValue, moduleAsValue } from "../library-values.ts";

/** A name that is read. */
export function name(node: Name, cx: Context): TsExpression {
  const binding = cx.facts.bindingOf(node.id);
  const row = binding?.kind === "builtin" ? cx.state.maps.builtin(node.name) : binding?.target?.kind === "library-name" ? binding.target.row : null;
  if (row !== null) cx.state.maps.used(row);
  const given = binding === null || binding.kind === "undefined" || binding.kind === "builtin" ? moduleAttribute(node.name, cx) : null;
  if (given !== null) return given;
  if (binding === null || binding.kind === "undefined") return helper("unbound", [literal(node.name)], node.span);
  // In a class body, a name that is not bound yet is the one outside.
  if (cx.frame.kind === "class" && binding.scope === cx.frame.class && cx.facts.boundAt(node.id) === "never") return identifier(cx.state.names.safe(node.name));
  const read = marked(readBinding(binding, cx), node, cx);
  const bound = cx.facts.boundAt(node.id);
  if (binding.kind === "import" && binding.target?.kind === "library-name") return functionAsValue(read, binding.target.row, cx);
  if (binding.kind === "import" && binding.target?.kind === "library-module" && binding.target.specifier !== null) return moduleAsValue(read, binding.target.module, cx);
  if (binding.kind === "builtin" && row !== null) return functionAsValue(read, row, cx);
  if (binding.kind === "import" || binding.kind === "builtin") return read;
  // Declared as possibly undefined, though not here.
  if (bound === "always") return binding.kind === "variable" && binding.maybeUnbound && binding.type.kind !== "unknown" ? { kind: "non-null", value: read, origin: node.span } : read;
  // What is declared where it is defined is there from the start or raises by itself (TDZ); hoisted variables hold undefined until then.
  if (binding.kind === "parameter" ? !binding.maybeUnbound : !binding.maybeUnbound || !isHoisted(binding, cx)) return read;
  return helper(checkFor(binding, cx), [read, literal(node.name)], node.span);
}

/** Whether the declaration stands apart from what binds the name; of another scope's variable nothing is known here. */
function isHoisted(binding: Binding, cx: Context): boolean {
  return binding.kind === "variable" || !isOwn(binding, cx) || cx.frame.placement.isHoisted(binding);
}

function isOwn(binding: Binding, cx: Context): boolean {
  const scope = cx.frame.function === null ? cx.state.module.name : cx.frame.function.definition.id;
  return binding.scope === scope;
}

/** The helper that raises what Python raises for an unbound name of its kind. */
function checkFor(binding: Binding, cx: Context): string {
  if (typeof binding.scope === "string") return "check_global";
  return isOwn(binding, cx) ? "check_bound" : "check_free";
}

/** `__name__`, `__doc__` and `__file__`, which every module has. */
function moduleAttribute(name: string, cx: Context): TsExpression | null {
  const { module } = cx.state;
  if (name === "__name__") return literal(module.name.split(".").at(-1) === "__main__" ? "__main__" : module.name);
  if (name === "__debug__") return literal(true);
  if (name === "__file__") return helper("module_file", [identifier("import.meta.url")]);
  return name === "__doc__" ? literal(module.docstring) : null;
}

/** A function that is async only because it blocks says so where it is handed on. */
function marked(read: TsExpression, node: Name, cx: Context): TsExpression {
  const type = cx.typeOf(node);
  return type.kind === "function" && type.receiver === null && cx.facts.functionFacts(type.function).coloured ? helper("blocking", [read], node.span) : read;
}

/** A name nothing defines: reading it raises NameError, whatever is done with it then. */
export function isUndefinedName(node: Expression, cx: Context): boolean {
  if (node.kind === "attribute") return isUndefinedName(node.object, cx);
  if (node.kind === "call") return isUndefinedName(node.callee, cx);
  return node.kind === "name" && cx.facts.bindingOf(node.id)?.kind === "undefined";
}

/** What stands for a binding where it is read, or written if it is a variable. */
export function readBinding(binding: Binding, cx: Context): TsExpression {
  if (binding.id === cx.frame.receiver) return { kind: "this", origin: null };
  const { target } = binding;
  // A name of the class body that is read while the class is made: `this` is the class there.
  if (target === null && cx.frame.kind === "class" && cx.frame.class !== null && binding.scope === cx.frame.class) {
    if (binding.kind === "function" && isPlainMethod(binding, cx)) return helper("getattr", [{ kind: "this", origin: null }, literal(binding.name)]);
    const own = member({ kind: "this", origin: null }, mangleStatic(binding.name));
    // A member of an enumeration is its value as long as the class is being made.
    if (cx.facts.classFacts(cx.frame.class).kind !== "enum") return own;
    // Declared to be any int, which it is not here.
    return binding.type.kind === "int" && binding.type.small ? call(identifier("Number"), [member(own, "value")]) : member(own, "value");
  }
  if (target === null) return identifier(cx.state.names.of(binding));
  switch (target.kind) {
    case "library-module":
      // A module that only annotations name has nothing to hand on.
      if (target.specifier === null) return helper("unbound", [literal(binding.name)]);
      return reference(target.specifier, "*", cx.state.names.safe(binding.name));
    case "library-name":
      if (target.row.kind === "special" && typingModules.has(target.module)) return helper("unbound", [literal(binding.name)]);
      if (target.row.kind === "typing") return reference(wordsOf(target.module), target.name, binding.name === target.name ? target.name : cx.state.names.safe(binding.name));
      if (target.row.kind === "attribute" && target.row.as !== null) return fillRow(target.row.as, {}, target.specifier ?? "py2ts-runtime", cx);
      return libraryName(target.specifier, target.name, exportOf(target.row), binding.name, cx);
    case "program-module":
      return reference(modulePath(cx.state.module, target.module, cx), "*", cx.state.names.safe(binding.name));
    case "program-name": {
      if (target.binding.kind === "import") return readBinding(target.binding, cx);
      return reference(modulePath(cx.state.module, target.module, cx), cx.state.names.safe(target.binding.name), cx.state.names.safe(binding.name));
    }
    case "missing":
      return helper("unbound", [literal(binding.name)]);
  }
}

/** A function of the class body that becomes a method of the instances. */
function isPlainMethod(binding: Binding, cx: Context): boolean {
  return binding.type.kind !== "function" || cx.facts.functionFacts(binding.type.function).method?.binding === "instance";
}

/** The export that a row's name stands for as a value; a type's own name, where its conversion has another. */
function exportOf(row: Row): string | null {
  if (row.kind === "class") return row.made === "call" ? null : row.runtime;
  return row.kind === "function" || row.kind === "attribute" ? row.runtime : null;
}

const typingModules: ReadonlySet<string> = new Set(["typing", "typing_extensions", "abc"]);

function libraryName(specifier: string | null, name: string, renamed: string | null, local: string, cx: Context): TsExpression {
  // An export whose Python name is a word of TypeScript ends with an underscore.
  const exported = renamed ?? (name === "super" ? "super_" : name);
  if (specifier === null) return runtime(exported);
  return reference(specifier, exported, local === name ? exported : cx.state.names.safe(local));
}
