/** What an expression is, as far as the rules for targets and the wording of errors need to know. */
export interface Shape {
  readonly kind: ShapeKind;
  /** Indexes of the first and last token, parentheses included. */
  readonly first: number;
  readonly last: number;
  /** Elements of lists, tuples and stars; operands of a comparison. */
  readonly parts: readonly Shape[];
  readonly parenthesized: boolean;
}

/** The names are those of CPython's messages: "cannot assign to function call". */
export type ShapeKind =
  | "name" | "attribute" | "subscript" | "starred" | "list" | "tuple" | "lambda" | "function call" | "expression" | "generator expression"
  | "yield expression" | "await expression" | "list comprehension" | "set comprehension" | "dict comprehension" | "dict literal" | "set display"
  | "f-string expression" | "None" | "True" | "False" | "ellipsis" | "literal" | "comparison" | "membership" | "logical" | "conditional expression" | "named expression";

/** How a shape is called in messages. */
export function describe(shape: Shape): string {
  switch (shape.kind) {
    case "membership": return "comparison";
    case "logical": return "expression";
    default: return shape.kind;
  }
}

export type TargetUse = "assign" | "delete" | "loop";

/** The innermost part that can't be assigned to, deleted or looped over with; null where all can. */
export function invalidTarget(shape: Shape, use: TargetUse): Shape | null {
  switch (shape.kind) {
    case "name": case "attribute": case "subscript":
      return null;
    case "list": case "tuple":
      return shape.parts.map((part) => invalidTarget(part, use)).find((part) => part !== null) ?? null;
    case "starred":
      return use === "delete" ? shape : shape.parts.map((part) => invalidTarget(part, use)).find((part) => part !== null) ?? null;
    case "membership": {
      // `a in b` of `for a in b` reads as a comparison: its left side is the target.
      const left = shape.parts[0];
      return use !== "loop" || left === undefined ? shape : invalidTarget(left, use);
    }
    case "comparison":
      return use === "loop" ? null : shape;
    default:
      return shape;
  }
}
