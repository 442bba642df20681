import { check_table } from "./oracle.ts";
import { ascii, repr } from "../../src/runtime/builtins/repr/index.ts";
import * as str_functions from "../../src/runtime/builtins/str/index.ts";

check_table("str_methods", { ...str_functions, ascii, repr });
