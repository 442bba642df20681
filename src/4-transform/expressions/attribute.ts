import type { Attribute } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { helper, literal, member, reference } from "../build.ts";
import type { Context } from "../context.ts";
import { fillRow } from "../fill.ts";
import { mangle, mangleStatic } from "../mangle.ts";
import { isSuper } from "../classes/super.ts";
import { membersOf } from "../proof.ts";
import { functionAsValue } from "../library-values.ts";
import { dynamic, present } from "../representation.ts";
import { isProgramModule, modulePath } from "../modules.ts";
import { isUndefinedName, readBinding } from "./names.ts";

/** An attribute that is read. */
export function attribute(node: Attribute, cx: Context): TsExpression {
  if (isSuper(node.object, cx)) return member(cx.expression(node.object), mangle(node.name), node.span);
  const inner = innerModule(node, cx) ?? moduleName(node, cx);
  if (inner !== null) return inner;
  const target = cx.facts.attributeOf(node.id);
  switch (target.kind) {
    case "program-name": {
      // What a module has imported itself is no export of it.
      if (target.binding.kind === "import") return readBinding(target.binding, cx);
      const object = cx.expression(node.object);
      return object.kind === "reference" && object.reference.export === "*" ? member(object, cx.state.names.safe(target.binding.name), node.span) : readBinding(target.binding, cx);
    }
    case "field":
      return target.initialized ? member(present(node.object, cx), mangle(node.name), node.span) : generic(node, cx);
    case "class-attribute":
      return member(present(node.object, cx), target.through === "class" ? mangleStatic(node.name) : mangle(node.name), node.span);
    case "property":
      return member(present(node.object, cx), mangle(node.name), node.span);
    case "method": {
      const facts = cx.facts.functionFacts(target.definition);
      if (facts.method?.binding !== "instance" || cx.typeOf(node.object).kind !== "instance") return generic(node, cx);
      const method = helper("bound", [cx.expression(node.object), literal(mangle(node.name))], node.span);
      return facts.coloured ? helper("blocking", [method], node.span) : method;
    }
    case "library":
      return libraryAttribute(node, target, cx);
    case "unknown":
      return submodule(node, cx) ?? typeName(node, cx) ?? unboundMethod(node, cx) ?? generic(node, cx);
  }
}

/** `concurrent.futures`: a module of the library or of the program inside of another, which has an import of its own. */
function innerModule(node: Attribute, cx: Context): TsExpression | null {
  const type = cx.typeOf(node);
  if (type.kind !== "module" || cx.typeOf(node.object).kind !== "module") return null;
  if (cx.facts.program.modules.some((module) => module.name === type.name)) return reference(modulePath(cx.state.module, type.name, cx), "*", cx.state.names.safe(node.name));
  const specifier = cx.state.maps.module(type.name)?.specifier ?? null;
  return specifier === null ? null : reference(specifier, "*", cx.state.names.safe(node.name));
}

/** `module.__name__`: a module of the output has no such export. */
function moduleName(node: Attribute, cx: Context): TsExpression | null {
  const type = cx.typeOf(node.object);
  return type.kind === "module" && node.name === "__name__" ? literal(type.name) : null;
}

function libraryAttribute(node: Attribute, target: Extract<ReturnType<Context["facts"]["attributeOf"]>, { kind: "library" }>, cx: Context): TsExpression {
  const { row, owner } = target;
  cx.state.maps.used(row);
  if (owner === null) {
    if (row.kind === "attribute" && row.as !== null) return fillRow(row.as, {}, target.specifier ?? "py2ts-runtime", cx);
    const renamed = row.kind === "function" || row.kind === "class" || row.kind === "attribute" ? row.runtime : null;
    // A module of the program has imported the name: it is no export of it.
    if (target.specifier !== null && isProgramModule(node.object, cx)) {
      return functionAsValue(reference(target.specifier, renamed ?? target.name, cx.state.names.safe(target.name)), row, cx);
    }
    return functionAsValue(member(cx.expression(node.object), renamed ?? target.name, node.span), row, cx);
  }
  // Of several classes, one may lack it.
  if (membersOf(cx.typeOf(node.object)).filter((each) => each.kind !== "none").length > 1) return generic(node, cx);
  if (row.kind === "attribute") {
    if (row.as !== null) return { ...fillRow(row.as, { self: cx.expression(node.object) }, target.specifier ?? "py2ts-runtime", cx), origin: node.span };
    return member(present(node.object, cx), row.runtime ?? target.name, node.span);
  }
  if (row.kind === "function" && owner.methods === "members") {
    return functionAsValue(helper("bound", [cx.expression(node.object), literal(row.runtime ?? target.name)], node.span), row, cx);
  }
  return generic(node, cx);
}

/** `os.path`: a library module that is an attribute of another. */
function submodule(node: Attribute, cx: Context): TsExpression | null {
  const type = cx.typeOf(node);
  const specifier = type.kind === "module" ? cx.state.maps.module(type.name)?.specifier ?? null : null;
  if (type.kind !== "module" || specifier === null) return null;
  const outer = cx.typeOf(node.object);
  // Parts of a module whose names are all in one place.
  if (outer.kind === "module" && cx.state.maps.module(outer.name)?.specifier === specifier) return cx.expression(node.object);
  return reference(specifier, "*", cx.state.names.safe(type.name.replaceAll(".", "_")));
}

/** `type(x).__name__`, which programs print everywhere. */
function typeName(node: Attribute, cx: Context): TsExpression | null {
  if (node.name !== "__name__") return null;
  const { object } = node;
  if (object.kind === "call" && object.callee.kind === "name" && object.callee.name === "type" && object.arguments.length === 1) {
    const binding = cx.facts.bindingOf(object.callee.id);
    const [argument] = object.arguments;
    if (binding?.kind === "builtin" && argument?.kind === "positional") return helper("type_name", [dynamic(argument.value, cx)], node.span);
  }
  return null;
}

/** `timedelta.total_seconds`: a method of a library class as a function of the object. */
function unboundMethod(node: Attribute, cx: Context): TsExpression | null {
  const type = cx.typeOf(node.object);
  const found = type.kind === "library-class" ? cx.state.maps.member(type.row, node.name) : null;
  return found === null ? null : functionAsValue(generic(node, cx), found.row, cx, true);
}

function generic(node: Attribute, cx: Context): TsExpression {
  if (isUndefinedName(node.object, cx)) return member(cx.expression(node.object), mangle(node.name), node.span);
  return helper("getattr", [cx.expression(node.object), literal(node.name)], node.span);
}
