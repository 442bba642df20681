/** Puts a call's arguments into the order of the callee's parameters, at compile time. */
import type { Argument, Call, Expression } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { helper, literal, method, identifier, nothing, object, spread } from "../build.ts";
import type { Context } from "../context.ts";
import { iterable } from "../expressions/displays.ts";
import { membersOf, withoutNone } from "../proof.ts";
import { dynamic, into } from "../representation.ts";
import { hintOf, inOrder, isRepeatable, keep } from "../sequence.ts";
import { lazy } from "./lazy.ts";
import type { Slot } from "./slots.ts";

/** Arguments by parameter; what is absent has no entry. */
export interface BoundArguments {
  readonly values: ReadonlyMap<string, TsExpression>;
  /** The parameters whose arguments were given by keyword. */
  readonly named: ReadonlySet<string>;
  /** Items of `*args`, spreads among them. */
  readonly rest: readonly TsExpression[];
  /** Keywords for `**kwargs`. */
  readonly extra: readonly (readonly [string, TsExpression])[];
}

interface Placed { readonly slot: Slot | null; readonly keyword: string | null; readonly spread: boolean; readonly value: Expression }

/**
 * @returns null where the call can't be resolved here: it unpacks into plain parameters, or does not fit the signature
 * (the runtime then raises Python's TypeError).
 */
export function bindArguments(slots: readonly Slot[], args: readonly Argument[], cx: Context): BoundArguments | null {
  const placed = place(slots, args);
  if (placed === null) return null;
  const made = inOrder(placed.map((each) => (inner: Context) => argument(each, inner)), cx);
  // Keywords may come in another order than the parameters: what can be observed is evaluated first, in Python's order.
  const order = placed.map((each) => (each.slot === null ? slots.length : slots.indexOf(each.slot)));
  const inOrderAlready = order.every((position, index) => index === 0 || position >= (order[index - 1] ?? 0));
  const values = new Map<string, TsExpression>();
  const rest: TsExpression[] = [];
  const extra: (readonly [string, TsExpression])[] = [];
  placed.forEach(({ slot, keyword }, index) => {
    let value = made[index];
    if (value === undefined) return;
    if (!inOrderAlready && !isRepeatable(value) && value.kind !== "spread") value = keep(value, cx, keyword ?? slot?.name ?? hintOf(value));
    if (slot?.kind === "var-positional") rest.push(value);
    else if (slot !== null && slot.kind !== "var-keyword") values.set(slot.name, value);
    else if (keyword !== null) extra.push([keyword, value]);
  });
  const named = new Set(placed.flatMap(({ slot, keyword }) => (slot !== null && keyword !== null ? [slot.name] : [])));
  return { values, named, rest, extra };
}

function argument({ slot, spread: isSpread, value }: Placed, cx: Context): TsExpression {
  if (isSpread) return spread(iterable(value, cx));
  if (slot?.lazy === true) return shortened(lazy(value, cx), slot);
  if (slot === null) return dynamic(value, cx);
  const made = into(value, slot.place, cx);
  // None is for the function to refuse, as in Python; the checker has to be told that this is meant.
  return slot.strict !== null && withoutNone(cx.typeOf(value)).optional ? { kind: "non-null", value: made, origin: made.origin } : made;
}

/** Whether the checker would refuse an argument that may be of several kinds, which the running program sorts out. */
export function isMixed(slots: readonly Slot[], args: readonly Argument[], cx: Context): boolean {
  return (place(slots, args) ?? []).some(({ slot, spread: isSpread, value }) => {
    if (slot === null || isSpread || slot.strict?.kind !== "named" || slot.strict.name !== "int") return false;
    const members = membersOf(cx.typeOf(value));
    return members.length > 1 && members.some((each) => each.kind === "str" || each.kind === "list" || each.kind === "dict" || each.kind === "tuple");
  });
}

/** `asyncio.run(main)` for `asyncio.run(() => main())`. */
function shortened(thunk: TsExpression, slot: Slot): TsExpression {
  if (!slot.bare || thunk.kind !== "arrow" || "statements" in thunk.body || thunk.body.kind !== "call") return thunk;
  return thunk.body.arguments.length === 0 && thunk.body.callee.kind === "identifier" ? thunk.body.callee : thunk;
}

