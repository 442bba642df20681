/** Puts together what the parts of analysis found out. */
import type { Reporter } from "../diagnostics/diagnostic.ts";
import type { Program } from "../ir/python/index.ts";
import type { NodeId } from "../ir/span.ts";
import type { CompileOptions } from "../options.ts";
import { Api } from "./api/callees.ts";
import { describedClasses } from "./api/described-classes.ts";
import { functionFacts, usageOf } from "./api/functions.ts";
import { passedOn } from "./api/passed-on.ts";
import { stopEscapes } from "./api/stop-iteration.ts";
import { classFacts, initializedFields } from "./classes/facts.ts";
import { classForms } from "./classes/form.ts";
import { methodsOf, type ClassModel } from "./classes/model.ts";
import { colours, usesProcesses, usesThreads } from "./coloring/colours.ts";
import { consumptions } from "./coloring/consumption.ts";
import { drivenByHand } from "./coloring/by-hand.ts";
import { blockingSites } from "./coloring/sites.ts";
import type { AttributeTarget, Callee, ClassFacts, Facts, FunctionFacts, ScopeId } from "./facts.ts";
import { introspectionOf } from "./introspection.ts";
import { reportEarlyImports } from "./imports/early.ts";
import { lateImports } from "./imports/late.ts";
import { staticTarget } from "./imports/static-target.ts";
import { remember } from "./remember.ts";
import type { Boundness } from "./scopes/definite.ts";
import { finishBindings } from "./scopes/finish.ts";
import type { Variable } from "./scopes/model.ts";
import { seesTracebacks } from "./tracebacks.ts";
import { Converter } from "./types/convert.ts";
import type { Inference } from "./types/inference.ts";
import { specifierBetween } from "./types/specifier.ts";
import { tsTypeOf, type TypeWriting } from "./types/ts-type.ts";
import type { Type } from "./types.ts";

export interface Parts {
  readonly program: Program;
  readonly reporter: Reporter;
  readonly options: CompileOptions;
  readonly boundness: Boundness;
  readonly inference: Inference;
}

const unknown: Type = { kind: "unknown" };

export function assembleFacts({ program, reporter, options, boundness, inference }: Parts): Facts {
  const { table, definitions, maps } = inference.inputs;
  const converter = new Converter(inference);
  const bindings = finishBindings(table, (variable) => variableType(variable, inference, converter));
  const threads = usesThreads(program, definitions.attributeNames);
  const sites = blockingSites(inference);
  const coloured = colours(inference, sites, threads, program, reporter);
  const byHand = drivenByHand(inference);
  const consumed = consumptions(program, inference);
  const usage = usageOf(inference);
  const introspection = introspectionOf(program, definitions.attributeNames);
  const described = describedClasses(program, inference, usage);
  const stopping = stopEscapes(inference);
  const passed = passedOn(inference);
  const api = new Api(inference, (variable) => bindings.get(variable), (model, name) => initialized(model).has(name), byHand);
  const types = new Map<NodeId, Type>();
  const functions = new Map<NodeId, FunctionFacts>();
  const classes = new Map<NodeId, ClassFacts>();
  const forms = classForms(inference.classes, maps);
  const initializedOf = new Map<ClassModel, ReadonlySet<string>>();

  function initialized(model: ClassModel): ReadonlySet<string> {
    return remember(initializedOf, model, () => initializedFields(model));
  }
  const modules = new Map(program.modules.map((module) => [module.name, module]));
  const writing: TypeWriting = {
    maps, options,
    classOf: (id) => {
      const model = inference.classes.get(id);
      const scope = model?.scope?.parent;
      return model === undefined ? null : { name: model.name, module: model.module, isLocal: scope?.kind !== "module" };
    },
    specifier: (from, to) => specifierBetween(modules.get(from), modules.get(to), options.extension),
    target: (node) => staticTarget(node, table, maps),
  };
  const late = lateImports(program, table, reporter);
  reportEarlyImports(program, table, late, reporter);
  return {
    program,
    typeOf: (node) => remember(types, node, () => {
      const value = inference.values.get(node);
      return value === undefined ? unknown : converter.type(value);
    }),
    bindingOf: (node) => {
      const variable = table.byNode.get(node);
      return variable === undefined ? null : bindings.get(variable) ?? null;
    },
    boundAt: (node) => boundness.at.get(node) ?? "always",
    calleeOf: (call): Callee => {
      const found = inference.calls.get(call);
      return found === undefined ? { kind: "unknown" } : api.callee(found.node);
    },
    passesOn: (call) => passed.calls.has(call),
    consumptionOf: (generator) => consumed.get(generator) ?? null,
    mayBlock: (call) => coloured.dynamicCalls.has(call),
    letsThrough: (manager) => inference.inputs.suppression.letsThrough(manager),
    blockingAt: (node) => sites.get(node)?.how ?? null,
    attributeOf: (attribute): AttributeTarget => {
      const found = definitions.attributes.get(attribute);
      return found === undefined ? { kind: "unknown" } : api.attribute(found.node);
    },
    functionFacts: (id) => remember(functions, id, () => {
      const model = inference.functions.get(id);
      if (model === undefined) throw new Error(`no function has the id ${id}`);
      return functionFacts(model, inference, converter, usage, coloured.functions, byHand, stopping, introspection, passed.functions);
    }),
    classFacts: (id) => remember(classes, id, () => {
      const model = inference.classes.get(id);
      if (model === undefined) throw new Error(`no class has the id ${id}`);
      return classFacts(model, inference, converter, forms, described);
    }),
    isClass: (scope): scope is NodeId => typeof scope === "number" && inference.classes.has(scope),
    bindingsOf: (scope: ScopeId) => [...(table.scopes.get(scope)?.variables.values() ?? [])].flatMap((variable) => { const binding = bindings.get(variable); return binding === undefined ? [] : [binding]; }),
    tsType: (type, module, annotation) => tsTypeOf(type, module, annotation, writing),
    lateImports: late,
    needs: {
      threads, processes: usesProcesses(program, definitions.attributeNames), reads: introspection.docs ? new Set([...definitions.attributeNames, "__doc__"]) : definitions.attributeNames, tracebacks: seesTracebacks(program),
      signatures: introspection.signatures, annotations: introspection.annotations, types: introspection.types || [...inference.classes.values()].some((model) => model.madeAtRunTime), libraryByKeyword: usage.libraryByKeyword,
      definesFormat: [...inference.classes.values()].some((model) => methodsOf(model.node.body.statements).some((each) => each.name === "__format__")),
      definesSetName: [...inference.classes.values()].some((model) => methodsOf(model.node.body.statements).some((each) => each.name === "__set_name__")),
    },
  };
}

function variableType(variable: Variable, inference: Inference, converter: Converter): Type {
  if (variable.kind === "undefined") return unknown;
  if (variable.target !== null || variable.kind === "builtin") return converter.type(inference.valueOf(variable));
  return converter.cell(inference.cellOf(variable));
}
