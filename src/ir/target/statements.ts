import type { TsBase, TsBindingTarget, TsBlock, TsExpression, TsMember, TsElement, TsMemberDeclaration, TsParameter, TsTrivia, TsTypeParameter } from "./expressions.ts";
import type { TsType } from "./types.ts";

export type TsStatement =
  | TsExpressionStatement | TsVariable | TsFunction | TsClass | TsTypeDeclaration | TsInterface | TsReturn | TsThrow | TsIf | TsWhile | TsDoWhile
  | TsFor | TsForOf | TsTry | TsBlockStatement | TsBreak | TsContinue | TsLabeled | TsSwitch | TsExport | TsReExport | TsComment;

export interface TsStatementBase extends TsBase { readonly trivia: TsTrivia }

export interface TsExpressionStatement extends TsStatementBase { readonly kind: "expression-statement"; readonly expression: TsExpression }
export interface TsVariable extends TsStatementBase { readonly kind: "variable"; readonly keyword: "const" | "let"; readonly exported: boolean; readonly declarations: readonly TsDeclarator[] }
/** `definite`: assigned before it is read though the checker cannot see it (`let x!: T`). */
export interface TsDeclarator { readonly definite?: boolean; readonly target: TsBindingTarget; readonly type: TsType | null; readonly value: TsExpression | null }
export interface TsFunction extends TsStatementBase { readonly kind: "function"; readonly exported: boolean; readonly async: boolean; readonly generator: boolean; readonly name: string; readonly typeParameters: readonly TsTypeParameter[]; readonly parameters: readonly TsParameter[]; readonly result: TsType | null; readonly body: TsBlock }
export interface TsClass extends TsStatementBase { readonly kind: "class"; readonly exported: boolean; readonly abstract: boolean; readonly name: string; readonly typeParameters: readonly TsTypeParameter[]; readonly extends: TsExpression | null; readonly extendsArguments: readonly TsType[]; readonly implements: readonly TsType[]; readonly members: readonly TsMemberDeclaration[] }
export interface TsTypeDeclaration extends TsStatementBase { readonly kind: "type"; readonly exported: boolean; readonly name: string; readonly typeParameters: readonly TsTypeParameter[]; readonly type: TsType }
/** Members as in an object type; methods are members of a function type. */
export interface TsInterface extends TsStatementBase { readonly kind: "interface"; readonly exported: boolean; readonly name: string; readonly typeParameters: readonly TsTypeParameter[]; readonly extends: readonly TsType[]; readonly members: readonly { readonly name: string; readonly type: TsType; readonly optional: boolean; readonly readonly: boolean }[] }
export interface TsReturn extends TsStatementBase { readonly kind: "return"; readonly value: TsExpression | null }
export interface TsThrow extends TsStatementBase { readonly kind: "throw"; readonly value: TsExpression }
/** `otherwise` that is a single TsIf without comments prints as `else if`. */
export interface TsIf extends TsStatementBase { readonly kind: "if"; readonly test: TsExpression; readonly then: TsBlock; readonly otherwise: TsBlock | TsIf | null }
export interface TsWhile extends TsStatementBase { readonly kind: "while"; readonly test: TsExpression; readonly body: TsBlock }
export interface TsDoWhile extends TsStatementBase { readonly kind: "do-while"; readonly test: TsExpression; readonly body: TsBlock }
export interface TsFor extends TsStatementBase { readonly kind: "for"; readonly keyword: "const" | "let"; readonly declarations: readonly TsDeclarator[]; readonly test: TsExpression | null; readonly update: TsExpression | null; readonly body: TsBlock }
/** With keyword null the target is an existing variable, member or pattern. */
export interface TsForOf extends TsStatementBase { readonly kind: "for-of"; readonly async: boolean; readonly keyword: "const" | "let" | null; readonly target: TsBindingTarget | TsMember | TsElement; readonly iterable: TsExpression; readonly body: TsBlock }
export interface TsTry extends TsStatementBase { readonly kind: "try"; readonly body: TsBlock; readonly binding: string | null; readonly handler: TsBlock | null; readonly finalizer: TsBlock | null }
export interface TsBlockStatement extends TsStatementBase { readonly kind: "block"; readonly body: TsBlock }
export interface TsBreak extends TsStatementBase { readonly kind: "break"; readonly label: string | null }
export interface TsContinue extends TsStatementBase { readonly kind: "continue"; readonly label: string | null }
export interface TsLabeled extends TsStatementBase { readonly kind: "labeled"; readonly label: string; readonly body: TsStatement }
export interface TsSwitch extends TsStatementBase { readonly kind: "switch"; readonly subject: TsExpression; readonly cases: readonly { readonly test: TsExpression | null; readonly body: TsBlock }[] }
/** `export { a, b as c };` of names of this module. */
export interface TsExport extends TsStatementBase { readonly kind: "export"; readonly names: readonly { readonly name: string; readonly as: string }[] }
/** `export { a as b } from "…"`, `export * from "…"` (names null). */
export interface TsReExport extends TsStatementBase { readonly kind: "re-export"; readonly module: string; readonly names: readonly { readonly name: string; readonly as: string }[] | null }
/** Comments standing alone (an empty module, an empty block). */
export interface TsComment extends TsStatementBase { readonly kind: "comment" }

/** A whole output file. Imports are not in it: they are a fold over its references (and `imports` for side effects only). */
export interface TsModule {
  readonly path: string;
  /** JSDoc or comments at the very top, above the imports. */
  readonly header: { readonly doc: string | null; readonly comments: readonly (string | null)[] };
  /** Modules imported for their side effects alone. */
  readonly effects: readonly string[];
  readonly statements: readonly TsStatement[];
  readonly trailing: readonly (string | null)[];
}
