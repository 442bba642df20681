/** Calls whose callee is known: written natively, arguments in the order of the parameters. */
import type { Callee } from "../../3-analyze/facts.ts";
import type { Type } from "../../3-analyze/types.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import type { Call, Expression } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { TsExpression, TsType } from "../../ir/target/index.ts";
import type { ClassRow, FunctionRow } from "../../maps/define.ts";
import { binary, call, construct, helper, literal, member, nothing, object, reference } from "../build.ts";
import { blocked, blocks, isColoured } from "../blocking.ts";
import type { Context } from "../context.ts";
import { readBinding } from "../expressions/names.ts";
import { fillRow, type Placeholders } from "../fill.ts";
import { mangle, mangleStatic } from "../mangle.ts";
import { isProgramModule } from "../modules.ts";
import { evidence, membersOf, proves, type Evidence } from "../proof.ts";
import { calledByName } from "../library-values.ts";
import { coerce, into, present } from "../representation.ts";
import { inOrder, repeatable } from "../sequence.ts";
import { argumentList, bindArguments, dynamicArguments, fits, isMixed, type BoundArguments } from "./arguments.ts";
import { constructorSlots, takesObject } from "./constructors.ts";
import { functionSlots, librarySlots, type Slot } from "./slots.ts";
import { superTarget } from "./special.ts";
import { runsOwnTests, testModule } from "./test-module.ts";
import { isAbstract } from "../classes/abstract.ts";
import { isSuper } from "../classes/super.ts";

/** What becomes of the result: it is awaited on the spot, thrown away, or used. */
export type Use = "awaited" | "discarded" | "value";

type LibraryCallee = Extract<Callee, { kind: "library" | "library-method" | "library-class" }>;

/** @returns null where only the runtime can make the call. */
export function nativeCall(node: Call, cx: Context, use: Use = "value"): TsExpression | null {
  const callee = cx.facts.calleeOf(node.id);
  switch (callee.kind) {
    case "function": {
      const slots = functionSlots(callee.definition, callee.bound, cx);
      const throughClass = methodOfClass(node, callee.definition, callee.bound, slots, cx);
      if (throughClass !== null) return throughClass;
      return plainCall(node, slots, cx.facts.functionFacts(callee.definition).coloured, cx);
    }
    case "functions": case "callable": {
      const made = positionalCall(node, callee.kind === "functions" ? callee.definitions[0] : undefined, cx);
      return made !== null && blocks(node.id, cx) ? blocked(made, "this call", node.span, cx) : made;
    }
    case "class": {
      if (cx.facts.classFacts(callee.definition).kind === "typed-dict") return helper("dict", dynamicArguments(node, cx), node.span);
      const slots = constructorSlots(callee.definition, cx);
      if (slots === null || isAbstract(callee.definition, cx)) return null;
      const bound = bindAfter(node.callee, slots, node, cx);
      return bound === null ? null : construct(bound.callee, takesObject(callee.definition, cx) ? objectArguments(slots, bound.args) : argumentList(slots, bound.args), node.span);
    }
    case "library-class":
      return enumClass(node, callee, cx) ?? libraryCall(node, callee, use, cx);
    case "library": case "library-method":
      return libraryCall(node, callee, use, cx);
    case "special": case "unknown":
      return null;
  }
}

/** `Enum("Color", "RED GREEN")`: a class. */
function enumClass(node: Call, callee: Extract<Callee, { kind: "library-class" }>, cx: Context): TsExpression | null {
  const [name, names] = node.arguments;
  if (callee.module !== "enum" || name?.kind !== "positional" || names?.kind !== "positional") return null;
  const [base, ...args] = [cx.expression(node.callee), ...dynamicArguments(node, cx)];
  return base === undefined ? null : call(reference("py2ts-runtime/enum", "make_enum"), [base, ...args], node.span);
}

