/** Attributes: what reading one gives, and where one that is written flows. */
import type { Attribute } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { ClassRow } from "../../maps/define.ts";
import type { ClassModel } from "../classes/model.ts";
import { callFunctionValue } from "./calls/call-value.ts";
import { asciiStr, isNever, never, of, str, unknown, type Atom, type Value } from "./domain/value.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Inference } from "./inference.ts";
import { fromNotation, isCovariant, libraryValue } from "./library-values.ts";
import { memberOfModule, ofVariable } from "../imports/static-target.ts";

/** What `value.name` gives. */
export function getAttribute(value: Value, name: string, node: NodeId, inference: Inference): Value {
  if (value.unknown) {
    // The object may be one of the program's: what is read there gets into unknown hands.
    const known = inference.solver.read(inference.escapedInstances);
    for (const atom of known.atoms.values()) inference.solver.escape(ofAtom(atom, name, node, inference));
    return unknown;
  }
  return inference.solver.joinAll([...value.atoms.values()].map((atom) => ofAtom(atom, name, node, inference)));
}

function ofAtom(atom: Atom, name: string, node: NodeId, inference: Inference): Value {
  switch (atom.kind) {
    case "instance": return ofInstance(atom.class, of(atom), name, node, inference);
    case "class": return ofClass(atom.class, name, inference);
    case "super": return ofSuper(atom, name, inference);
    case "module": return ofModule(atom.name, name, inference);
    case "library": return ofLibrary(atom.row, of(atom), name, node, inference) ?? unknown;
    case "library-class": {
      const found = staticMember(atom.row, name, inference);
      if (found !== null) return found;
      const member = inference.maps.member(atom.row, name);
      return name === "__name__" || name === "__qualname__" ? str : member?.row.kind === "function" ? unknown : unknown;
    }
    case "property": return name === "setter" || name === "getter" || name === "deleter" ? of({ kind: "callable", parameters: name === "deleter" ? [] : null, result: of(atom), identity: name === "getter" }) : unknown;
    case "function":
      if (name === "__name__" || name === "__qualname__") return str;
      return inference.solver.read(inference.site(atom.function, `attribute ${name}`));
    case "none": return never;
    default: {
      const row = rowOf(atom, inference);
      return row === null ? unknown : ofLibrary(row, of(atom), name, node, inference) ?? unknown;
    }
  }
}

/** The class row of a builtin value. */
export function rowOf(atom: Atom, inference: Inference): ClassRow | null {
  const { maps } = inference;
  switch (atom.kind) {
    case "bool": case "bytes": case "int": case "float": case "str": case "list": case "dict": case "tuple": case "range": case "slice": case "generator": case "coroutine":
      return maps.builtinType(atom.kind);
    case "set": return maps.builtinType(atom.frozen ? "frozenset" : "set");
    case "async-generator": return maps.builtinType("async_generator");
    case "library": return atom.row;
    default: return null;
  }
}

/** The type arguments of a builtin or library value, by its class's parameters. */
export function typeArguments(atom: Atom, row: ClassRow, inference: Inference): ReadonlyMap<string, Value> {
  const { solver } = inference;
  const values = ((): readonly Value[] => {
    switch (atom.kind) {
      case "list": case "set": return [solver.read(atom.cell)];
      case "dict": return [solver.read(atom.key), solver.read(atom.cell)];
      case "tuple": return [solver.joinAll([...atom.elements, ...(atom.rest === null ? [] : [atom.rest])])];
      case "generator": return [atom.yields, atom.sends, atom.returns];
      case "async-generator": return [atom.yields];
      case "coroutine": return [atom.result];
      case "library": return isCovariant(atom.row, inference.maps) ? atom.values : atom.cells.map((cell) => solver.read(cell));
      default: return [];
    }
  })();
  return new Map(row.parameters.map((name, index) => [name, values[index] ?? unknown]));
}

/** A member of a library class, bound to its object; null where there is none. */
export function ofLibrary(row: ClassRow, self: Value, name: string, node: NodeId, inference: Inference): Value | null {
  const member = inference.maps.member(row, name);
  if (member === null) return staticMember(row, name, inference);
  if (member.row.kind === "function") {
    return of({ kind: "library-function", row: member.row, module: member.module.name, name, owner: member.owner, receiver: self });
  }
  const [atom] = self.atoms.values();
  const own = atom === undefined ? new Map<string, Value>() : typeArguments(atom, row, inference);
  const making = { inference, node, slot: `attribute ${name}`, self, module: member.module.name };
  const variables = new Map(member.owner.parameters.map((parameter, index) => {
    const given = member.arguments[index];
    return [parameter, given === undefined ? unknown : fromNotation(given, { ...making, variables: own })];
  }));
  return fromNotation(inference.maps.type(member.row.type), { ...making, variables });
}

