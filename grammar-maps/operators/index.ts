/** Operators by the types of their operands; the first row that fits wins, and the runtime's generic function is the last of each. */
import type { OperatorRow } from "../../src/maps/define.ts";
import { arithmetic } from "./arithmetic.ts";
import { bits } from "./bits.ts";
import { comparisons } from "./comparisons.ts";
import { inPlace } from "./in-place.ts";
import { unary } from "./unary.ts";

export const operators: readonly OperatorRow[] = [...arithmetic, ...bits, ...unary, ...comparisons, ...inPlace([...arithmetic, ...bits])];
