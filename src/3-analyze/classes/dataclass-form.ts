/**
 * Which dataclasses are made while the program runs. Most class statements say all there is to know, and become a class with its
 * constructor. The others are left to the runtime's `dataclass`, which reads annotations and values as Python's does.
 */
import type { Call, ClassDefinition, Expression, Statement } from "../../ir/python/index.ts";
import { some, type AnyNode } from "../../ir/python/visit.ts";
import type { NodeId } from "../../ir/span.ts";
import type { MapLookup } from "../../maps/lookup.ts";
import { staticTarget } from "../imports/static-target.ts";
import { origin } from "../imports/target.ts";
import type { Definitions } from "../index-nodes.ts";
import type { SymbolTable } from "../scopes/table.ts";
import { isClassVar, kindOf, methodsOf, type ClassModel } from "./model.ts";

interface Program {
  readonly models: ReadonlyMap<NodeId, ClassModel>;
  readonly definitions: Definitions;
  readonly table: SymbolTable;
  readonly maps: MapLookup;
  /** Classes whose defaults or constructor are looked at through the class. */
  readonly lookedAt: ReadonlySet<ClassModel>;
  /** Other names of the words that dataclasses look for in annotations. */
  readonly aliases: ReadonlySet<string>;
  readonly hasDescriptors: boolean;
  readonly isIntrospected: boolean;
}

/** Leaves the dataclasses to the runtime of which the source does not say all. */
export function markRuntimeDataclasses(models: ReadonlyMap<NodeId, ClassModel>, definitions: Definitions, table: SymbolTable, maps: MapLookup): void {
  for (const model of runtimeDataclasses(models, definitions, table, maps)) {
    model.madeAtRunTime = true;
    model.dataclass = null;
    model.kind = kindOf(model, maps);
  }
}

/** All classes that become dataclasses at run time, and the other dataclasses that inheritance connects with them. */
function runtimeDataclasses(models: ReadonlyMap<NodeId, ClassModel>, definitions: Definitions, table: SymbolTable, maps: MapLookup): ReadonlySet<ClassModel> {
  const calls = [...definitions.calls.values()].filter((node) => makerOf(node, table, maps) !== null);
  const given = new Set(calls.flatMap((node) => classesGiven(node, models, table)));
  const program: Program = {
    models, definitions, table, maps,
    lookedAt: new Set([...definitions.attributes.values()].flatMap(({ node }) => lookedAt(node.object, node.name, models, table))),
    aliases: new Set([...definitions.aliases].flatMap(({ targets, value }) => (words.has(headOf(value) ?? "") ? targets.flatMap((target) => (target.kind === "name" ? [target.name] : [])) : []))),
    hasDescriptors: [...models.values()].some((model) => methodsOf(model.node.body.statements).some(({ name }) => name === "__get__" || name === "__set__" || name === "__set_name__")),
    isIntrospected: introspecting.some((name) => definitions.attributeNames.has(name)),
  };
  const made = new Set<ClassModel>();
  const pending = [...models.values()].filter((model) => given.has(model) || isAppliedElsewhere(model, calls, program) || (model.dataclass !== null && needsRuntime(model, program)));
  for (let model = pending.pop(); model !== undefined; model = pending.pop()) {
    if (made.has(model)) continue;
    made.add(model);
    pending.push(...[...model.line, ...model.family()].filter((each) => each.dataclass !== null));
  }
  return made;
}

const words = new Set(["ClassVar", "InitVar", "KW_ONLY"]);

/** The last name in front of an annotation's arguments. */
function headOf(node: Expression): string | null {
  return node.kind === "subscript" ? headOf(node.object) : node.kind === "name" || node.kind === "attribute" ? node.name : null;
}

/** What only the runtime's form of a dataclass has. */
const introspecting = ["__dataclass_fields__", "__dataclass_params__", "_field_type"];

/** `dataclass`, `make_dataclass`: what is called, directly or by what it gave. */
function makerOf(node: Call, table: SymbolTable, maps: MapLookup): string | null {
  const target = staticTarget(node.callee.kind === "call" ? node.callee.callee : node.callee, table, maps);
  return target?.kind === "library-name" && target.module === "dataclasses" && (target.name === "dataclass" || target.name === "make_dataclass") ? target.name : null;
}

/** Classes of the program among the arguments of a call. */
function classesGiven(node: Call, models: ReadonlyMap<NodeId, ClassModel>, table: SymbolTable): ClassModel[] {
  return node.arguments.flatMap(({ value }) => (value.kind === "tuple" ? value.elements : [value])).flatMap((each) => classesOf(each, models, table));
}

function classesOf(node: Expression, models: ReadonlyMap<NodeId, ClassModel>, table: SymbolTable): ClassModel[] {
  const variable = node.kind === "name" ? table.byNode.get(node.id) : undefined;
  return variable === undefined ? [] : origin(variable).binds.flatMap((bind) => models.get(bind.node) ?? []);
}

