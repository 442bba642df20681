/** Classes as the source shows them: bases, linearisation, what is declared where. */
import type { ClassDefinition, Expression, FunctionDefinition, Statement } from "../../ir/python/index.ts";
import { forEachChild, type AnyNode } from "../../ir/python/visit.ts";
import type { NodeId } from "../../ir/span.ts";
import type { ClassRow } from "../../maps/define.ts";
import type { MapLookup } from "../../maps/lookup.ts";
import type { ClassFacts } from "../facts.ts";
import { staticTarget } from "../imports/static-target.ts";
import type { Definitions } from "../index-nodes.ts";
import type { Scope, Variable } from "../scopes/model.ts";
import type { SymbolTable } from "../scopes/table.ts";

export type Base =
  | { readonly kind: "class"; readonly class: NodeId }
  | { readonly kind: "library"; readonly row: ClassRow; readonly module: string; readonly specifier: string | null; readonly name: string };

/** A field that a dataclass or NamedTuple makes a parameter of. */
export interface DeclaredField {
  readonly name: string;
  readonly annotation: Expression;
  /** The default or `field(…)` call. */
  readonly value: Expression | null;
  /** Name target in the class body. */
  readonly node: NodeId;
}

export class ClassModel {
  readonly id: NodeId;
  readonly name: string;
  readonly module: string;
  readonly node: ClassDefinition;
  readonly scope: Scope | undefined;
  readonly bases: readonly (Base | null)[];
  /** How the class statement writes each of them. */
  readonly baseExpressions: readonly Expression[];
  /** `typing.Generic`, `enum.Enum` … among the bases that are no classes of grammar-maps. */
  readonly specialBases: readonly string[];
  readonly subclasses: ClassModel[] = [];
  readonly declared: readonly DeclaredField[];
  /** `self.x = …` in its methods, in order. */
  readonly assigned: ReadonlySet<string>;
  kind: ClassFacts["kind"] = "class";
  dataclass: { readonly init: boolean; readonly kwOnly: boolean; readonly order: boolean; readonly frozen: boolean } | null = null;
  /** The runtime makes it a dataclass, by its annotations; see dataclass-form.ts. */
  madeAtRunTime = false;
  /** The class and its bases of the program. */
  line: readonly ClassModel[] = [];
  /** Instances are in hands nobody can see. */
  escaped = false;
  /** Its fields are looked at by code that does not know their types. */
  observed = false;

  constructor(node: ClassDefinition, module: string, scope: Scope | undefined, bases: readonly (Base | null)[], baseExpressions: readonly Expression[], specialBases: readonly string[]) {
    this.id = node.id;
    this.name = node.name;
    this.module = module;
    this.node = node;
    this.scope = scope;
    this.bases = bases;
    this.baseExpressions = baseExpressions;
    this.specialBases = specialBases;
    this.declared = declaredFields(node);
    this.assigned = assignedFields(node);
  }

  /** The variable of the class body with that name, here or in a base. */
  attribute(name: string): { readonly owner: ClassModel; readonly variable: Variable } | null {
    for (const owner of this.line) {
      const variable = owner.scope?.variables.get(name);
      if (variable !== undefined && variable.binds.length > 0) return { owner, variable };
    }
    return null;
  }

  /** The class whose field of that name it is: the one furthest up that mentions it. */
  fieldOwner(name: string): ClassModel {
    for (let index = this.line.length - 1; index >= 0; index -= 1) {
      const owner = this.line[index];
      if (owner !== undefined && (owner.assigned.has(name) || owner.declared.some((field) => field.name === name))) return owner;
    }
    return this;
  }

  mentions(name: string): boolean {
    return this.line.some((owner) => owner.assigned.has(name) || owner.declared.some((field) => field.name === name));
  }

  *libraryBases(): Generator<Extract<Base, { kind: "library" }>> {
    for (const owner of this.line) for (const base of owner.bases) if (base?.kind === "library") yield base;
  }

