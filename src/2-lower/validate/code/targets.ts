import type { Span } from "../../../ir/span.ts";
import type { Expression } from "../../../ir/python/index.ts";
import type { CodeChecker } from "./checker.ts";

type Use = "assign" | "delete";

/** `__debug__` is a constant. */
export function forbidName(checker: CodeChecker, name: string, span: Span, use: Use = "assign"): void {
  if (name === "__debug__") checker.fail(`cannot ${use === "assign" ? "assign to" : "delete"} __debug__`, span);
}

/** Checks a target of an assignment, of a loop, of `del`. */
export function checkTarget(checker: CodeChecker, target: Expression, use: Use = "assign"): void {
  switch (target.kind) {
    case "name": return forbidName(checker, target.name, target.span, use);
    case "attribute":
      checker.expression(target.object);
      return forbidName(checker, target.name, target.span, use);
    case "starred":
      checker.fail("starred assignment target must be in a list or tuple", target.span);
      return;
    case "list": case "tuple": {
      const stars = target.elements.filter((each) => each.kind === "starred");
      const before = target.elements.findIndex((each) => each.kind === "starred");
      if (use === "assign" && stars.length > 1) checker.fail("multiple starred expressions in assignment", target.span);
      if (use === "assign" && before >= 256) checker.fail("too many expressions in star-unpacking assignment", target.span);
      for (const element of target.elements) checkTarget(checker, element.kind === "starred" && use === "assign" ? element.value : element, use);
      return;
    }
    default: return checker.expression(target);
  }
}