/** `Config.port`, `Config.__init__`: a default lies on the class in the runtime's form only. */
function lookedAt(object: Expression, name: string, models: ReadonlyMap<NodeId, ClassModel>, table: SymbolTable): ClassModel[] {
  return classesOf(object, models, table).filter((model) => model.dataclass !== null && (name === "__init__" || name === "__dict__" || model.line.some((owner) => owner.declared.some((field) => field.name === name && !isClassVar(field.annotation)))));
}

/** A class with annotations whose decorator is the program's own, which may make it a dataclass. */
function isAppliedElsewhere(model: ClassModel, calls: readonly Call[], { table, maps, models }: Program): boolean {
  if (model.dataclass !== null || model.declared.length === 0 || model.node.decorators.length === 0) return false;
  const isOwn = model.node.decorators.some((decorator) => staticTarget(decorator.kind === "call" ? decorator.callee : decorator, table, maps)?.kind !== "library-name");
  return isOwn && calls.some((node) => classesGiven(node, models, table).length === 0);
}

function needsRuntime(model: ClassModel, program: Program): boolean {
  return program.isIntrospected || program.lookedAt.has(model) || !hasPlainDecorator(model, program) || !hasPlainBases(model) || !hasPlainBody(model.node) ||
    !model.declared.every((field) => isPlainField(field.annotation, field.value, program)) || !isInOrder(model);
}

const options = new Set(["init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots"]);

/** The decorator next to the class, with options that can be read. */
function hasPlainDecorator(model: ClassModel, { table, maps }: Program): boolean {
  const { node, dataclass } = model;
  const isOne = (decorator: Expression): boolean => {
    const target = staticTarget(decorator.kind === "call" ? decorator.callee : decorator, table, maps);
    return target?.kind === "library-name" ? target.name === "dataclass" : decorator.kind === "name" && decorator.name === "dataclass";
  };
  const last = node.decorators.at(-1);
  if (last === undefined || !isOne(last) || node.decorators.filter(isOne).length > 1) return false;
  const defines = (names: readonly string[]): boolean => names.some((name) => node.body.statements.some((statement) => (statement.kind === "function" && statement.name === name) || (statement.kind === "assignment" && statement.targets.some((target) => target.kind === "name" && target.name === name))));
  if (defines(["__hash__", "__slots__", "__match_args__", "__replace__"])) return false;
  if (dataclass?.frozen === true && defines(["__setattr__", "__delattr__"])) return false;
  const given = last.kind === "call" ? last.arguments : [];
  const isTrue = (name: string): boolean => given.some((argument) => argument.kind === "keyword" && argument.name === name && argument.value.kind === "boolean" && argument.value.value);
  const isFalse = (name: string): boolean => given.some((argument) => argument.kind === "keyword" && argument.name === name && argument.value.kind === "boolean" && !argument.value.value);
  if (isTrue("order") && (isFalse("eq") || defines(["__lt__", "__le__", "__gt__", "__ge__"]))) return false;
  if (isTrue("slots") && !hasOnlyFields(model)) return false;
  return given.every((argument) => argument.kind === "keyword" && options.has(argument.name) && argument.value.kind === "boolean");
}

/** Its methods assign no attribute that has no slot. */
function hasOnlyFields(model: ClassModel): boolean {
  const fields = new Set(model.line.flatMap((owner) => owner.declared.filter((field) => !isClassVar(field.annotation)).map((field) => field.name)));
  return [...model.assigned].every((name) => fields.has(name));
}

/** A constructor that is handed on to the one base that has fields says what Python's does, where no base has another. */
function hasPlainBases(model: ClassModel): boolean {
  if (model.open || model.specialBases.some((name) => !plainBases.has(name))) return false;
  if ([...model.libraryBases()].some((base) => base.row.refused === null && base.name !== "ABC" && base.name !== "object")) return false;
  if (model.node.keywords.some(({ value }) => !((value.kind === "name" || value.kind === "attribute") && value.name === "ABCMeta"))) return false;
  const above = model.line.slice(1);
  const parents = model.bases.filter((base) => base?.kind === "class");
  const makes = (each: ClassModel): boolean => each.dataclass !== null || methodsOf(each.node.body.statements).some(({ name }) => name === "__init__" || name === "__new__" || name === "__post_init__");
  if (parents.length > 1 && above.filter(makes).length > 1) return false;
  return above.every((each) => (each.dataclass === null ? !makes(each) : each.dataclass.init && each.dataclass.frozen === model.dataclass?.frozen && !methodsOf(each.node.body.statements).some(({ name }) => name === "__init__" || name === "__post_init__")));
}

const plainBases = new Set(["Generic"]);

/** No annotations in blocks, no fields without one. */
function hasPlainBody(node: ClassDefinition): boolean {
  return node.body.statements.every((statement) => {
    if (statement.kind === "function" || statement.kind === "class") return true;
    if (statement.kind === "assignment") return !some(statement.value, (each) => isCall(each) && calleeName(each) === "field") && statement.targets.every((target) => target.kind === "name" && !node.body.statements.some((other) => isDeclarationOf(other, target.name)));
    if (statement.kind === "annotated-assignment") return statement.target.kind !== "name" || node.body.statements.filter((other) => isDeclarationOf(other, statement.target.kind === "name" ? statement.target.name : "") || (other.kind === "function" && statement.target.kind === "name" && other.name === statement.target.name)).length === 1;
    return !some(statement, (each) => each.kind === "annotated-assignment");
  });
}

