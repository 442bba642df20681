import type { NodeBase } from "./node.ts";
import type { Parameters } from "./functions.ts";

/** A Python expression. Parentheses are gone; evaluation order is the order of the fields unless said otherwise. */
export type Expression =
  | Name | NoneLiteral | BooleanLiteral | IntegerLiteral | FloatLiteral | ImaginaryLiteral
  | StringLiteral | BytesLiteral | FormattedString | EllipsisLiteral
  | ListDisplay | TupleDisplay | SetDisplay | DictDisplay | Comprehension
  | Unary | Binary | BooleanOperation | Comparison | Conditional | NamedExpression | Lambda
  | Call | Attribute | Subscript | Slice | Starred | Await | Yield | YieldFrom;

export type ExpressionKind = Expression["kind"];

export interface Name extends NodeBase { readonly kind: "name"; readonly name: string }
export interface NoneLiteral extends NodeBase { readonly kind: "none" }
export interface BooleanLiteral extends NodeBase { readonly kind: "boolean"; readonly value: boolean }
export interface IntegerLiteral extends NodeBase { readonly kind: "integer"; readonly value: bigint; /** As written, e.g. `10_000`, `0xff`. */ readonly text: string }
export interface FloatLiteral extends NodeBase { readonly kind: "float"; readonly value: number; readonly text: string }
export interface ImaginaryLiteral extends NodeBase { readonly kind: "imaginary"; readonly value: number }
/** All implicit concatenations joined, escapes resolved. */
export interface StringLiteral extends NodeBase { readonly kind: "string"; readonly value: string }
export interface BytesLiteral extends NodeBase { readonly kind: "bytes"; readonly value: readonly number[] }
export interface FormattedString extends NodeBase { readonly kind: "formatted-string"; readonly parts: readonly FormattedPart[] }
export interface EllipsisLiteral extends NodeBase { readonly kind: "ellipsis" }

/** A piece of an f-string: text with escapes resolved, or a replacement field (`{x=}` is text plus a field with conversion r, as CPython has it). */
export type FormattedPart = string | FormattedField;
export interface FormattedField {
  readonly expression: Expression;
  readonly conversion: "r" | "s" | "a" | null;
  /** The format spec, itself made of parts; null where there is none. */
  readonly spec: readonly FormattedPart[] | null;
}

export interface ListDisplay extends NodeBase { readonly kind: "list"; readonly elements: readonly Expression[] }
export interface TupleDisplay extends NodeBase { readonly kind: "tuple"; readonly elements: readonly Expression[] }
export interface SetDisplay extends NodeBase { readonly kind: "set"; readonly elements: readonly Expression[] }
export interface DictDisplay extends NodeBase { readonly kind: "dict"; readonly entries: readonly DictEntry[] }
/** `key: value`, or `**value` where key is null. */
export interface DictEntry { readonly key: Expression | null; readonly value: Expression }

export interface Comprehension extends NodeBase {
  readonly kind: "comprehension";
  readonly shape: "list" | "set" | "dict" | "generator";
  /** The element; of a dict, the key. */
  readonly element: Expression;
  /** Of a dict, the value; else null. */
  readonly value: Expression | null;
  readonly clauses: readonly ComprehensionClause[];
}
export interface ComprehensionClause {
  readonly async: boolean;
  readonly target: Target;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
}

export type UnaryOperator = "-" | "+" | "~" | "not";
export type BinaryOperator = "+" | "-" | "*" | "/" | "//" | "%" | "**" | "@" | "<<" | ">>" | "&" | "|" | "^";
export type ComparisonOperator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "is" | "is not" | "in" | "not in";

export interface Unary extends NodeBase { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Expression }
export interface Binary extends NodeBase { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
/** `a and b and c`: two or more operands. */
export interface BooleanOperation extends NodeBase { readonly kind: "boolean-operation"; readonly operator: "and" | "or"; readonly operands: readonly Expression[] }
/** `first op1 rest1 op2 rest2 …`: each operand evaluated once, stopping at the first false comparison. */
export interface Comparison extends NodeBase {
  readonly kind: "comparison";
  readonly first: Expression;
  readonly rest: readonly { readonly operator: ComparisonOperator; readonly operand: Expression }[];
}
/** `then if test else otherwise`; the test is evaluated first. */
export interface Conditional extends NodeBase { readonly kind: "conditional"; readonly test: Expression; readonly then: Expression; readonly otherwise: Expression }
export interface NamedExpression extends NodeBase { readonly kind: "named-expression"; readonly target: Name; readonly value: Expression }
export interface Lambda extends NodeBase { readonly kind: "lambda"; readonly parameters: Parameters; readonly body: Expression }

export interface Call extends NodeBase { readonly kind: "call"; readonly callee: Expression; readonly arguments: readonly Argument[] }
/** In source order: `x`, `*x` (a Starred), `name=x`, `**x`. */
export type Argument =
  | { readonly kind: "positional"; readonly value: Expression }
  | { readonly kind: "keyword"; readonly name: string; readonly value: Expression }
  | { readonly kind: "unpacked-list"; readonly value: Expression }
  | { readonly kind: "unpacked-dict"; readonly value: Expression };
export interface Attribute extends NodeBase { readonly kind: "attribute"; readonly object: Expression; readonly name: string }
export interface Subscript extends NodeBase { readonly kind: "subscript"; readonly object: Expression; /** `a[1, 2]` has a tuple here, `a[1:2]` a slice. */ readonly index: Expression }
export interface Slice extends NodeBase { readonly kind: "slice"; readonly start: Expression | null; readonly stop: Expression | null; readonly step: Expression | null }
/** `*x` in a display, a target or a subscript. */
export interface Starred extends NodeBase { readonly kind: "starred"; readonly value: Expression }
export interface Await extends NodeBase { readonly kind: "await"; readonly value: Expression }
export interface Yield extends NodeBase { readonly kind: "yield"; readonly value: Expression | null }
export interface YieldFrom extends NodeBase { readonly kind: "yield-from"; readonly value: Expression }

/** What can stand on the left of an assignment, after `for`, `as` and in comprehensions. */
export type Target = Name | Attribute | Subscript | ListDisplay | TupleDisplay | Starred;
