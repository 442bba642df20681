/** `if __name__ == "__main__":` – what runs only when the file is the one that was started. */
import type { Expression } from "../ir/python/index.ts";

/** Whether a test asks if this module is the program's entry. */
export function isEntryTest(test: Expression): boolean {
  if (test.kind !== "comparison" || test.rest.length !== 1) return false;
  const [only] = test.rest;
  if (only?.operator !== "==") return false;
  const sides = [test.first, only.operand];
  return sides.some((side) => side.kind === "name" && side.name === "__name__") && sides.some((side) => side.kind === "string" && side.value === "__main__");
}