function staticMember(row: ClassRow, name: string, inference: Inference): Value | null {
  const member = Object.hasOwn(row.statics, name) ? row.statics[name] : undefined;
  if (member === undefined) return null;
  const module = inference.maps.moduleOf(row).name;
  if (member.kind === "function") return of({ kind: "library-function", row: member, module, name, owner: row, receiver: null });
  return libraryValue(member, module, name, inference);
}

function ofInstance(id: NodeId, self: Value, name: string, node: NodeId, inference: Inference): Value {
  const model = inference.classes.get(id);
  if (model === undefined) return unknown;
  const { solver } = inference;
  const found: Value[] = [];
  const declared = model.attribute(name);
  if (declared !== null && !isFieldDefault(declared.owner, name)) {
    inference.instanceReads.add(`${declared.owner.id} ${name}`);
    if (model.kind === "enum") {
      const value = enumMember(model, declared.owner, name);
      if (value !== null) return value;
    }
    const value = solver.read(inference.cellOf(declared.variable));
    const descriptor = viaDescriptor(value, "__get__", [self, of({ kind: "class", class: id })], node, inference);
    found.push(descriptor ?? bound(value, self, node, inference));
  }
  if (model.attribute("__getattribute__") !== null) {
    solver.escape(self);
    return unknown;
  }
  if (model.mentions(name) || declared === null) found.push(solver.read(inference.fieldOf(model, name)));
  if (model.kind === "enum" && declared === null) {
    if (name === "name") return asciiStr;
    if (name === "value") return enumValues(model, inference);
  }
  const value = solver.joinAll(found);
  if (!isNever(value) || model.mentions(name)) return value;
  for (const base of model.libraryBases()) {
    const inherited = ofLibrary(base.row, self, name, node, inference);
    if (inherited !== null) return inherited;
  }
  if (name === "__class__") return of({ kind: "class", class: id });
  if (name === "__dict__") return unknown;
  const getattr = model.attribute("__getattr__");
  if (getattr !== null) return callFunctionValue(bound(solver.read(inference.cellOf(getattr.variable)), self, node, inference), [str], node, inference);
  return declared === null && !model.open ? value : unknown;
}

/** The default of a dataclass's field lies on the class, and reaches instances through the constructor. */
function isFieldDefault(owner: ClassModel, name: string): boolean {
  return (owner.kind === "dataclass" || owner.kind === "named-tuple") && owner.constructorFields().some((field) => field.name === name);
}

/** What a descriptor among the class attributes makes of an access; null where there is none. */
function viaDescriptor(value: Value, method: string, args: readonly Value[], node: NodeId, inference: Inference): Value | null {
  const found = [...value.atoms.values()].flatMap((atom): Value[] => {
    const model = atom.kind === "instance" ? inference.classes.get(atom.class) : undefined;
    const hook = model?.attribute(method) ?? null;
    return hook === null ? [] : [callFunctionValue(bound(inference.solver.read(inference.cellOf(hook.variable)), of(atom), node, inference), [...args], node, inference)];
  });
  return found.length === 0 ? null : inference.solver.joinAll(found);
}

/** What a function found on the class is on an instance. */
export function bound(value: Value, self: Value, node: NodeId, inference: Inference): Value {
  if (value.unknown) {
    inference.solver.escape(self);
    return unknown;
  }
  return inference.solver.joinAll([...value.atoms.values()].map((atom): Value => {
    switch (atom.kind) {
      case "function": return of({ kind: "function", function: atom.function, receiver: atom.receiver ?? self });
      case "property": return callFunctionValue(bound(atom.getter, self, node, inference), [], node, inference);
      case "static-method": return atom.inner;
      case "class-method": return bound(atom.inner, classOf(self), node, inference);
      default: return of(atom);
    }
  }));
}

function classOf(self: Value): Value {
  return of(...[...self.atoms.values()].flatMap((atom): Atom[] => (atom.kind === "instance" || atom.kind === "class" ? [{ kind: "class", class: atom.class }] : [])));
}

function ofClass(id: NodeId, name: string, inference: Inference): Value {
  const model = inference.classes.get(id);
  if (model === undefined) return unknown;
  const declared = model.attribute(name);
  if (declared !== null) {
    inference.classReads.add(`${declared.owner.id} ${name}`);
    const member = model.kind === "enum" ? enumMember(model, declared.owner, name) : null;
    if (member !== null) return member;
    return onClass(inference.solver.read(inference.cellOf(declared.variable)), of({ kind: "class", class: id }), inference);
  }
  if (name === "__name__" || name === "__qualname__" || name === "__module__") return str;
  for (const base of model.libraryBases()) {
    const inherited = staticMember(base.row, name, inference);
    if (inherited !== null) return inherited;
  }
  const assigned = inference.solver.read(inference.site(id, `attribute ${name}`));
  return isNever(assigned) ? unknown : assigned;
}