/** `Base.method(self, x)`: the method of that class, whatever the receiver's class makes of it. */
function methodOfClass(node: Call, definition: NodeId, bound: boolean, slots: readonly Slot[], cx: Context): TsExpression | null {
  const { method } = cx.facts.functionFacts(definition);
  if (bound || method?.binding !== "instance" || node.callee.kind !== "attribute" || cx.typeOf(node.callee.object).kind !== "class") return null;
  const [receiver, ...rest] = node.arguments;
  if (receiver?.kind !== "positional" || !fits(slots, node.arguments)) return null;
  const { name } = node.callee;
  const owner = member(member(cx.expression(node.callee.object), "prototype"), mangle(name), node.callee.span);
  const self = present(receiver.value, cx);
  const after = slots.slice(1);
  const args = bindArguments(after, rest, cx);
  return args === null ? null : call(member(owner, "call"), [self, ...argumentList(after, args)], node.span);
}

/** The callee is evaluated before the arguments. */
function bindAfter(callee: Expression, slots: readonly Slot[], node: Call, cx: Context): { callee: TsExpression; args: BoundArguments } | null {
  if (!fits(slots, node.arguments)) return null;
  const translated = calleeExpression(callee, cx);
  const before = cx.sink.length;
  const args = bindArguments(slots, node.arguments, cx);
  if (args === null) return null;
  // Arguments that needed statements run after the receiver was evaluated.
  if (cx.sink.length > before && translated.kind === "member") return { callee: { ...translated, object: repeatable(translated.object, cx) }, args };
  return { callee: translated, args };
}

/** `obj.method` stays a member so that `this` is passed; anything else is a value. */
function calleeExpression(node: Expression, cx: Context): TsExpression {
  if (node.kind === "name") {
    const binding = cx.facts.bindingOf(node.id);
    const called = binding !== null && (binding.kind === "function" || (binding.kind === "import" && binding.target?.kind === "program-name"));
    if (called && cx.facts.boundAt(node.id) === "always") return readBinding(binding, cx);
  }
  if (node.kind !== "attribute") return cx.expression(node);
  if (isSuper(node.object, cx)) return superTarget(node.object, node.name, cx);
  const target = cx.facts.attributeOf(node.id);
  if (target.kind === "program-name") return cx.expression(node);
  // A function that was put on the class stands beside its methods: the runtime gives each as a function of self.
  if (target.kind === "unknown" && cx.typeOf(node.object).kind === "class" && cx.typeOf(node).kind !== "function") return cx.expression(node);
  const receiver = present(node.object, cx);
  // An instance's class methods and static methods are its class's.
  const isStatic = target.kind === "method" && cx.typeOf(node.object).kind !== "class" && ["class", "static"].includes(cx.facts.functionFacts(target.definition).method?.binding ?? "");
  return isStatic || isStaticCall(node, cx) ? member(helper("type", [receiver]), mangleStatic(node.name), node.span) : member(receiver, mangle(node.name), node.span);
}

/** A class method or static method that is asked of an instance. */
function isStaticCall(node: Extract<Expression, { kind: "attribute" }>, cx: Context): boolean {
  const bindings = membersOf(cx.typeOf(node)).map((called) => (called.kind === "function" ? cx.facts.functionFacts(called.function).method?.binding : undefined));
  return membersOf(cx.typeOf(node.object)).every((each) => each.kind === "instance" || each.kind === "none") && bindings.every((binding) => binding === "class" || binding === "static");
}

function plainCall(node: Call, slots: readonly Slot[], coloured: boolean, cx: Context): TsExpression | null {
  const bound = bindAfter(node.callee, slots, node, cx);
  if (bound === null) return null;
  const made = call(bound.callee, argumentList(slots, bound.args), node.span);
  return coloured ? blocked(made, "this call", node.span, cx) : made;
}

