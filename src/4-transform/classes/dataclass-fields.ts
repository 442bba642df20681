/** The fields of dataclasses and NamedTuples, read from the class body. */
import type { ClassFacts } from "../../3-analyze/facts.ts";
import type { Type } from "../../3-analyze/types.ts";
import type { AnnotatedAssignment, Call, ClassDefinition, Expression } from "../../ir/python/index.ts";
import type { Context } from "../context.ts";

export interface DataclassField {
  readonly name: string;
  readonly type: Type;
  readonly annotation: Expression;
  readonly default: Expression | null;
  readonly factory: Expression | null;
  readonly init: boolean;
  readonly keywordOnly: boolean;
  /** `InitVar`: a parameter handed to `__post_init__`, not an attribute. */
  readonly initOnly: boolean;
  /** Options of `field(…)` as written, for the runtime: repr, compare, hash, metadata. */
  readonly options: readonly (readonly [string, Expression])[];
  /** Declared in the class itself, not in a base. */
  readonly own: boolean;
}

/** All fields in the order of the generated constructor's parameters: bases first, a redefinition keeps its place. */
export function dataclassFields(facts: ClassFacts, cx: Context): DataclassField[] {
  const fields = new Map<string, DataclassField>();
  for (const base of [...facts.bases].reverse()) {
    if (base?.kind !== "class") continue;
    const inherited = cx.facts.classFacts(base.class);
    if (inherited.kind !== facts.kind) continue;
    for (const field of dataclassFields(inherited, cx)) fields.set(field.name, { ...field, own: false });
  }
  for (const field of ownFields(facts, cx)) fields.set(field.name, field);
  const all = [...fields.values()];
  return [...all.filter((field) => !field.keywordOnly), ...all.filter((field) => field.keywordOnly)];
}

function ownFields(facts: ClassFacts, cx: Context): DataclassField[] {
  const fields: DataclassField[] = [];
  let keywordOnly = dataclassOptions(facts.definition).get("kw_only") === true;
  for (const statement of facts.definition.body.statements) {
    if (statement.kind !== "annotated-assignment" || statement.target.kind !== "name") continue;
    const annotation = annotationName(statement.annotation);
    if (annotation === "ClassVar") continue;
    if (annotation === "KW_ONLY") {
      keywordOnly = true;
      continue;
    }
    fields.push(fieldOf(statement, statement.target.name, annotation === "InitVar", keywordOnly, facts, cx));
  }
  return fields;
}

function fieldOf(statement: AnnotatedAssignment, name: string, initOnly: boolean, keywordOnly: boolean, facts: ClassFacts, cx: Context): DataclassField {
  const call = fieldCall(statement.value, cx);
  const options = new Map<string, Expression>();
  for (const argument of call?.arguments ?? []) if (argument.kind === "keyword") options.set(argument.name, argument.value);
  const known = facts.fields.find((field) => field.name === name);
  const flag = (option: string, otherwise: boolean): boolean => {
    const value = options.get(option);
    return value?.kind === "boolean" ? value.value : otherwise;
  };
  return {
    name, annotation: statement.annotation, initOnly, own: true,
    type: known?.type ?? { kind: "unknown" },
    default: call === null ? statement.value : (options.get("default") ?? null),
    factory: options.get("default_factory") ?? null,
    init: flag("init", true),
    keywordOnly: flag("kw_only", keywordOnly),
    options: [...options].filter(([option]) => !["default", "default_factory", "init", "kw_only"].includes(option)),
  };
}

function fieldCall(value: Expression | null, cx: Context): Call | null {
  if (value?.kind !== "call") return null;
  const { callee } = value;
  const name = callee.kind === "name" ? callee.name : callee.kind === "attribute" ? callee.name : null;
  if (name === null) return null;
  if (callee.kind === "name") {
    const target = cx.facts.bindingOf(callee.id)?.target;
    return target?.kind === "library-name" && target.module === "dataclasses" && target.name === "field" ? value : null;
  }
  return name === "field" && cx.facts.calleeOf(value.id).kind !== "unknown" ? value : null;
}

/** The outermost name of an annotation: `ClassVar[int]` → `ClassVar`, also inside quotes. */
function annotationName(annotation: Expression): string | null {
  switch (annotation.kind) {
    case "name": return annotation.name;
    case "attribute": return annotation.name;
    case "subscript": return annotationName(annotation.object);
    case "string": return /^\s*(?:\w+\.)*(\w+)/.exec(annotation.value)?.[1] ?? null;
    default: return null;
  }
}

/** The options of `@dataclass(…)` that are literal booleans. */
export function dataclassOptions(definition: ClassDefinition): Map<string, boolean> {
  const options = new Map<string, boolean>();
  for (const decorator of definition.decorators) {
    if (decorator.kind !== "call") continue;
    for (const argument of decorator.arguments) {
      if (argument.kind === "keyword" && argument.value.kind === "boolean") options.set(argument.name, argument.value.value);
    }
  }
  return options;
}
