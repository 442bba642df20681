/** Calls a value with values: what comes back, and what flows into the parameters. */
import type { NodeId } from "../../../ir/span.ts";
import { getAttribute } from "../attributes.ts";
import { isNever, never, of, str, unknown, type Atom, type Value } from "../domain/value.ts";
import type { FunctionModel, Inference } from "../inference.ts";
import { allValues, positional, type Arguments } from "./arguments.ts";
import { construct } from "./construct.ts";
import { boxedPlace } from "../library-values.ts";
import { callLibrary, constructLibrary } from "./library.ts";
import { callSpecial } from "./special.ts";

/**
 * How the call hands numbers over: `raw` where the runtime calls and nothing is converted. `named`: a function of the library is called by its
 * name, so that its floats are plain numbers.
 */
export interface Manner { readonly raw: boolean; readonly named: boolean }

export const named: Manner = { raw: false, named: true };
export const raw: Manner = { raw: true, named: false };
/** A call of what an expression gives. */
export const unnamed: Manner = { raw: false, named: false };

export function callFunctionValue(callee: Value, args: readonly Value[], node: NodeId, inference: Inference, manner: Manner = named): Value {
  return callValue(callee, positional(args), node, inference, manner);
}

export function callValue(callee: Value, args: Arguments, node: NodeId, inference: Inference, manner: Manner = named): Value {
  if (callee.unknown) {
    for (const value of allValues(args)) inference.solver.escape(value);
    return unknown;
  }
  return inference.solver.joinAll([...callee.atoms.values()].map((atom) => callAtom(atom, args, node, inference, manner)));
}

function callAtom(atom: Atom, args: Arguments, node: NodeId, inference: Inference, manner: Manner): Value {
  switch (atom.kind) {
    case "function": {
      const model = inference.functions.get(atom.function);
      return model === undefined ? unknown : callFunction(model, atom.receiver === null ? args : { ...args, positional: [atom.receiver, ...args.positional] }, inference, manner);
    }
    case "class": return construct(atom.class, args, node, inference, manner);
    case "library-function": {
      const result = callLibrary(atom, args, node, inference);
      return manner.named || !inference.maps.givesPlainFloat(atom.row) ? result : shown(result, inference);
    }
    case "library-class": return constructLibrary(atom, args, node, inference);
    case "special": return callSpecial(atom, args, node, inference);
    case "callable":
      if (atom.identity) return args.positional[0] ?? atom.result;
      if (atom.parameters === null && atom.result.atoms.has("property")) return withSetter(atom.result, args.positional[0] ?? never);
      for (const value of allValues(args)) inference.solver.escape(value);
      return atom.result;
    case "instance": {
      const method = getAttribute(of(atom), "__call__", node, inference);
      return isNever(method) ? never : callValue(method, args, node, inference, manner);
    }
    case "static-method": case "class-method": return callValue(atom.inner, args, node, inference, manner);
    case "none": return never;
    default:
      for (const value of allValues(args)) inference.solver.escape(value);
      return unknown;
  }
}

/** What a function handed on as a value gives: floats that show what they are. */
function shown(result: Value, inference: Inference): Value {
  return result.unknown || !result.atoms.has("float") ? result : inference.solver.tagged(result, boxedPlace(inference));
}

function withSetter(property: Value, setter: Value): Value {
  const atom = property.atoms.get("property");
  return atom?.kind === "property" ? of({ kind: "property", getter: atom.getter, setter }) : property;
}

/** A function of the program, the receiver among the arguments. */
export function callFunction(model: FunctionModel, args: Arguments, inference: Inference, manner: Manner = named): Value {
  // Arguments nobody has a value for yet: the call is looked at again when they have.
  if (args.positional.some(isNever)) return never;
  for (const value of args.keywords.values()) if (isNever(value)) return never;
  inference.reach(model);
  bindParameters(model, args, inference, manner);
  inference.solver.evaluateFirst(model.unit);
  // `return func` of a registering decorator gives back what this call was given, not what all calls were.
  const given = model.handsBack === null ? undefined : args.positional[model.handsBack];
  return given ?? resultOf(model, inference);
}

/** What a call of the function gives, before anything is awaited. */
export function resultOf(model: FunctionModel, inference: Inference): Value {
  const { solver } = inference;
  const returns = solver.read(model.returns);
  if (model.generator && model.async) return of({ kind: "async-generator", yields: solver.read(model.yields), functions: [model.id] });
  if (model.generator) return of({ kind: "generator", yields: solver.read(model.yields), sends: solver.read(model.sends), returns, functions: [model.id] });
  return model.async ? of({ kind: "coroutine", result: returns }) : returns;
}

function bindParameters(model: FunctionModel, args: Arguments, inference: Inference, manner: Manner): void {
  const { solver } = inference;
  let next = 0;
  const used = new Set<string>();
  const flow = (cell: FunctionModel["parameters"][number]["cell"], value: Value): void => {
    solver.flow(cell, value, manner.raw);
  };
  const flowReceiver = (cell: FunctionModel["parameters"][number]["cell"], value: Value): void => {
    flow(cell, value.unknown ? inference.receiversOf(model) : withOwner(value, model, inference));
  };
  for (const [index, { parameter, cell }] of model.parameters.entries()) {
    const into = index === 0 ? flowReceiver : flow;
    switch (parameter.kind) {
      case "normal": case "positional-only": {
        const given = args.positional[next];
        if (given !== undefined) {
          into(cell, given);
          next += 1;
          break;
        }
        if (args.rest !== null) into(cell, args.rest);
        const named = parameter.kind === "normal" ? args.keywords.get(parameter.name) : undefined;
        if (named !== undefined) {
          into(cell, named);
          used.add(parameter.name);
        } else if (args.rest_keywords !== null) into(cell, args.rest_keywords);
        break;
      }
      case "var-positional": {
        const item = solver.joinAll([...args.positional.slice(next), ...(args.rest === null ? [] : [args.rest])]);
        next = args.positional.length;
        // The items of *args have one type; they are kept as whoever hands them on wants them.
        const items = inference.site(parameter.id, "items");
        solver.flow(items, item);
        solver.flow(cell, of({ kind: "tuple", elements: [], rest: solver.read(items) }));
        break;
      }
      case "keyword-only": {
        const named = args.keywords.get(parameter.name);
        used.add(parameter.name);
        if (named !== undefined) flow(cell, named);
        else if (args.rest_keywords !== null) flow(cell, args.rest_keywords);
        break;
      }
      case "var-keyword": {
        const others = [...args.keywords].filter(([name]) => !used.has(name)).map(([, value]) => value);
        flow(cell, inference.dictOf(parameter.id, str, solver.joinAll([...others, ...(args.rest_keywords === null ? [] : [args.rest_keywords])])));
      }
    }
  }
}

/** A receiver counts as one of the class whose method it is too: what only classes below have can't be relied on there. */
function withOwner(value: Value, { class: owner }: FunctionModel, inference: Inference): Value {
  if (owner === null) return value;
  const below = [...value.atoms.values()].find((atom) => (atom.kind === "instance" || atom.kind === "class") && atom.class !== owner.id && inference.classes.get(atom.class)?.line.includes(owner) === true);
  return below?.kind === "instance" || below?.kind === "class" ? inference.solver.join(value, of({ kind: below.kind, class: owner.id })) : value;
}