/** @param like one of the functions it may be, for the representation of arguments (they all agree on it) */
function positionalCall(node: Call, like: NodeId | undefined, cx: Context): TsExpression | null {
  if (node.arguments.some((argument) => argument.kind !== "positional")) return null;
  const slots = like === undefined ? [] : functionSlots(like, cx.facts.functionFacts(like).method !== null, cx);
  const makers = node.arguments.map((argument, index) => (inner: Context) => into(argument.value, slots[index]?.place ?? { kind: "unknown" }, inner));
  const [callee, ...args] = inOrder([(inner) => calleeExpression(node.callee, inner), ...makers], cx);
  return callee === undefined ? null : call(callee, args, node.span);
}

function libraryCall(node: Call, callee: LibraryCallee, use: Use, cx: Context): TsExpression | null {
  const { row } = callee;
  const receiverNode = callee.kind === "library-method" && node.callee.kind === "attribute" ? node.callee.object : null;
  const receiverType = receiverNode === null ? null : cx.typeOf(receiverNode);
  // A class method of what may be an instance of one class or another is found when it is called.
  const isStatic = callee.kind === "library-method" && callee.owner.made === "new" && callee.owner.statics[callee.name] === row;
  if (isStatic && receiverType !== null && receiverType.kind !== "library" && receiverType.kind !== "library-class" && receiverType.kind !== "class") return null;
  const owner = callee.kind === "library-method" && receiverType !== null ? { owner: callee.owner, type: receiverType } : null;
  const slots = librarySlots(row, owner, cx.typeOf(node), cx);
  if (!fits(slots, node.arguments) || (callee.module === "builtins" && isMixed(slots, node.arguments, cx))) return null;
  let receiver = receiverNode === null ? null : present(receiverNode, cx);
  const before = cx.sink.length;
  const args = bindArguments(slots, node.arguments, cx);
  if (args === null) return null;
  if (receiver !== null && cx.sink.length > before) receiver = repeatable(receiver, cx);
  // Of a class on top of str: its text.
  const boxed = receiverType?.kind === "instance" || receiverType?.kind === "library";
  if (receiver !== null && boxed && callee.module === "builtins" && callee.kind === "library-method" && callee.owner.name === "str") receiver = call(member(receiver, "valueOf"), []);
  refuseWaiting(callee, node, cx);
  const given: BoundArguments = runsOwnTests(callee, node.arguments) ? { ...args, values: new Map([...args.values, ["module", testModule(node.arguments, cx)]]) } : args;
  const made = libraryForm(callee, slots, given, receiver, receiverType, use, node, cx);
  const { blocking } = row.kind === "function" ? row : { blocking: null };
  const unwaited = row.kind === "function" && row.unwaited !== null && !cx.frame.async;
  return blocking !== null && isColoured(blocking, cx) && !unwaited ? blocked(made, "this call", node.span, cx) : made;
}

/** Modules whose functions await what they are given. */
const AWAITING = /^(asyncio|threading|concurrent\.futures|queue|functools|multiprocessing|weakref|atexit|signal)\b/;

/** `sorted(xs, key=f)` can't wait for an f that blocks. */
function refuseWaiting(callee: LibraryCallee, node: Call, cx: Context): void {
  if (AWAITING.test(callee.module)) return;
  for (const { value } of node.arguments) {
    const type = cx.typeOf(value);
    if (type.kind !== "function" || !cx.facts.functionFacts(type.function).coloured) continue;
    cx.state.reporter.report(diagnostic("blocking-in-sync-only-place", cx.state.module.path, value.span, { what: `a function that '${callee.name}' calls` }));
  }
}

