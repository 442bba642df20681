/** Calls whose meaning the compiler itself knows. */
import type { Argument, Call, Expression } from "../../ir/python/index.ts";
import { startsWithSuperInit } from "../../ir/python/super-init.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { binary, call, helper, identifier, member, spread } from "../build.ts";
import type { Context } from "../context.ts";
import { functionAsValue, withParameters } from "../library-values.ts";
import { mangle } from "../mangle.ts";
import { proves } from "../proof.ts";
import { inOrder, repeatable } from "../sequence.ts";
import { isClass } from "../statements/exceptions.ts";
import { callsBaseLate } from "../classes/late-base.ts";
import { isSuper } from "../classes/super.ts";
import { boolean } from "../truth.ts";
import { argumentList, bindArguments, dynamicArguments, fits, hasKeywords } from "./arguments.ts";
import { functionSlots, librarySlots } from "./slots.ts";

type Special = (node: Call, cx: Context) => TsExpression | null;

const specials: Readonly<Record<string, Special>> = {
  super: (node, cx) => superObject(node, cx),
  isinstance: isInstance,
  bool: (node, cx) => {
    const [only] = positional(node.arguments);
    return only !== undefined && node.arguments.length === 1 ? boolean(only, cx) : null;
  },
  getattr: moduleMember,
  type: (node, cx) => (node.arguments.length === 1 ? helper("type", dynamicArguments(node, cx), node.span) : null),
};

/** @returns null where the call is an ordinary one. */
export function specialCall(node: Call, cx: Context): TsExpression | null {
  const { callee } = node;
  if (callee.kind === "attribute" && isSuper(callee.object, cx)) return superMethod(node, callee.object, callee.name, cx);
  if (callee.kind !== "name" || cx.facts.bindingOf(callee.id)?.kind !== "builtin") return null;
  const row = cx.state.maps.builtin(callee.name);
  if (row !== null) cx.state.maps.used(row);
  return Object.hasOwn(specials, callee.name) ? (specials[callee.name]?.(node, cx) ?? null) : null;
}

/** `getattr(math, "sqrt")`: what `math.sqrt` is. */
function moduleMember(node: Call, cx: Context): TsExpression | null {
  const [object, name] = positional(node.arguments);
  if (node.arguments.length !== 2 || object?.kind !== "name" || name?.kind !== "string") return null;
  const target = cx.facts.bindingOf(object.id)?.target;
  const row = target?.kind === "library-module" ? cx.state.maps.name(target.module, name.value) : null;
  if (row?.kind !== "function" || row.refused !== null) return null;
  return functionAsValue(member(cx.expression(object), row.runtime ?? name.value, node.span), row, cx);
}

function positional(args: readonly Argument[]): Expression[] {
  return args.flatMap((each) => (each.kind === "positional" ? [each.value] : []));
}

/** `super().method(…)` where the callee is not known: the same target, arguments in their order. */
function superMethod(node: Call, superCall: Call, name: string, cx: Context): TsExpression | null {
  const callee = cx.facts.calleeOf(node.id);
  if (callee.kind === "function" && fits(functionSlots(callee.definition, callee.bound, cx), node.arguments)) return null;
  const target = superTarget(superCall, name, cx);
  const args = dynamicArguments(node, cx);
  // Keywords find their parameters by the method's description.
  const keywords = hasKeywords(node);
  if (target.kind === "member" && keywords) return helper("call", [target, ...args], node.span);
  if (target.kind === "super" && keywords) {
    const list = libraryConstructorArguments(node, cx);
    if (list !== null) return call(target, list, node.span);
  }
  const base = target.kind === "super" && keywords ? describedBase(cx) : null;
  return call(target, base === null ? args : [spread(helper("arguments_of", [base, ...args]))], node.span);
}

/** The arguments of `super().__init__(level=…)` in the order of a library class's parameters. */
function libraryConstructorArguments(node: Call, cx: Context): readonly TsExpression[] | null {
  const [base] = cx.frame.class === null ? [] : cx.facts.classFacts(cx.frame.class).bases;
  if (base?.kind !== "library" || base.row.made !== "new" || base.row.keywords !== "normal") return null;
  const slots = librarySlots(base.row, null, { kind: "unknown" }, cx);
  const bound = bindArguments(slots, node.arguments, cx);
  return bound === null ? null : argumentList(slots, bound);
}

