import { check_table } from "./oracle.ts";
import * as float_functions from "../../src/runtime/builtins/float/index.ts";
import * as int_functions from "../../src/runtime/builtins/int/index.ts";
import * as number_functions from "../../src/runtime/builtins/numbers/index.ts";
import { repr, to_str } from "../../src/runtime/builtins/repr/index.ts";

check_table("numeric", { ...float_functions, ...int_functions, ...number_functions, repr, to_str });