function onClass(value: Value, self: Value, inference: Inference): Value {
  if (value.unknown) return unknown;
  return inference.solver.joinAll([...value.atoms.values()].map((atom): Value => {
    if (atom.kind === "static-method") return atom.inner;
    return atom.kind === "class-method" ? bound(atom.inner, self, -1, inference) : of(atom);
  }));
}

function ofSuper(atom: Extract<Atom, { kind: "super" }>, name: string, inference: Inference): Value {
  const found: Value[] = [];
  for (const self of atom.receiver.atoms.values()) {
    const model = self.kind === "instance" || self.kind === "class" ? inference.classes.get(self.class) : undefined;
    if (model === undefined) continue;
    const from = model.line.findIndex((each) => each.id === atom.class);
    const next = model.line.slice(from + 1).find((each) => (each.scope?.variables.get(name)?.binds.length ?? 0) > 0);
    const variable = next?.scope?.variables.get(name);
    if (next !== undefined) inference.classReads.add(`${next.id} ${name}`);
    if (variable !== undefined) found.push(bound(inference.solver.read(inference.cellOf(variable)), of(self), -1, inference));
    else {
      const inherited = [...model.libraryBases()].map((base) => ofLibrary(base.row, of(self), name, -1, inference)).find((each) => each !== null);
      found.push(inherited ?? unknown);
    }
  }
  return found.length === 0 ? unknown : inference.solver.joinAll(found);
}

function ofModule(module: string, name: string, inference: Inference): Value {
  const { table } = inference.inputs;
  const variable = table.modules.get(module)?.root.variables.get(name);
  if (variable !== undefined) {
    variable.exported = true;
    const target = ofVariable(variable);
    if (target?.kind === "library-name") return libraryValue(target.row, target.module, target.name, inference);
    return inference.valueOf(variable);
  }
  const found = memberOfModule(module, name, table, inference.maps);
  if (found?.kind === "library-name") return libraryValue(found.row, found.module, found.name, inference);
  return found?.kind === "module" ? of({ kind: "module", name: found.module }) : unknown;
}

/** `Colour.RED` is an instance of Colour: names assigned in the body of an enum, apart from its methods. */
function enumMember(model: ClassModel, owner: ClassModel, name: string): Value | null {
  const variable = owner.scope?.variables.get(name);
  if (variable === undefined || variable.kind !== "variable" || /^_/.test(name)) return null;
  return of({ kind: "instance", class: model.id });
}

function enumValues(model: ClassModel, inference: Inference): Value {
  const values: Value[] = [];
  for (const owner of model.line) {
    for (const variable of owner.scope?.variables.values() ?? []) if (variable.kind === "variable" && !variable.name.startsWith("_")) values.push(inference.solver.read(inference.cellOf(variable)));
  }
  return inference.solver.joinAll(values);
}

/** `object.name = value`. */
export function setAttribute(object: Value, target: Attribute, value: Value, to: Evaluator): void {
  const { inference } = to;
  const objects = object.unknown ? inference.solver.read(inference.escapedInstances) : object;
  if (object.unknown) inference.solver.escape(value);
  for (const atom of objects.atoms.values()) setOnAtom(atom, target.name, value, inference, target.id);
}

export function setOnAtom(atom: Atom, name: string, value: Value, inference: Inference, node: NodeId): void {
  const { solver } = inference;
  switch (atom.kind) {
    case "instance": {
      const model = inference.classes.get(atom.class);
      if (model === undefined) return;
      const declared = model.attribute(name);
      const onClass = declared === null ? null : solver.read(inference.cellOf(declared.variable));
      if (onClass !== null && viaDescriptor(onClass, "__set__", [of(atom), value], node, inference) !== null) return;
      const hook = model.attribute("__setattr__");
      if (hook !== null) callFunctionValue(bound(solver.read(inference.cellOf(hook.variable)), of(atom), node, inference), [str, value], node, inference);
      const property = onClass?.atoms.get("property");
      if (property?.kind === "property") {
        if (property.setter !== null) callFunctionValue(bound(property.setter, of(atom), node, inference), [value], node, inference);
        return;
      }
      solver.flow(inference.fieldOf(model, name), value);
      return;
    }
    case "class": {
      const declared = inference.classes.get(atom.class)?.attribute(name);
      inference.classStores.add(`${declared?.owner.id ?? atom.class} ${name}`);
      solver.flow(declared === null || declared === undefined ? inference.site(atom.class, `attribute ${name}`) : inference.cellOf(declared.variable), value);
      return;
    }
    case "module": {
      const variable = inference.inputs.table.modules.get(atom.name)?.root.variables.get(name);
      if (variable !== undefined) solver.flow(inference.cellOf(variable), value);
      return;
    }
    case "function": return solver.flow(inference.site(atom.function, `attribute ${name}`), value);
    default: return solver.escape(value);
  }
}
