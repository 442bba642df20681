/** Truth tests: Python's emptiness and `__bool__` as the shortest TypeScript that is equal. */
import type { Type } from "../3-analyze/types.ts";
import type { Expression } from "../ir/python/index.ts";
import type { NodeId } from "../ir/span.ts";
import type { TsExpression } from "../ir/target/index.ts";
import type { ClassRow } from "../maps/define.ts";
import { binary, call, helper, identifier, literal, member, not } from "./build.ts";
import type { Context } from "./context.ts";
import { membersOf, withoutNone } from "./proof.ts";
import { isRepeatable, shortCircuit } from "./sequence.ts";

/** What JavaScript makes of a value's truth is what Python makes of it. */
export function truthIsNative(type: Type, cx: Context): boolean {
  return membersOf(type).every(
    (each) => each.kind === "none" || each.kind === "bool" || each.kind === "str" || (each.kind === "int" && each.small) || isAlwaysTrue(each, cx),
  );
}

/** Objects without `__bool__` and `__len__`. */
export function isAlwaysTrue(type: Type, cx: Context): boolean {
  switch (type.kind) {
    case "function": case "class": case "library-class": case "library-function": case "module": case "coroutine": case "generator": case "async-generator": case "callable":
      return true;
    case "instance":
      return !definesTruth(type.class, cx);
    case "library":
      return type.row.methods === "members" && ["__bool__", "__len__"].every((name) => cx.state.maps.member(type.row, name) === null) && !isContainer(type.row, cx);
    default:
      return false;
  }
}

/** Library containers, whether or not their rows list `__len__`. */
function isContainer(row: ClassRow, cx: Context): boolean {
  return cx.state.maps.linearize(row).some(({ row: base }) => containers.has(base.name));
}

const containers = new Set(["Sized", "Collection", "Sequence", "MutableSequence", "Mapping", "MutableMapping", "Set", "MutableSet", "deque", "dict", "list", "set", "str", "int"]);

function definesTruth(definition: NodeId, cx: Context): boolean {
  const facts = cx.facts.classFacts(definition);
  // A subclass may define what its base does not, and `self.x: Base` may hold it.
  const defines = facts.definition.body.statements.some(
    (statement) =>
      (statement.kind === "function" && (statement.name === "__bool__" || statement.name === "__len__")) ||
      (statement.kind === "assignment" && statement.targets.some((target) => target.kind === "name" && (target.name === "__bool__" || target.name === "__len__"))),
  );
  if (defines || facts.kind === "named-tuple" || facts.kind === "typed-dict" || facts.kind === "enum") return true;
  if (facts.subclasses.some((each) => definesTruthDownwards(each, cx))) return true;
  return facts.bases.some((base) => base === null || (base.kind === "class" ? definesTruth(base.class, cx) : base.row.methods === "functions" && base.name !== "object"));
}

function definesTruthDownwards(definition: NodeId, cx: Context): boolean {
  const facts = cx.facts.classFacts(definition);
  const own = facts.definition.body.statements.some((statement) => statement.kind === "function" && (statement.name === "__bool__" || statement.name === "__len__"));
  return own || facts.bases.length > 1 || facts.subclasses.some((each) => definesTruthDownwards(each, cx));
}

/** For `if`, `while`, `!`, `&&`: truthy in JavaScript exactly when true in Python. */
export function test(node: Expression, cx: Context): TsExpression {
  switch (node.kind) {
    case "unary":
      if (node.operator === "not") return not(test(node.operand, cx));
      break;
    case "boolean-operation": {
      const [first, ...rest] = node.operands;
      if (first === undefined) break;
      return rest.reduce<TsExpression>((left, operand) => shortCircuit(node.operator === "and" ? "&&" : "||", left, (inner) => test(operand, inner), cx), test(first, cx));
    }
    case "comparison":
      return cx.expression(node);
    default:
  }
  return truthOf(cx.expression(node), cx.typeOf(node), cx);
}

/** The truth of a value already translated. */
export function truthOf(value: TsExpression, type: Type, cx: Context): TsExpression {
  switch (type.kind) {
    case "bool": return value;
    case "str": return value;
    case "int": return type.small ? value : helper("truth", [value]);
    case "float": return type.boxed ? helper("truth", [value]) : binary("!==", value, literal(0));
    case "number": return binary("!==", value, literal(0));
    case "list": case "tuple": return binary(">", member(value, "length"), literal(0));
    case "dict": case "set": return binary(">", member(value, "size"), literal(0));
    default:
  }
  const { type: rest, optional } = withoutNone(type);
  if (optional && isRepeatable(value) && (isSized(rest) || rest.kind === "float")) return binary("&&", binary("!==", value, literal(null)), truthOf(value, rest, cx));
  // `if (item := f()):` is not None inside, which the checker sees by a comparison only.
  if (optional && value.kind === "assign" && value.target.kind === "identifier" && !truthIsNative(type, cx) && !isAlwaysTrueUnion(rest, cx)) return binary("&&", binary("!==", value, literal(null)), truthOf(value.target, rest, cx));
  if (optional && isAlwaysTrueUnion(rest, cx)) return binary("!==", value, literal(null));
  if (truthIsNative(type, cx) && optional) return value;
  // Likewise for a name.
  if (optional && isRepeatable(value) && rest.kind !== "unknown") return binary("&&", binary("!==", value, literal(null)), helper("truth", [value]));
  return helper("truth", [value]);
}

/** Containers, whose truth is that they are not empty. */
function isSized(type: Type): boolean {
  return type.kind === "list" || type.kind === "tuple" || type.kind === "dict" || type.kind === "set";
}

function isAlwaysTrueUnion(type: Type, cx: Context): boolean {
  return membersOf(type).every((each) => isAlwaysTrue(each, cx));
}

/** A real boolean: `bool(x)`, `not x` as a value. */
export function boolean(node: Expression, cx: Context): TsExpression {
  const value = test(node, cx);
  return isBoolean(value) || cx.typeOf(node).kind === "bool" ? value : call(identifier("Boolean"), [value]);
}

const comparisons = new Set(["===", "!==", "<", "<=", ">", ">=", "instanceof", "in"]);

/** Whether the TypeScript expression is boolean by its form. */
export function isBoolean(value: TsExpression): boolean {
  switch (value.kind) {
    case "unary": return value.operator === "!";
    case "binary": return comparisons.has(value.operator) || ((value.operator === "&&" || value.operator === "||") && isBoolean(value.left) && isBoolean(value.right));
    case "literal": return typeof value.value === "boolean";
    case "call": return value.callee.kind === "reference" && value.callee.reference.export === "truth";
    default: return false;
  }
}
