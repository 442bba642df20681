import { check_table } from "./oracle.ts";
import { bytearray_decode, bytes_decode, str_encode } from "../../src/runtime/builtins/bytes/index.ts";
import { str } from "../../src/runtime/builtins/repr/index.ts";

check_table("text_codecs", { bytearray_decode, bytes_decode, str_encode, str });