function place(slots: readonly Slot[], args: readonly Argument[]): Placed[] | null {
  const positional = slots.filter((slot) => slot.kind === "normal" || slot.kind === "positional-only");
  const rest = slots.find((slot) => slot.kind === "var-positional") ?? null;
  const keywords = slots.find((slot) => slot.kind === "var-keyword") ?? null;
  const filled = new Set<string>();
  const placed: Placed[] = [];
  let next = 0;
  for (const each of args) {
    switch (each.kind) {
      case "positional": {
        const slot = positional[next] ?? rest;
        if (slot === null) return null;
        next += 1;
        if (slot !== rest) filled.add(slot.name);
        placed.push({ slot, keyword: null, spread: false, value: each.value });
        break;
      }
      case "unpacked-list":
        if (rest === null || next < positional.length) return null;
        placed.push({ slot: rest, keyword: null, spread: true, value: each.value });
        break;
      case "keyword": {
        const slot = slots.find((candidate) => candidate.name === each.name && (candidate.kind === "normal" || candidate.kind === "keyword-only")) ?? keywords;
        if (slot === null || filled.has(each.name)) return null;
        filled.add(each.name);
        placed.push({ slot, keyword: each.name, spread: false, value: each.value });
        break;
      }
      case "unpacked-dict":
        return null;
    }
  }
  const missing = slots.some((slot) => !slot.optional && !filled.has(slot.name) && slot.kind !== "var-positional" && slot.kind !== "var-keyword");
  return missing ? null : placed;
}

/** Whether the call can be resolved here. */
export function fits(slots: readonly Slot[], args: readonly Argument[]): boolean {
  return place(slots, args) !== null;
}

/**
 * The arguments as the conventions write them: parameters in order, `*args`, then one options object.
 *
 * @param trailing what was given by keyword goes into that object too
 */
export function argumentList(slots: readonly Slot[], bound: BoundArguments, trailing = false): TsExpression[] {
  const list: TsExpression[] = [];
  const inOptions = (slot: Slot): boolean => slot.kind === "keyword-only" || (trailing && bound.named.has(slot.name) && slot.kind === "normal");
  for (const slot of slots) {
    if (trailing && !bound.values.has(slot.name)) continue;
    if (inOptions(slot)) continue;
    if (slot.kind === "normal" || slot.kind === "positional-only") list.push(bound.values.get(slot.name) ?? nothing);
    else if (slot.kind === "var-positional") list.push(...bound.rest);
  }
  const options = [...slots.flatMap((slot) => (inOptions(slot) && bound.values.has(slot.name) ? [[slot.name, bound.values.get(slot.name) ?? nothing] as const] : [])), ...bound.extra];
  // The options object has its place behind all parameters, left out or not.
  if (options.length > 0) list.push(object(options));
  else if (bound.rest.length === 0) while (list.at(-1) === nothing) list.pop();
  return list;
}

/** Whether a call gives arguments by name. */
export function hasKeywords(node: Call): boolean {
  return node.arguments.some((each) => each.kind === "keyword" || each.kind === "unpacked-dict");
}

/** The arguments of a call whose callee is not known: keywords in a trailing object. */
export function dynamicArguments(node: Call, cx: Context): TsExpression[] {
  // The rest parameter holds the keywords too.
  const args = cx.facts.passesOn(node.id) ? node.arguments.slice(0, -1) : node.arguments;
  const makers = args.map((each) => (inner: Context): TsExpression => {
    if (each.kind === "unpacked-list") return spread(iterable(each.value, inner));
    if (each.kind === "unpacked-dict") return inner.expression(each.value);
    return dynamic(each.value, inner);
  });
  const made = inOrder(makers, cx);
  const list: TsExpression[] = [];
  const properties: ({ kind: "property"; name: string; value: TsExpression } | { kind: "spread"; value: TsExpression })[] = [];
  args.forEach((each, index) => {
    const value = made[index];
    if (value === undefined) return;
    if (each.kind === "keyword") properties.push({ kind: "property", name: each.name, value });
    else if (each.kind === "unpacked-dict") properties.push({ kind: "spread", value: method(identifier("Object"), "fromEntries", [value]) });
    else list.push(value);
  });
  const [only] = properties;
  if (only !== undefined && properties.length === 1 && only.kind === "spread") list.push(only.value);
  else if (properties.length > 0) list.push({ kind: "object", properties, origin: null });
  return list;
}

/** `call(f, …)`: the runtime finds out what the callee is. */
export function dynamicCall(callee: TsExpression, args: readonly TsExpression[], origin: TsExpression["origin"]): TsExpression {
  return helper("call", [callee, ...args], origin);
}

/** `call_method(o, "name", …)`. */
export function dynamicMethodCall(receiver: TsExpression, name: string, args: readonly TsExpression[], origin: TsExpression["origin"]): TsExpression {
  return helper("call_method", [receiver, literal(name), ...args], origin);
}
