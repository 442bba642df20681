/** Operators before one operand, under the names `unary -`, `unary +` and `unary ~`. The negation of zero must not be −0. */
import { operator, type OperatorRow } from "../../src/maps/define.ts";

export const unary: readonly OperatorRow[] = [
  operator("unary -", "nonzero", null, "small", "-{left}"),
  operator("unary -", "float", null, "float", "-{left}"),
  operator("unary -", "small", null, "small", "0 - {left}"),
  operator("unary -", "int", null, "int", "$core.neg({left})"),
  operator("unary -", "object", null, "object", "$core.neg({left})"),
  operator("unary +", "small", null, "small", "{left}"),
  operator("unary +", "int", null, "int", "{left}"),
  operator("unary +", "float", null, "float", "{left}"),
  operator("unary +", "object", null, "object", "$core.pos({left})"),
  operator("unary ~", "bits", null, "bits", "~{left}"),
  operator("unary ~", "small", null, "small", "-1 - {left}", { fits: true }),
  operator("unary ~", "int", null, "int", "$core.invert({left})"),
  operator("unary ~", "object", null, "object", "$core.invert({left})"),
];
