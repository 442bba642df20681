/** Calls of functions, methods and classes of grammar-maps: their signatures are the typed stubs. */
import type { NodeId } from "../../../ir/span.ts";
import type { ClassRow, Variant } from "../../../maps/define.ts";
import type { Signature, SignatureParameter } from "../../../maps/signature.ts";
import { typeArguments } from "../attributes.ts";
import type { Cell } from "../domain/cell.ts";
import { constant } from "../domain/ints.ts";
import { bool, isNever, never, none, of, unknown, type AtomOf, type Value } from "../domain/value.ts";
import type { Inference } from "../inference.ts";
import { fromNotation, isCovariant, type Making } from "../library-values.ts";
import { elementOf } from "../iteration.ts";
import { positional, type Arguments } from "./arguments.ts";
import { accepts, bind, type Variables } from "./match.ts";
import { valueProves } from "./proves.ts";

/** Which value each parameter gets; null where the arguments do not fit the signature. */
export type Bound = ReadonlyMap<string, { readonly parameter: SignatureParameter; readonly values: readonly Value[] }>;

export function callLibrary(callee: AtomOf<"library-function">, args: Arguments, node: NodeId, inference: Inference): Value {
  const signatures = inference.maps.overloads(callee.row);
  const { receiver, owner } = callee;
  const outer = receiver === null || owner === null ? { values: new Map<string, Value>(), cells: new Map<string, Cell>() } : receiverVariables(receiver, owner, inference);
  const chosen = choose(signatures, args, inference);
  if (chosen === null) return unknown;
  const { signature, bound } = chosen;
  if ([...bound.values()].some(({ values }) => values.some(isNever))) return never;
  const variables: Variables = { values: new Map(outer.values), cells: new Map([...outer.cells].map(([name, cell]) => [name, [cell]])) };
  const making: Making = { inference, variables: variables.values, node, slot: "result", self: receiver ?? never, module: callee.module };
  flowArguments(signature, bound, args, variables, making);
  bindDefaults(signature, bound, variables, making);
  if ((callee.name === "send" || callee.name === "asend") && receiver !== null) for (const value of args.positional) inference.send(receiver, value);
  if (callee.name === "setdefault" && receiver !== null) storeDefault(receiver, bound, inference);
  const narrower = variantResult(callee.row.variants, bound, receiver, inference);
  const result = narrower === null ? fromNotation(signature.result, making) : fromNotation(inference.maps.type(narrower), making);
  return signature.async ? of({ kind: "coroutine", result }) : result;
}

export function constructLibrary(callee: AtomOf<"library-class">, args: Arguments, node: NodeId, inference: Inference): Value {
  const { row, module } = callee;
  // `Enum("Color", "RED GREEN")` makes a class.
  if (module === "enum" && args.positional.length > 1) {
    for (const value of args.positional) inference.solver.escape(value);
    return unknown;
  }
  const chosen = choose(inference.maps.overloads(row), args, inference);
  const variables: Variables = { values: new Map(), cells: new Map() };
  const making: Making = { inference, variables: variables.values, node, slot: "result", self: never, module };
  if (chosen !== null) {
    if ([...chosen.bound.values()].some(({ values }) => values.some(isNever))) return never;
    flowArguments(chosen.signature, chosen.bound, args, variables, making);
    bindDefaults(chosen.signature, chosen.bound, variables, making);
    const narrower = variantResult(row.variants, chosen.bound, null, inference);
    if (narrower !== null) return fromNotation(inference.maps.type(narrower), making);
  }
  const held = row.parameters.map((name) => variables.values.get(name) ?? never);
  return instanceOf(row, module, held, making);
}

/** An instance of a builtin or library class that holds what is given. */
function instanceOf(row: ClassRow, module: string, held: readonly Value[], making: Making): Value {
  const notation = { kind: "named", name: row.name, arguments: row.parameters.map((name) => ({ kind: "variable", name }) as const) } as const;
  const variables = new Map(row.parameters.map((name, index) => [name, held[index] ?? never]));
  if (row.name === "tuple") return of({ kind: "tuple", elements: [], rest: held[0] ?? never });
  return fromNotation(notation, { ...making, variables, module });
}