function isDeclarationOf(statement: Statement, name: string): boolean {
  return statement.kind === "annotated-assignment" && statement.target.kind === "name" && statement.target.name === name;
}

function isCall(node: AnyNode): node is Call {
  return node.kind === "call";
}

function calleeName({ callee }: Call): string | null {
  return callee.kind === "name" || callee.kind === "attribute" ? callee.name : null;
}

const fieldFlags = new Set(["init", "repr", "hash", "compare", "kw_only"]);

/** An annotation and a default whose meaning the source shows. */
function isPlainField(annotation: Expression, value: Expression | null, program: Program): boolean {
  if (annotation.kind === "string" && /\b(?:ClassVar|InitVar|KW_ONLY)\b|^\s*\w+\s*\.|^\s*_?[A-Z]\w?\b/.test(annotation.value)) return false;
  if (program.aliases.has(headOf(annotation) ?? "")) return false;
  if (isClassVar(annotation)) return value?.kind !== "call" || calleeName(value) !== "field";
  if (value?.kind !== "call" || calleeName(value) !== "field") return value === null || isPlainDefault(value, program);
  const seen = new Set<string>();
  for (const argument of value.arguments) {
    if (argument.kind !== "keyword") return false;
    seen.add(argument.name);
    if (fieldFlags.has(argument.name)) {
      if (argument.value.kind !== "boolean" && !(argument.name === "hash" && argument.value.kind === "none")) return false;
    } else if (argument.name === "default") {
      if (!isPlainDefault(argument.value, program)) return false;
    } else if (argument.name !== "default_factory" && argument.name !== "metadata") {
      return false;
    }
  }
  return !(seen.has("default") && seen.has("default_factory")) && !(seen.has("default_factory") && some(annotation, (each) => "name" in each && each.name === "InitVar"));
}

const unhashable = new Set<Expression["kind"]>(["list", "set", "dict", "comprehension"]);

/** A default that is no mutable object, and no descriptor. */
function isPlainDefault(value: Expression, { table, maps, models, hasDescriptors }: Program): boolean {
  if (unhashable.has(value.kind)) return false;
  if (value.kind === "name" || value.kind === "attribute") {
    const target = staticTarget(value, table, maps);
    return !(target?.kind === "library-name" && target.name === "MISSING") && !(hasDescriptors && target === null);
  }
  if (value.kind !== "call") return true;
  const target = staticTarget(value.callee, table, maps);
  if (target?.kind === "library-name") return !makers.has(target.name);
  const made = target?.kind === "class" ? models.get(target.class) : undefined;
  if (made === undefined) return !hasDescriptors;
  const defines = (name: string): boolean => made.line.some((each) => methodsOf(each.node.body.statements).some((method) => method.name === name));
  if (made.line.some((each) => each.node.body.statements.some((statement) => statement.kind === "assignment" && statement.targets.some((each) => each.kind === "name" && each.name === "__hash__")))) return false;
  const isHashable = made.dataclass === null ? !defines("__eq__") || defines("__hash__") : made.dataclass.frozen;
  return isHashable && !defines("__get__") && !defines("__set__") && !defines("__set_name__");
}

/** What gives values that can't be hashed, or descriptors. */
const makers = new Set(["list", "dict", "set", "bytearray", "defaultdict", "deque", "OrderedDict", "Counter", "property", "cached_property", "classmethod", "staticmethod"]);

/** No field without a default behind one with one. */
function isInOrder(model: ClassModel): boolean {
  const fields = new Map<string, boolean>();
  for (const owner of [...model.line].reverse()) {
    if (owner.dataclass === null) continue;
    let keywordOnly = owner.dataclass.kwOnly;
    let marks = 0;
    for (const { name, annotation, value } of owner.declared) {
      const word = annotation.kind === "name" || annotation.kind === "attribute" ? annotation.name : null;
      if (word === "KW_ONLY") {
        keywordOnly = true;
        marks += 1;
      }
      if (word === "KW_ONLY" || isClassVar(annotation)) continue;
      const call = value?.kind === "call" && calleeName(value) === "field" ? value : null;
      const said = (option: string): Expression | undefined => call?.arguments.flatMap((argument) => (argument.kind === "keyword" && argument.name === option ? [argument.value] : []))[0];
      const flag = (option: string, otherwise: boolean): boolean => {
        const found = said(option);
        return found?.kind === "boolean" ? found.value : otherwise;
      };
      if (flag("kw_only", keywordOnly) || !flag("init", true)) fields.delete(name);
      else fields.set(name, call === null ? value !== null : said("default") !== undefined || said("default_factory") !== undefined);
    }
    if (marks > 1) return false;
  }
  const optional = [...fields.values()];
  const first = optional.indexOf(true);
  return first < 0 || optional.slice(first).every(Boolean);
}
