/** Which classes a plain TypeScript class serves, and which need the runtime's class support. */
import { startsWithSuperInit } from "../../ir/python/super-init.ts";
import { some } from "../../ir/python/visit.ts";
import type { Expression } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { ClassRow } from "../../maps/define.ts";
import type { MapLookup } from "../../maps/lookup.ts";
import { methodsOf, type ClassModel } from "./model.ts";

/** Why each class is general; simple ones are not in it. */
export type Forms = ReadonlyMap<NodeId, string>;

interface Reason {
  readonly text: string;
  /** The instance is made in Python's way, which all classes that take part in it have to go along with. */
  readonly shared: boolean;
}

export function classForms(models: ReadonlyMap<NodeId, ClassModel>, maps: MapLookup): Forms {
  const forms = new Map<NodeId, string>();
  for (const model of models.values()) {
    const reason = ownReason(model) ?? (needsPythonsOrder(model, models, maps) ? { text: "multiple inheritance", shared: true } : null);
    if (reason === null) continue;
    if (reason.shared) for (const each of relatives(model)) if (each !== model && !forms.has(each.id)) forms.set(each.id, "a relative that needs it");
    forms.set(model.id, reason.text);
  }
  for (const model of models.values()) if (!forms.has(model.id) && model.line.some((base) => base !== model && forms.has(base.id))) forms.set(model.id, "a base that needs it");
  return forms;
}

/** All classes of the program that inheritance connects. */
export function relatives(model: ClassModel): ReadonlySet<ClassModel> {
  const found = new Set<ClassModel>([model]);
  for (const each of found) for (const other of [...each.line, ...each.subclasses]) found.add(other);
  return found;
}

const makers = new Set(["__new__", "__getattr__", "__getattribute__", "__setattr__", "__delattr__", "__init_subclass__", "__class_getitem__"]);
const descriptors = new Set(["__set_name__", "__get__", "__set__", "__delete__"]);

function ownReason(model: ClassModel): Reason | null {
  if (model.madeAtRunTime) return { text: "a dataclass that is made while the program runs", shared: true };
  if (model.bases.includes(null)) return { text: "a base that is not known", shared: false };
  if (model.node.keywords.some(({ name, value }) => !(name === "metaclass" && isNamed(value, "ABCMeta")) && name !== "total" && name !== "boundary")) return { text: "keywords of the class", shared: true };
  for (const { name } of methodsOf(model.node.body.statements)) {
    if (makers.has(name)) return { text: name, shared: true };
    if (descriptors.has(name)) return { text: name, shared: false };
  }
  if (callsBaseLate(model)) return { text: "the constructor of its base is not called first", shared: true };
  const general = model.bases.find((base) => base?.kind === "library" && base.row.general);
  if (general?.kind === "library") return { text: `inherits from ${general.name}`, shared: false };
  const container = model.bases.find((base) => base?.kind === "library" && base.row.methods === "functions");
  return container?.kind === "library" ? { text: `inherits from ${container.name}`, shared: false } : null;
}

/** A TypeScript constructor starts with that of the base, which in Python runs when it is called, or not at all. */
function callsBaseLate(model: ClassModel): boolean {
  const init = methodsOf(model.node.body.statements).find((each) => each.name === "__init__");
  if (init === undefined || startsWithSuperInit(init) || !model.line.some((each) => each !== model && hasConstructor(each))) return false;
  return [...relatives(model)].every((each) => each.bases.every((base) => base?.kind === "class" || (base?.kind === "library" && (base.row.general || base.name === "Exception" || Object.hasOwn(base.row.statics, "__new__")))));
}

function isNamed(node: Expression, name: string): boolean {
  return (node.kind === "name" || node.kind === "attribute") && node.name === name;
}

/**
 * Several bases are one chain of prototypes: the longest end of the order that one of them has already, with copies of the
 * members of the others on top of it. That is enough where those others have no constructor and do not call the next class.
 */
function needsPythonsOrder(model: ClassModel, models: ReadonlyMap<NodeId, ClassModel>, maps: MapLookup): boolean {
  if (model.bases.length < 2) return false;
  const order = fullOrder(model, models, maps, 0);
  const kept = order.findIndex((each, index) => index > 0 && equal("line" in each ? fullOrder(each, models, maps, 0) : rowOrder(each, maps), order.slice(index)));
  const exception = maps.builtin("BaseException");
  return order.slice(1, kept < 0 ? undefined : kept).some((each) => {
    if (!("line" in each)) return exception?.kind !== "class" || !maps.isSubclass(each, exception);
    return hasConstructor(each) || callsNext(each);
  });
}

type Entry = ClassModel | ClassRow;

function equal(left: readonly Entry[], right: readonly Entry[]): boolean {
  return left.length === right.length && left.every((each, index) => each === right[index]);
}

function rowOrder(row: ClassRow, maps: MapLookup): readonly ClassRow[] {
  return maps.linearize(row).map((entry) => entry.row).filter((each) => each.name !== "object");
}

/** The class, its bases of the program and those of libraries, in Python's order. */
function fullOrder(model: ClassModel, models: ReadonlyMap<NodeId, ClassModel>, maps: MapLookup, depth: number): readonly Entry[] {
  const line = new Set<Entry>();
  for (const base of depth < 50 ? model.bases : []) {
    if (base === null) continue;
    const inherited = base.kind === "class" ? models.get(base.class) : undefined;
    const above = base.kind === "library" ? rowOrder(base.row, maps) : inherited === undefined ? [] : fullOrder(inherited, models, maps, depth + 1);
    for (const each of above) {
      // Of what comes twice the last stays.
      line.delete(each);
      line.add(each);
    }
  }
  line.delete(model);
  return [model, ...line];
}

export function hasConstructor(model: ClassModel): boolean {
  return model.dataclass?.init === true || model.kind === "named-tuple" || methodsOf(model.node.body.statements).some((each) => each.name === "__init__");
}

function callsNext(model: ClassModel): boolean {
  return some(model.node, (node) => node.kind === "name" && "name" in node && node.name === "super");
}
