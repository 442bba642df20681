import type { Span } from "../span.ts";
import type { Reference, TsType } from "./types.ts";
import type { TsStatement } from "./statements.ts";

/** What every target node carries: the Python it came from, for source maps; null for what the compiler added. */
export interface TsBase { readonly origin: Span | null }

/** A TypeScript expression, as structure: no text, no parentheses (printing adds them). */
export type TsExpression =
  | TsIdentifier | TsReference | TsLiteral | TsTemplate | TsArray | TsObject | TsArrow | TsFunctionExpression | TsClassExpression
  | TsCall | TsNew | TsMember | TsElement | TsUnary | TsBinary | TsAssign | TsConditional | TsAwait | TsYield | TsSpread | TsThis | TsSuper
  | TsAs | TsNonNull | TsRegExp;

/** A name of this module. */
export interface TsIdentifier extends TsBase { readonly kind: "identifier"; readonly name: string }
/** A name that has to be imported; `preferred` is its local name unless that collides (namespaces: `asyncio`). */
export interface TsReference extends TsBase { readonly kind: "reference"; readonly reference: Reference; readonly preferred: string }
/** `undefined` is an identifier; null is `null`. A bigint is printed with `n`. `text` keeps a number's own spelling (`10_000_000`, `0xff`). */
export interface TsLiteral extends TsBase { readonly kind: "literal"; readonly value: string | number | bigint | boolean | null; readonly text: string | null }
/** Cooked strings and expressions in turn: strings.length === expressions.length + 1. */
export interface TsTemplate extends TsBase { readonly kind: "template"; readonly strings: readonly string[]; readonly expressions: readonly TsExpression[] }
export interface TsArray extends TsBase { readonly kind: "array"; readonly elements: readonly (TsExpression | null)[] }
export interface TsObject extends TsBase { readonly kind: "object"; readonly properties: readonly TsProperty[] }
export type TsProperty =
  | { readonly kind: "property"; readonly name: string; readonly value: TsExpression }
  | { readonly kind: "spread"; readonly value: TsExpression };
export interface TsArrow extends TsBase { readonly kind: "arrow"; readonly async: boolean; readonly parameters: readonly TsParameter[]; readonly result: TsType | null; readonly body: TsExpression | TsBlock }
export interface TsFunctionExpression extends TsBase { readonly kind: "function-expression"; readonly async: boolean; readonly generator: boolean; readonly name: string | null; readonly parameters: readonly TsParameter[]; readonly result: TsType | null; readonly body: TsBlock }
export interface TsClassExpression extends TsBase { readonly kind: "class-expression"; readonly name: string | null; readonly extends: TsExpression | null; readonly members: readonly TsMemberDeclaration[] }
export interface TsCall extends TsBase { readonly kind: "call"; readonly callee: TsExpression; readonly typeArguments: readonly TsType[]; readonly arguments: readonly TsExpression[]; readonly optional: boolean }
export interface TsNew extends TsBase { readonly kind: "new"; readonly callee: TsExpression; readonly typeArguments: readonly TsType[]; readonly arguments: readonly TsExpression[] }
export interface TsMember extends TsBase { readonly kind: "member"; readonly object: TsExpression; readonly name: string; readonly optional: boolean }
export interface TsElement extends TsBase { readonly kind: "element"; readonly object: TsExpression; readonly index: TsExpression }
export type TsUnaryOperator = "-" | "+" | "~" | "!" | "typeof" | "void" | "delete";
export interface TsUnary extends TsBase { readonly kind: "unary"; readonly operator: TsUnaryOperator; readonly operand: TsExpression }
export type TsBinaryOperator = "+" | "-" | "*" | "/" | "%" | "**" | "<<" | ">>" | "&" | "|" | "^" | "===" | "!==" | "<" | "<=" | ">" | ">=" | "&&" | "||" | "??" | "instanceof" | "in" | ",";
export interface TsBinary extends TsBase { readonly kind: "binary"; readonly operator: TsBinaryOperator; readonly left: TsExpression; readonly right: TsExpression }
export type TsAssignOperator = "=" | "+=" | "-=" | "*=" | "/=" | "%=" | "**=" | "??=" | "&=" | "|=" | "^=" | "++" | "--";
/** `target op value`; for `++` and `--` value is null (postfix form). */
export interface TsAssign extends TsBase { readonly kind: "assign"; readonly operator: TsAssignOperator; readonly target: TsBindingTarget | TsExpression; readonly value: TsExpression | null }
export interface TsConditional extends TsBase { readonly kind: "conditional"; readonly test: TsExpression; readonly then: TsExpression; readonly otherwise: TsExpression }
export interface TsAwait extends TsBase { readonly kind: "await"; readonly value: TsExpression }
export interface TsYield extends TsBase { readonly kind: "yield"; readonly value: TsExpression | null; readonly delegate: boolean }
export interface TsSpread extends TsBase { readonly kind: "spread"; readonly value: TsExpression }
export interface TsThis extends TsBase { readonly kind: "this" }
export interface TsSuper extends TsBase { readonly kind: "super" }
export interface TsAs extends TsBase { readonly kind: "as"; readonly value: TsExpression; readonly type: TsType }
export interface TsNonNull extends TsBase { readonly kind: "non-null"; readonly value: TsExpression }
export interface TsRegExp extends TsBase { readonly kind: "regexp"; readonly source: string; readonly flags: string }

