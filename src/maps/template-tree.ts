/** What a template is made of once it is parsed. */
import type { TsBinaryOperator, TsUnaryOperator } from "../ir/target/index.ts";

export type TemplateNode =
  /** `{name}`; `{*name}` spreads what is given. */
  | { readonly kind: "placeholder"; readonly name: string; readonly spread: boolean }
  /** `$name`; `core` for `$core.name`. */
  | { readonly kind: "reference"; readonly name: string; readonly core: boolean }
  /** A name of JavaScript: `Math`, `undefined`. */
  | { readonly kind: "identifier"; readonly name: string }
  | { readonly kind: "this" }
  | { readonly kind: "literal"; readonly value: string | number | bigint | boolean | null }
  | { readonly kind: "array"; readonly elements: readonly TemplateNode[] }
  | { readonly kind: "object"; readonly properties: readonly { readonly name: string; readonly value: TemplateNode }[] }
  | { readonly kind: "spread"; readonly value: TemplateNode }
  | { readonly kind: "call"; readonly callee: TemplateNode; readonly arguments: readonly TemplateNode[] }
  | { readonly kind: "new"; readonly callee: TemplateNode; readonly arguments: readonly TemplateNode[] }
  | { readonly kind: "member"; readonly object: TemplateNode; readonly name: string }
  | { readonly kind: "element"; readonly object: TemplateNode; readonly index: TemplateNode }
  | { readonly kind: "unary"; readonly operator: TsUnaryOperator; readonly operand: TemplateNode }
  | { readonly kind: "binary"; readonly operator: TsBinaryOperator; readonly left: TemplateNode; readonly right: TemplateNode }
  | { readonly kind: "conditional"; readonly test: TemplateNode; readonly then: TemplateNode; readonly otherwise: TemplateNode }
  | { readonly kind: "await"; readonly value: TemplateNode }
  /** `(x) => expression`. */
  | { readonly kind: "arrow"; readonly parameters: readonly string[]; readonly body: TemplateNode };