function libraryForm(callee: LibraryCallee, slots: readonly Slot[], args: BoundArguments, receiver: TsExpression | null, receiverType: Type | null, use: Use, node: Call, cx: Context): TsExpression {
  const { row } = callee;
  cx.state.maps.used(row);
  const specifier = callee.specifier ?? "py2ts-runtime";
  // A class that extends a list may have methods that JavaScript's own array methods would meet.
  const variant = receiverType?.kind === "instance" ? undefined : row.variants.find((each) => {
    const known = evidence();
    // A plain Map knows its own keys only: not those that equal one, such as a member of an IntEnum.
    if (receiverType?.kind === "dict" && receiverType.native && (receiverType.key.kind === "str" || receiverType.key.kind === "int")) known.variables.set("K", receiverType.key);
    return Object.entries(each.when).every(([name, notation]) => holds(name, notation, slots, args, receiverType, node, known, cx));
  });
  if (variant !== undefined) {
    const placeholders: Placeholders = {};
    if (receiver !== null) placeholders["self"] = receiverType !== null && variant.when["self"] !== undefined ? unboxed(receiver, receiverType, variant.when["self"]) : receiver;
    for (const slot of slots) {
      const value = args.values.get(slot.name);
      if (value !== undefined) placeholders[slot.name] = plainArgument(value, variant.when[slot.name], argumentFor(slot, slots, node), cx);
      else if (slot.kind === "var-positional") placeholders[slot.name] = [...args.rest];
    }
    const filled: TsExpression = { ...fillRow(variant.as, placeholders, specifier, cx), origin: node.span };
    // `push` gives a number where `append` gives None.
    return use === "value" && givesNone(row, cx) ? binary(",", filled, literal(null)) : filled;
  }
  const list = row.keywords === "object" ? objectArguments(slots, args) : argumentList(slots, args, row.keywords === "trailing");
  if (row.kind === "class") {
    const made = classReference(node.callee, row, callee, specifier, cx);
    // Conversions tell keywords from values by themselves: `dict({ port: 80 })`.
    return row.made === "call" ? call(made, list.filter((each) => each !== nothing), node.span) : construct(made, list, node.span, heldTypes(row, node, cx));
  }
  const blocking = row.blocking !== null && isColoured(row.blocking, cx);
  const coloured = blocking ? row.coloured : null;
  const valued = (made: TsExpression): TsExpression => (use === "value" && !blocking && givesNone(row, cx) ? binary(",", made, literal(null)) : made);
  const unwaited = cx.frame.async ? null : row.unwaited;
  if (callee.kind === "library-method" && receiver !== null) {
    // `Fraction.from_float` is a static method; `dict.fromkeys`, `chain.from_iterable` are functions of the runtime beside the class.
    if (callee.owner.statics[callee.name] === row && callee.owner.made === "new") {
      const cls = receiverType?.kind === "library" ? reference(specifier, callee.owner.runtime ?? callee.owner.name) : receiver;
      return valued(call(member(cls, row.runtime ?? callee.name), list, node.span));
    }
    if (callee.owner.statics[callee.name] === row) return valued(call(reference(specifier, row.runtime ?? `${callee.owner.name}_${callee.name}`), list, node.span));
    if (node.callee.kind === "attribute" && isSuper(node.callee.object, cx)) return valued(call(superTarget(node.callee.object, node.callee.name, cx), list, node.span));
    if (callee.owner.methods === "members") return valued(call(member(receiver, unwaited ?? coloured ?? row.runtime ?? callee.name), list, node.span));
    return valued(call(reference(specifier, row.runtime ?? `${callee.owner.name}_${callee.name}`), [receiver, ...list], node.span));
  }
  const short = use === "awaited" ? row.awaited : null;
  return valued(call(functionReference(node.callee, short ?? coloured ?? row.runtime, callee.name, specifier, cx), list, node.span));
}

/** What an instance comes to hold, where its first argument alone would show the checker less: `new ContextVar<readonly string[]>("path", { default: tuple() })`. */
function heldTypes(row: ClassRow, node: Call, cx: Context): readonly TsType[] {
  const type = cx.typeOf(node);
  const [name, ...others] = row.parameters;
  if (type.kind !== "library" || type.row !== row || name === undefined || others.length > 0) return [];
  const { parameters } = cx.state.maps.signature(row);
  const given = node.arguments.flatMap((argument, index) => {
    const parameter = argument.kind === "keyword" ? parameters.find((each) => each.name === argument.name) : argument.kind === "positional" ? parameters[index] : undefined;
    return parameter?.type.kind === "variable" && parameter.type.name === name ? [cx.tsType(cx.typeOf(argument.value))] : [];
  });
  const held = type.arguments.map((each) => cx.tsType(each));
  return given.some((each) => JSON.stringify(each) !== JSON.stringify(held[0])) ? held : [];
}