/** The base whose constructor finds its parameters by its description. */
function describedBase(cx: Context): TsExpression | null {
  const facts = cx.frame.class === null ? null : cx.facts.classFacts(cx.frame.class);
  const [base] = facts?.bases ?? [];
  const [expression] = facts?.definition.bases ?? [];
  if (base?.kind === "library" && base.row.made === "new" && expression !== undefined) {
    const described = withParameters(cx.expression(expression), base.row, cx, false);
    return described.kind === "call" ? described : null;
  }
  return base?.kind === "class" && expression !== undefined ? cx.expression(expression.kind === "subscript" ? expression.object : expression) : null;
}

/** What `super().name` is: native where the class has one base that is a TypeScript class. */
export function superTarget(superCall: Call, name: string, cx: Context): TsExpression {
  const owner = cx.frame.class;
  const facts = owner === null ? null : cx.facts.classFacts(owner);
  if (facts === null || facts.form === "general" || (superCall.arguments.length > 0 && !(name === "__init__" && isOfOwnClass(superCall, facts.definition.name) && callsBaseFirst(cx)))) return member(superObject(superCall, cx), mangle(name));
  // Where the constructor has called the base already, the arguments are given once more, as Python does.
  if (name === "__init__" && callsBaseFirst(cx)) return { kind: "super", origin: null };
  return member({ kind: "super", origin: null }, mangle(name));
}

/** `super(C, self)` in a method of C, which says what `super()` means there. */
function isOfOwnClass(superCall: Call, name: string): boolean {
  const [first] = superCall.arguments;
  return superCall.arguments.length === 2 && first?.kind === "positional" && first.value.kind === "name" && first.value.name === name;
}

/** `super()` as an object. */
function superObject(node: Call, cx: Context): TsExpression {
  const given = node.arguments.flatMap((each) => (each.kind === "positional" ? [cx.expression(each.value)] : []));
  const owner = cx.frame.class;
  if (given.length > 0 || owner === null) return helper("super_", given, node.span);
  const { name } = cx.facts.classFacts(owner).definition;
  return helper("super_", [identifier(cx.state.names.safe(name, true)), { kind: "this", origin: null }], node.span);
}

/** Whether `super().__init__(…)` is JavaScript's `super(…)`: the constructor starts with it, or can be made to. */
function callsBaseFirst(cx: Context): boolean {
  const definition = cx.frame.function?.definition;
  return definition?.kind === "function" && definition.name === "__init__" && (startsWithSuperInit(definition) || callsBaseLate(definition, cx));
}

/** `instanceof` for classes, `typeof` for strings; the runtime knows the rest. */
function isInstance(node: Call, cx: Context): TsExpression | null {
  const [value, classes] = positional(node.arguments);
  if (value === undefined || classes === undefined || node.arguments.length !== 2) return null;
  const [object, types] = inOrder([(inner) => inner.expression(value), (inner) => inner.expression(classes)], cx);
  if (object === undefined || types === undefined) return null;
  const tested = isBoxedBefore(value, cx) ? helper("asFloat", [object]) : object;
  const primitive = ["str", "int", "float", "bool", "number"].includes(cx.typeOf(value).kind);
  if (primitive) return helper("isinstance", [tested, types], node.span);
  if (isNativeClass(classes, cx)) return binary("instanceof", object, types, node.span);
  if (classes.kind === "tuple" && classes.elements.length > 0 && classes.elements.every((each) => isNativeClass(each, cx))) {
    const kept = repeatable(object, cx);
    return classes.elements.map((each): TsExpression => binary("instanceof", kept, cx.expression(each))).reduce((left, right) => binary("||", left, right, node.span));
  }
  return helper("isinstance", [tested, types], node.span);
}

function isBoxedBefore(node: Expression, cx: Context): boolean {
  return proves(cx.typeOf(node), "float");
}

/** A class of the program or an exception: real TypeScript classes, where `instanceof` is Python's question. */
function isNativeClass(node: Expression, cx: Context): boolean {
  const type = cx.typeOf(node);
  if (type.kind === "library-class") return type.row.methods === "members" && type.row.variants.length === 0;
  if (type.kind !== "class") return false;
  const facts = cx.facts.classFacts(type.class);
  if (cx.facts.needs.reads.has("register") || facts.definition.body.statements.some((statement) => statement.kind === "function" && statement.name === "__subclasshook__")) return false;
  return isClass(node, cx) && facts.kind !== "protocol" && facts.bases.every((base) => base !== null);
}
