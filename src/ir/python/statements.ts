import type { Comment, NodeBase, Trivia } from "./node.ts";
import type { BinaryOperator, Expression, Name, Target } from "./expressions.ts";
import type { Parameters, TypeParameter } from "./functions.ts";
import type { Pattern } from "./patterns.ts";

export type Statement =
  | ExpressionStatement | Assignment | AnnotatedAssignment | AugmentedAssignment | Delete | Pass | Break | Continue
  | Return | Raise | Assert | Global | Nonlocal | Import | ImportFrom | If | While | For | Try | With | Match
  | FunctionDefinition | ClassDefinition | TypeAlias | Refused;

export type StatementKind = Statement["kind"];

export interface StatementBase extends NodeBase { readonly trivia: Trivia }

export interface Block {
  readonly statements: readonly Statement[];
  /** Comments after the last statement, at the block's indentation. */
  readonly trailing: readonly (Comment | null)[];
}

export interface ExpressionStatement extends StatementBase { readonly kind: "expression"; readonly expression: Expression }
/** `a = b = value`: the value is evaluated first, then the targets are assigned from left to right. */
export interface Assignment extends StatementBase { readonly kind: "assignment"; readonly targets: readonly Target[]; readonly value: Expression }
export interface AnnotatedAssignment extends StatementBase { readonly kind: "annotated-assignment"; readonly target: Target; readonly annotation: Expression; readonly value: Expression | null; /** False for `(x): int`. */ readonly simple: boolean }
export interface AugmentedAssignment extends StatementBase { readonly kind: "augmented-assignment"; readonly target: Target; readonly operator: BinaryOperator; readonly value: Expression }
export interface Delete extends StatementBase { readonly kind: "delete"; readonly targets: readonly Target[] }
export interface Pass extends StatementBase { readonly kind: "pass" }
export interface Break extends StatementBase { readonly kind: "break" }
export interface Continue extends StatementBase { readonly kind: "continue" }
export interface Return extends StatementBase { readonly kind: "return"; readonly value: Expression | null }
export interface Raise extends StatementBase { readonly kind: "raise"; readonly exception: Expression | null; readonly cause: Expression | null }
export interface Assert extends StatementBase { readonly kind: "assert"; readonly test: Expression; readonly message: Expression | null }
export interface Global extends StatementBase { readonly kind: "global"; readonly names: readonly string[] }
export interface Nonlocal extends StatementBase { readonly kind: "nonlocal"; readonly names: readonly string[] }
/** Each `import a.b as c` clause is a binding with its own id. */
export interface Import extends StatementBase { readonly kind: "import"; readonly names: readonly ImportedModule[] }
export interface ImportedModule extends NodeBase { readonly module: string; readonly alias: string | null }
/** `from ..a import b as c`; level counts the dots, `names` is "*" for a star import. */
export interface ImportFrom extends StatementBase { readonly kind: "import-from"; readonly module: string; readonly level: number; readonly names: readonly ImportedName[] | "*" }
export interface ImportedName extends NodeBase { readonly name: string; readonly alias: string | null }

/** An `elif` is an If alone in `otherwise` with `elif` true. */
export interface If extends StatementBase { readonly kind: "if"; readonly test: Expression; readonly then: Block; readonly otherwise: Block | null; readonly elif: boolean }
export interface While extends StatementBase { readonly kind: "while"; readonly test: Expression; readonly body: Block; readonly otherwise: Block | null }
export interface For extends StatementBase { readonly kind: "for"; readonly async: boolean; readonly target: Target; readonly iterable: Expression; readonly body: Block; readonly otherwise: Block | null }
export interface Try extends StatementBase { readonly kind: "try"; readonly body: Block; readonly handlers: readonly ExceptHandler[]; readonly otherwise: Block | null; readonly finally: Block | null }
export interface ExceptHandler extends NodeBase {
  /** `except*`. */
  readonly star: boolean;
  readonly type: Expression | null;
  readonly name: Name | null;
  readonly body: Block;
  readonly trivia: Trivia;
}
export interface With extends StatementBase { readonly kind: "with"; readonly async: boolean; readonly items: readonly WithItem[]; readonly body: Block }
export interface WithItem extends NodeBase { readonly manager: Expression; readonly target: Target | null }
export interface Match extends StatementBase { readonly kind: "match"; readonly subject: Expression; readonly cases: readonly MatchCase[] }
export interface MatchCase extends NodeBase { readonly pattern: Pattern; readonly guard: Expression | null; readonly body: Block; readonly trivia: Trivia }

export interface FunctionDefinition extends StatementBase {
  readonly kind: "function";
  readonly async: boolean;
  readonly name: string;
  readonly typeParameters: readonly TypeParameter[];
  readonly parameters: Parameters;
  readonly returns: Expression | null;
  readonly decorators: readonly Expression[];
  /** The docstring, which is not repeated in the body; indentation cleaned as inspect.cleandoc does only at output. */
  readonly docstring: string | null;
  readonly body: Block;
}
export interface ClassDefinition extends StatementBase {
  readonly kind: "class";
  readonly name: string;
  readonly typeParameters: readonly TypeParameter[];
  readonly bases: readonly Expression[];
  readonly keywords: readonly { readonly name: string | null; readonly value: Expression }[];
  readonly decorators: readonly Expression[];
  readonly docstring: string | null;
  readonly body: Block;
}
export interface TypeAlias extends StatementBase { readonly kind: "type-alias"; readonly name: Name; readonly typeParameters: readonly TypeParameter[]; readonly value: Expression }
/** A construct that was refused by a diagnostic of severity error; with `--force` it becomes a `throw`. */
export interface Refused extends StatementBase { readonly kind: "refused"; readonly message: string }