/** A function whose result Python shows as None, whatever the native form gives. */
function givesNone(row: FunctionRow | ClassRow, cx: Context): boolean {
  const { result, async } = cx.state.maps.signature(row);
  return row.kind === "function" && !async && row.blocking === null && result.kind === "named" && result.name === "None";
}

/** A native form that asks for a float takes a plain number. */
function unboxed(value: TsExpression, type: Type, notation: string): TsExpression {
  if (!/\b(float|number)\b/.test(notation) || notation.includes("[")) return value;
  const isBox = value.kind === "call" && value.callee.kind === "reference" && value.callee.reference.export === "asFloat";
  if (isBox) return value.arguments[0] ?? value;
  return coerce(value, type, { kind: "float", boxed: false });
}

function plainArgument(value: TsExpression, notation: string | undefined, node: Expression | null, cx: Context): TsExpression {
  return notation === undefined || node === null ? value : unboxed(value, cx.typeOf(node), notation);
}

/** The argument that a parameter gets, where it is written out. */
function argumentFor(slot: Slot, slots: readonly Slot[], node: Call): Expression | null {
  const index = slots.indexOf(slot);
  const found = node.arguments.find((argument, position) => (argument.kind === "keyword" ? argument.name === slot.name : argument.kind === "positional" && position === index));
  return found?.value ?? null;
}

/** All arguments by name in one object; only what was given. */
function objectArguments(slots: readonly Slot[], args: BoundArguments): TsExpression[] {
  const given = [...slots.flatMap((slot) => { const value = args.values.get(slot.name); return value === undefined ? [] : [[slot.name, value] as const]; }), ...args.extra];
  return given.length === 0 ? [] : [object(given)];
}

/** `asyncio.sleep` keeps the module's name in front if that is how the program says it. */
function functionReference(node: Expression, renamed: string | null, name: string, specifier: string, cx: Context): TsExpression {
  // A module of the program has imported the name: it is no export of it.
  if (node.kind === "attribute" && isProgramModule(node.object, cx)) return reference(specifier, renamed ?? name, cx.state.names.safe(name));
  if (node.kind === "attribute" && cx.typeOf(node.object).kind === "module") return member(cx.expression(node.object), renamed ?? name, node.span);
  return renamed === null || renamed === name ? calledByName(cx.expression(node)) : reference(specifier, renamed);
}

function classReference(node: Expression, row: ClassRow, callee: LibraryCallee, specifier: string, cx: Context): TsExpression {
  return functionReference(node, row.runtime, callee.name, specifier, cx);
}

function holds(name: string, notation: string, slots: readonly Slot[], args: BoundArguments, receiver: Type | null, node: Call, known: Evidence, cx: Context): boolean {
  if (name === "self") return receiver !== null && proves(receiver, notation, known);
  if (notation === "absent") return slots.find((slot) => slot.name === name)?.kind === "var-positional" ? args.rest.length === 0 : !args.values.has(name);
  // Whether the result is taken apart at once is not known here.
  if (name === "return") return false;
  const index = slots.findIndex((slot) => slot.name === name);
  const slot = slots[index];
  if (slot === undefined) return false;
  const given = node.arguments.filter((argument, position) => (argument.kind === "keyword" ? argument.name === name : argument.kind === "positional" && (position === index || (slot.kind === "var-positional" && position >= index))));
  return given.length > 0 && given.every((argument) => proves(cx.typeOf(argument.value), notation, known));
}
