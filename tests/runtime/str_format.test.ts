import { check_table } from "./oracle.ts";
import { str_format, str_format_map } from "../../src/runtime/builtins/format/index.ts";

check_table("str_format", { str_format, str_format_map });