  /** A base is not known, so anything may be inherited. */
  get open(): boolean {
    return this.line.some((owner) => owner.bases.includes(null));
  }

  /** What its constructor takes and sets is found out while the program runs. */
  get madeOpenly(): boolean {
    return this.line.some((owner) => owner.madeAtRunTime);
  }

  /** Whether assigning an attribute may do something else. */
  get hearsOfAttributes(): boolean {
    return this.attribute("__setattr__") !== null || this.madeOpenly;
  }

  /** The class and all classes of the program below it. */
  *family(): Iterable<ClassModel> {
    const seen = new Set<ClassModel>([this]);
    for (const model of seen) {
      yield model;
      for (const subclass of model.subclasses) seen.add(subclass);
    }
  }

  /** The nearest class whose constructor is generated, itself or one it inherits from. */
  get generated(): ClassModel | undefined {
    return this.line.find(({ kind }) => kind === "dataclass" || kind === "named-tuple");
  }

  /** Fields that the generated constructor takes, bases first. */
  constructorFields(): readonly DeclaredField[] {
    const { line, kind } = this.generated ?? this;
    const fields = new Map<string, DeclaredField>();
    for (const owner of [...line].reverse()) if (owner.kind === kind) for (const field of owner.declared) if (!isClassVar(field.annotation)) fields.set(field.name, field);
    return [...fields.values()];
  }
}

export function isClassVar(annotation: Expression): boolean {
  const name = annotation.kind === "subscript" ? annotation.object : annotation;
  return (name.kind === "name" || name.kind === "attribute") && name.name === "ClassVar";
}

export function classModels(definitions: Definitions, table: SymbolTable, maps: MapLookup): ReadonlyMap<NodeId, ClassModel> {
  const models = new Map<NodeId, ClassModel>();
  for (const { node, module } of definitions.classes.values()) {
    const bases: (Base | null)[] = [];
    const baseExpressions: Expression[] = [];
    const specialBases: string[] = [];
    for (const expression of node.bases) {
      const target = staticTarget(expression, table, maps);
      const before = bases.length;
      if (target?.kind === "class") bases.push(target);
      else if (target?.kind === "library-name" && target.row.kind === "class") {
        if (target.row.name !== "object") bases.push({ kind: "library", row: target.row, module: target.module, specifier: target.specifier, name: target.name });
      } else if (target?.kind === "library-name" && (target.row.kind === "special" || target.row.kind === "typing")) specialBases.push(target.name);
      else bases.push(null);
      if (bases.length > before) baseExpressions.push(expression);
    }
    models.set(node.id, new ClassModel(node, module, table.scopes.get(node.id), bases, baseExpressions, specialBases));
  }
  for (const model of models.values()) {
    model.line = linearize(model, models, 0);
    for (const base of model.bases) if (base?.kind === "class") models.get(base.class)?.subclasses.push(model);
  }
  for (const model of models.values()) {
    model.dataclass = dataclassOptions(model.node, table, maps);
    model.kind = kindOf(model, maps);
  }
  return models;
}

/** Depth first with the last of duplicates kept: C3's order wherever C3 has one and no base is given twice by hand. */
function linearize(model: ClassModel, models: ReadonlyMap<NodeId, ClassModel>, depth: number): readonly ClassModel[] {
  const line: ClassModel[] = [];
  if (depth < 50) {
    for (const base of model.bases) {
      const inherited = base?.kind === "class" ? models.get(base.class) : undefined;
      if (inherited === undefined || inherited === model) continue;
      for (const each of linearize(inherited, models, depth + 1)) {
        const earlier = line.indexOf(each);
        if (earlier >= 0) line.splice(earlier, 1);
        line.push(each);
      }
    }
  }
  return [model, ...line.filter((each) => each !== model)];
}