/** A name or a destructuring, in declarations, parameters, `for` heads and destructuring assignments. */
export type TsBindingTarget =
  | TsIdentifier
  | { readonly kind: "array-pattern"; readonly elements: readonly (TsPatternElement | null)[] }
  | { readonly kind: "object-pattern"; readonly properties: readonly { readonly key: string; readonly target: TsPatternElement }[] };
export interface TsPatternElement { readonly target: TsBindingTarget | TsMember | TsElement; readonly rest: boolean; readonly default: TsExpression | null }

export interface TsParameter {
  readonly target: TsBindingTarget;
  readonly type: TsType | null;
  readonly optional: boolean;
  readonly rest: boolean;
  readonly default: TsExpression | null;
}
export interface TsBlock { readonly statements: readonly TsStatement[]; /** Comments after the last statement; null is a blank line. */ readonly trailing: readonly (string | null)[] }

export type TsMemberDeclaration = TsField | TsMethod | TsStaticBlock;
export interface TsMemberBase extends TsBase {
  readonly static: boolean;
  readonly trivia: TsTrivia;
}
export interface TsField extends TsMemberBase { readonly kind: "field"; readonly name: string; readonly declare: boolean; readonly readonly: boolean; readonly override: boolean; readonly optional: boolean; readonly type: TsType | null; readonly value: TsExpression | null }
export interface TsMethod extends TsMemberBase {
  readonly kind: "method";
  readonly accessor: "get" | "set" | null;
  readonly name: string | TsExpression;
  readonly async: boolean;
  readonly generator: boolean;
  readonly override: boolean;
  readonly typeParameters: readonly TsTypeParameter[];
  readonly parameters: readonly TsParameter[];
  readonly result: TsType | null;
  /** Null for an overload signature. */
  readonly body: TsBlock | null;
}
export interface TsStaticBlock extends TsMemberBase { readonly kind: "static-block"; readonly body: TsBlock }
export interface TsTypeParameter { readonly name: string; readonly constraint: TsType | null; readonly default: TsType | null }

/** Comments around a statement or member. */
export interface TsTrivia {
  /** Line comments above, without `//`; null is a blank line. */
  readonly leading: readonly (string | null)[];
  /** JSDoc text, cleaned of indentation; lines apart by \n. */
  readonly doc: string | null;
  readonly trailing: string | null;
}
