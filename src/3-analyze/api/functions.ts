/** What is to be said of functions beside their types. */
import type { Call, Expression, FunctionDefinition, Parameter } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { Row } from "../../maps/define.ts";
import type { FunctionFacts } from "../facts.ts";
import type { Introspection } from "../introspection.ts";
import type { Converter } from "../types/convert.ts";
import type { Atom, AtomOf, Value } from "../types/domain/value.ts";
import type { FunctionModel, Inference } from "../types/inference.ts";
import { overriddenBy } from "../types/overrides.ts";

/** How functions are used over the whole program. */
export interface Usage {
  readonly used: ReadonlySet<NodeId>;
  readonly escaping: ReadonlySet<NodeId>;
  /** Somebody calls by keyword a function that is not known. */
  readonly unknownKeywords: boolean;
  /** Functions and classes that are called with keywords in a way that only the running program can sort out. */
  readonly byKeyword: ReadonlySet<NodeId>;
  /** Functions and classes of the library that are called with keywords in a way that only the running program can sort out. */
  readonly libraryByKeyword: ReadonlySet<Row>;
}

/** Functions of the library that call by keyword what they are given inside of containers. */
const callsByKeyword: ReadonlySet<string> = new Set(["logging.config.dictConfig"]);

export function usageOf(inference: Inference): Usage {
  const used = new Set<NodeId>();
  const escaping = new Set<NodeId>();
  const byKeyword = new Set<NodeId>();
  let unknownKeywords = false;
  const libraryByKeyword = new Set<Row>();
  for (const { node } of inference.calls.values()) {
    const callee = inference.values.get(node.callee.id);
    const functions = [...(callee?.atoms.values() ?? [])].flatMap((atom) => (atom.kind === "function" ? [atom.function] : []));
    for (const id of functions) if (usesResult(node.id, id, inference)) used.add(id);
    if ([...(callee?.atoms.values() ?? [])].some((atom) => atom.kind === "library-function" && callsByKeyword.has(`${atom.module}.${atom.name}`))) unknownKeywords = true;
    if (callee === undefined || !hasKeywords(node)) continue;
    if (handsKeywordsOn(node, callee, inference)) {
      const given = node.arguments.map((argument) => ({ argument, value: inference.values.get(argument.value.id) }));
      if (given.some(({ value }) => value === undefined || value.unknown)) unknownKeywords = true;
      for (const { argument, value } of given) {
        for (const atom of value?.atoms.values() ?? []) {
          if (atom.kind === "function") byKeyword.add(atom.function);
          if (isLibrary(atom) && argument.kind === "positional") libraryByKeyword.add(atom.row);
        }
      }
    }
    const isKnown = !callee.unknown && callee.atoms.size === 1;
    if (isKnown && !node.arguments.some((argument) => argument.kind === "unpacked-dict" || argument.kind === "unpacked-list")) continue;
    unknownKeywords ||= !isKnown;
    for (const id of functions) byKeyword.add(id);
    for (const atom of callee.atoms.values()) {
      if (atom.kind === "class") byKeyword.add(atom.class);
      if (isLibrary(atom)) libraryByKeyword.add(atom.row);
    }
  }
  const { occurrences } = inference.inputs.table;
  for (const [node, value] of inference.values) {
    if (inference.callees.has(node) || (occurrences.get(node)?.role !== "read" && !inference.reads.has(node))) continue;
    for (const atom of value.atoms.values()) if (atom.kind === "function") escaping.add(atom.function);
  }
  for (const model of inference.functions.values()) {
    if (model.node.kind === "lambda" || model.escaped || model.node.decorators.some((each) => !isPlain(each))) escaping.add(model.id);
  }
  return { used, escaping, unknownKeywords, byKeyword, libraryByKeyword };
}

function isLibrary(atom: Atom): atom is AtomOf<"library-function" | "library-class"> {
  return atom.kind === "library-function" || atom.kind === "library-class";
}

function hasKeywords(node: Call): boolean {
  return node.arguments.some((argument) => argument.kind === "keyword" || argument.kind === "unpacked-dict");
}

