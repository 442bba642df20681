import { check_table } from "./oracle.ts";
import { complex } from "../../src/runtime/builtins/complex/index.ts";
import { repr } from "../../src/runtime/builtins/repr/index.ts";
import { eq } from "../../src/runtime/core/eq.ts";
import { add, mod, mul, neg, pow, sub, truediv } from "../../src/runtime/core/operators/index.ts";
import { lt } from "../../src/runtime/core/order.ts";

check_table("complex_numbers", { complex, repr, eq, lt, add, mod, mul, neg, pow, sub, truediv });
