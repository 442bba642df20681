import { check_table } from "./oracle.ts";
import { format } from "../../src/runtime/builtins/format/index.ts";

check_table("format", { format });