/** `partial(f, key=1)`, `Thread(target=f, kwargs={"key": 1})`: keywords of the call that are those of a function among its arguments. */
function handsKeywordsOn(node: Call, callee: Value | undefined, inference: Inference): boolean {
  return [...(callee?.atoms.values() ?? [])].some((atom) => {
    if (atom.kind !== "library-function" && atom.kind !== "library-class") return false;
    const { parameters } = inference.maps.signature(atom.row);
    const own = new Set(parameters.flatMap((each) => (each.kind === "normal" || each.kind === "keyword-only" ? [each.name] : [])));
    const takes = parameters.some((each) => each.kind === "var-keyword");
    return node.arguments.some((argument) => (argument.kind === "keyword" ? argument.name === "kwargs" || (takes && !own.has(argument.name)) : argument.kind === "unpacked-dict" && takes));
  });
}

/** A coroutine that is not awaited on the spot is in the runtime's hands, which gives None where a function gives nothing. */
function usesResult(call: NodeId, callee: NodeId, inference: Inference): boolean {
  if (inference.discarded.has(call)) return false;
  const model = inference.functions.get(callee);
  return model === undefined || !model.async || model.generator || inference.awaitedCalls.has(call);
}

const plain = new Set(["staticmethod", "classmethod", "property", "setter", "deleter", "getter", "abstractmethod", "abstractproperty", "abstractclassmethod", "abstractstaticmethod", "override", "final", "overload", "cached_property"]);

function isPlain(decorator: Expression): boolean {
  return (decorator.kind === "name" || decorator.kind === "attribute") && plain.has(decorator.name);
}

export function functionFacts(model: FunctionModel, inference: Inference, converter: Converter, usage: Usage, coloured: ReadonlySet<NodeId>, byHand: ReadonlySet<NodeId>, stopping: ReadonlySet<NodeId>, introspection: Introspection, passing: ReadonlySet<NodeId>): FunctionFacts {
  const { node } = model;
  const escapes = usage.escaping.has(node.id);
  const isDunder = node.kind === "function" && /^__\w+__$/.test(node.name) && node.name !== "__init__";
  const isUsed = ({ node: { id } }: FunctionModel): boolean => usage.used.has(id) || usage.escaping.has(id) || isDunder || method?.binding === "property";
  const gives = (base: FunctionModel): boolean => !["none", "never"].includes(converter.cell(base.returns).kind);
  const cells = new Map(model.parameters.map(({ parameter, cell }) => [parameter, cell]));
  const method = methodOf(model);
  const receiver = method === null || method.binding === "static" ? undefined : inference.inputs.table.scopes.get(node.id)?.variables.get(node.parameters[0]?.name ?? "");
  return {
    definition: node, generator: model.generator, async: model.async, coloured: coloured.has(node.id), byHand: byHand.has(node.id), stops: stopping.has(node.id), returns: converter.cell(model.returns), yields: converter.cell(model.yields),
    placeholder: model.placeholder, resultUsed: isUsed(model) || overriddenBy(model, inference).some((base) => isUsed(base) || gives(base)), escapes, described: describedOf(model, inference, usage, escapes, introspection), method,
    receiverAliased: receiver !== undefined && (receiver.binds.length > 1 || receiver.deleted), passesArguments: passing.has(model.id),
    parameterType: (parameter: Parameter) => {
      const cell = cells.get(parameter);
      return cell === undefined ? { kind: "unknown" } : converter.cell(cell);
    },
  };
}

function describedOf(model: FunctionModel, inference: Inference, usage: Usage, escapes: boolean, introspection: Introspection): FunctionFacts["described"] {
  if (model.node.kind === "lambda") return null;
  const { attributeNames } = inference.inputs.definitions;
  const params = introspection.signatures || introspection.annotations || (escapes && usage.unknownKeywords) || usage.byKeyword.has(model.id);
  const doc = introspection.docs && model.node.docstring !== null;
  const name = escapes && attributeNames.has("__name__");
  return params || doc || name ? { params, doc, name } : null;
}

function methodOf(model: FunctionModel): FunctionFacts["method"] {
  if (model.class === null || model.node.kind === "lambda") return null;
  return { class: model.class.id, binding: bindingOf(model.node) };
}

function bindingOf(node: FunctionDefinition): NonNullable<FunctionFacts["method"]>["binding"] {
  if (node.name === "__new__") return "static";
  if (node.name === "__init_subclass__" || node.name === "__class_getitem__") return "class";
  for (const decorator of node.decorators) {
    const name = decorator.kind === "name" || decorator.kind === "attribute" ? decorator.name : null;
    switch (name) {
      case "staticmethod": return "static";
      case "classmethod": return "class";
      case "property": case "cached_property": case "getter": return "property";
      case "setter": return "setter";
      case "deleter": return "deleter";
      default:
    }
  }
  return "instance";
}