function dataclassOptions(node: ClassDefinition, table: SymbolTable, maps: MapLookup): ClassModel["dataclass"] {
  for (const decorator of node.decorators) {
    const target = staticTarget(decorator.kind === "call" ? decorator.callee : decorator, table, maps);
    const named = target?.kind === "library-name" ? target.name : decorator.kind === "name" ? decorator.name : null;
    if (named !== "dataclass") continue;
    const given = new Map<string, Expression>();
    if (decorator.kind === "call") for (const argument of decorator.arguments) if (argument.kind === "keyword") given.set(argument.name, argument.value);
    const flag = (name: string, otherwise: boolean): boolean => {
      const value = given.get(name);
      return value?.kind === "boolean" ? value.value : otherwise;
    };
    return { init: flag("init", true), kwOnly: flag("kw_only", false), order: flag("order", false), frozen: flag("frozen", false) };
  }
  return null;
}

const enums = new Set(["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum"]);

export function kindOf(model: ClassModel, maps: MapLookup): ClassFacts["kind"] {
  const inherits = (names: ReadonlySet<string>): boolean =>
    model.line.some((owner) => owner.specialBases.some((name) => names.has(name)) || owner.bases.some((base) => base?.kind === "library" && names.has(base.name)));
  if (inherits(enums)) return "enum";
  if (inherits(new Set(["NamedTuple"]))) return "named-tuple";
  if (inherits(new Set(["TypedDict"]))) return "typed-dict";
  if (model.specialBases.includes("Protocol")) return "protocol";
  if (model.dataclass !== null) return "dataclass";
  const exception = maps.builtin("BaseException");
  for (const base of model.libraryBases()) if (exception?.kind === "class" && (base.row === exception || maps.isSubclass(base.row, exception))) return "exception";
  return "class";
}

function declaredFields(node: ClassDefinition): DeclaredField[] {
  const fields: DeclaredField[] = [];
  for (const statement of node.body.statements) {
    if (statement.kind !== "annotated-assignment" || statement.target.kind !== "name") continue;
    fields.push({ name: statement.target.name, annotation: statement.annotation, value: statement.value, node: statement.target.id });
  }
  return fields;
}

/** `self.x` on the left of anything, in the methods of the class and the functions nested in them. */
function assignedFields(node: ClassDefinition): ReadonlySet<string> {
  const names = new Set<string>();
  for (const method of methodsOf(node.body.statements)) {
    const receiver = method.parameters[0]?.name;
    if (receiver === undefined || method.decorators.some((each) => each.kind === "name" && each.name === "staticmethod")) continue;
    for (const statement of method.body.statements) collectAssigned(statement, receiver, names);
  }
  return names;
}

export function methodsOf(statements: readonly Statement[]): readonly FunctionDefinition[] {
  return statements.flatMap((statement): readonly FunctionDefinition[] => {
    if (statement.kind === "function") return [statement];
    return statement.kind === "if" ? [...methodsOf(statement.then.statements), ...methodsOf(statement.otherwise?.statements ?? [])] : [];
  });
}

function collectAssigned(root: AnyNode, receiver: string, names: Set<string>): void {
  const pending: AnyNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isStatement(node)) for (const target of targetsOf(node)) addTarget(target, receiver, names);
    const below: AnyNode[] = [];
    forEachChild(node, (child) => below.push(child));
    pending.push(...below.reverse());
  }
}

function isStatement(node: AnyNode): node is Statement {
  return node.kind === "assignment" || node.kind === "annotated-assignment" || node.kind === "augmented-assignment" || node.kind === "for" || node.kind === "with";
}

function targetsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case "assignment": return statement.targets;
    case "annotated-assignment": case "augmented-assignment": case "for": return [statement.target];
    case "with": return statement.items.flatMap((item) => item.target ?? []);
    default: return [];
  }
}

function addTarget(target: Expression, receiver: string, names: Set<string>): void {
  if (target.kind === "attribute") {
    if (target.object.kind === "name" && target.object.name === receiver) names.add(target.name);
  } else if (target.kind === "tuple" || target.kind === "list") for (const element of target.elements) addTarget(element, receiver, names);
  else if (target.kind === "starred") addTarget(target.value, receiver, names);
}