/** `T` of the class that has the method, for this receiver: what it holds, and the cells that are written. */
function receiverVariables(receiver: Value, owner: ClassRow, inference: Inference): { values: Map<string, Value>; cells: Map<string, Cell> } {
  const values = new Map<string, Value>();
  const cells = new Map<string, Cell>();
  for (const atom of receiver.atoms.values()) {
    const row = atom.kind === "library" ? atom.row : owner;
    const own = typeArguments(atom, row, inference);
    const line = inference.maps.linearize(row).find((entry) => entry.row === owner);
    const held = atom.kind === "list" || atom.kind === "set" ? [atom.cell] : atom.kind === "dict" ? [atom.key, atom.cell] : atom.kind === "library" && !isCovariant(atom.row, inference.maps) ? atom.cells : [];
    owner.parameters.forEach((name, index) => {
      const notation = line?.arguments[index];
      const making: Making = { inference, variables: own, node: -1, slot: "receiver", self: receiver, module: "builtins" };
      const value = notation === undefined ? own.get(name) ?? unknown : fromNotation(notation, making);
      values.set(name, inference.solver.join(values.get(name) ?? never, value));
      const at = notation?.kind === "variable" ? row.parameters.indexOf(notation.name) : index;
      const cell = held[at];
      if (cell !== undefined) cells.set(name, cell);
    });
  }
  return { values, cells };
}

function choose(signatures: readonly Signature[], args: Arguments, inference: Inference): { signature: Signature; bound: Bound } | null {
  let fallback: { signature: Signature; bound: Bound } | null = null;
  for (const signature of signatures) {
    const bound = assignParameters(signature, args);
    if (bound === null) continue;
    const fits = [...bound.values()].every(({ parameter, values }) => values.every((value) => accepts(parameter.type, value, inference)));
    if (fits) return { signature, bound };
    fallback = { signature, bound };
  }
  return fallback;
}

function assignParameters(signature: Signature, args: Arguments): Bound | null {
  const bound = new Map<string, { parameter: SignatureParameter; values: Value[] }>();
  let next = 0;
  let takesKeywords = false;
  for (const parameter of signature.parameters) {
    const values: Value[] = [];
    const named = parameter.kind === "positional-only" ? undefined : args.keywords.get(parameter.name);
    switch (parameter.kind) {
      case "normal": case "positional-only": {
        const given = args.positional[next];
        if (given !== undefined) {
          values.push(given);
          next += 1;
        } else if (named !== undefined) values.push(named);
        else if (args.rest !== null) values.push(args.rest);
        else if (!parameter.optional && args.rest_keywords === null) return null;
        break;
      }
      case "var-positional":
        values.push(...args.positional.slice(next), ...(args.rest === null ? [] : [args.rest]));
        next = args.positional.length;
        break;
      case "keyword-only":
        if (named !== undefined) values.push(named);
        break;
      case "var-keyword":
        takesKeywords = true;
        values.push(...[...args.keywords].filter(([name]) => !bound.has(name)).map(([, value]) => value));
    }
    if (values.length > 0) bound.set(parameter.name, { parameter, values });
  }
  if (next < args.positional.length) return null;
  if (!takesKeywords && [...args.keywords.keys()].some((name) => !signature.parameters.some((parameter) => parameter.name === name))) return null;
  return bound;
}

/** First what is plain, then callables, which get what was found out. */
function flowArguments(signature: Signature, bound: Bound, args: Arguments, variables: Variables, making: Making): void {
  const callables: { parameter: SignatureParameter; value: Value }[] = [];
  for (const { parameter, values } of bound.values()) {
    for (const value of values) {
      if (mentionsCallable(parameter)) callables.push({ parameter, value });
      else bind(parameter.type, value, variables, making, positional([]));
    }
  }
  const handed = handedOn(signature, bound, args, making);
  for (const { parameter, value } of callables) bind(parameter.type, value, variables, making, handed);
}

