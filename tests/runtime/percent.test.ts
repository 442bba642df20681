import { check_table } from "./oracle.ts";
import { str_percent } from "../../src/runtime/builtins/format/index.ts";
import { bytes_percent } from "../../src/runtime/builtins/bytes/index.ts";

check_table("percent", { str_percent, bytes_percent });
