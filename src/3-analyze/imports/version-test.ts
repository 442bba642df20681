/** `sys.version_info >= (3, 11)`: what comes out is known, since it is Python 3.13. */
import type { ComparisonOperator, Expression } from "../../ir/python/index.ts";

const VERSION = [3n, 13n, 0n] as const;

/** @returns null where it is another test */
export function versionTest(node: Expression): boolean | null {
  if (node.kind !== "comparison" || node.rest.length !== 1) return null;
  const [only] = node.rest;
  if (only === undefined || !isVersionInfo(node.first) || only.operand.kind !== "tuple") return null;
  const wanted = only.operand.elements.map((element) => (element.kind === "integer" ? element.value : null));
  if (wanted.some((part) => part === null) || wanted.length === 0 || wanted.length > VERSION.length) return null;
  return holds(only.operator, compare(wanted.map((part) => part ?? 0n)));
}

function isVersionInfo(node: Expression): boolean {
  return node.kind === "attribute" && node.name === "version_info" && node.object.kind === "name" && node.object.name === "sys";
}

/** The sign of the comparison of 3.13.0 with the tuple: a longer tuple is greater than its beginning. */
function compare(wanted: readonly bigint[]): number {
  for (const [index, part] of wanted.entries()) {
    const own = VERSION[index] ?? 0n;
    if (own !== part) return own < part ? -1 : 1;
  }
  return 1;
}

function holds(operator: ComparisonOperator, sign: number): boolean | null {
  switch (operator) {
    case ">=": return sign >= 0;
    case ">": return sign > 0;
    case "<": return sign < 0;
    case "<=": return sign <= 0;
    default: return null;
  }
}