/** What a function gets that is called with the arguments beside it: `submit(f, 1, key=2)`, `Thread(target=f, args=(1,), kwargs={"key": 2})`. */
function handedOn(signature: Signature, bound: Bound, args: Arguments, making: Making): Arguments {
  const trailing = [...bound.values()].find(({ parameter }) => parameter.kind === "var-positional" && !mentionsCallable(parameter));
  const values = trailing === undefined ? targetArguments(bound, making) : { positional: args.rest === null ? trailing.values : trailing.values.slice(0, -1), rest: args.rest };
  const own = new Set(signature.parameters.flatMap((each) => (each.kind === "normal" || each.kind === "keyword-only" ? [each.name] : [])));
  const keywords = new Map([...args.keywords].filter(([name]) => !own.has(name)));
  const [dict] = bound.get("kwargs")?.parameter.kind === "normal" ? (bound.get("kwargs")?.values ?? []) : [];
  const given = dict?.atoms.get("dict");
  const rest_keywords = given?.kind === "dict" ? making.inference.solver.read(given.cell) : args.rest_keywords;
  // `partial` gives a function that takes more.
  return signature.result.kind === "callable" ? { positional: values.positional, rest: unknown, keywords, rest_keywords: unknown } : { ...values, keywords, rest_keywords };
}

/** `setdefault` is the one method that puts an argument of another type variable into its object. */
function storeDefault(receiver: Value, bound: Bound, inference: Inference): void {
  const values = bound.get("default")?.values ?? [none];
  for (const atom of receiver.atoms.values()) {
    const cell = atom.kind === "dict" ? atom.cell : atom.kind === "library" ? atom.cells.at(-1) : undefined;
    if (cell !== undefined) for (const value of values) inference.solver.flow(cell, value);
  }
}

/** `default: D = None`: what a variable stands for where the argument is left out. */
function bindDefaults({ parameters }: Signature, bound: Bound, variables: Variables, making: Making): void {
  for (const parameter of parameters) {
    if (bound.has(parameter.name) || parameter.type.kind !== "variable" || parameter.default === null) continue;
    const value = defaultValue(parameter.default);
    if (value !== null) bind(parameter.type, value, variables, making, positional([]));
  }
}

/** `...` is a sentinel that nobody sees. */
function defaultValue(text: string): Value | null {
  if (text === "None") return none;
  if (text === "True" || text === "False") return bool;
  return /^-?\d+$/.test(text) ? of(constant(BigInt(text))) : null;
}

/** `Thread(target=f, args=(1, 2))`: what `f` is called with. */
function targetArguments(bound: Bound, { inference, node }: Making): Pick<Arguments, "positional" | "rest"> {
  const [given] = bound.get("args")?.values ?? [];
  if (given === undefined) return { positional: [], rest: null };
  const atom = given.atoms.get("tuple");
  if (!given.unknown && given.atoms.size === 1 && atom?.kind === "tuple" && atom.rest === null) return { positional: atom.elements, rest: null };
  return { positional: [], rest: elementOf(given, node, inference) };
}

function mentionsCallable({ type }: SignatureParameter): boolean {
  return type.kind === "callable" || (type.kind === "union" && type.members.some((member) => member.kind === "callable"));
}

/** The result of the native form that will be used, where a row says it is narrower. */
function variantResult(variants: readonly Variant[], bound: Bound, receiver: Value | null, inference: Inference): string | null {
  for (const variant of variants) {
    const holds = Object.entries(variant.when).every(([name, notation]) => {
      // How the result is used decides about the form, not about the type.
      if (name === "return") return false;
      if (name === "self") return receiver !== null && valueProves(receiver, notation, inference);
      const values = bound.get(name)?.values;
      if (notation === "absent") return values === undefined;
      return values !== undefined && values.every((value) => valueProves(value, notation, inference));
    });
    if (holds) return variant.result ?? null;
  }
  return null;
}
