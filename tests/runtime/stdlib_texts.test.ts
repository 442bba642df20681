import { describe } from "vitest";
import * as base64 from "../../src/runtime/base64/index.ts";
import * as hashlib from "../../src/runtime/hashlib/index.ts";
import * as string from "../../src/runtime/string/index.ts";
import * as types from "../../src/runtime/types/index.ts";
import { check_programs } from "./program.ts";

describe("string, base64, hashlib and types", () => check_programs("py_stdlib_texts", { ...string, ...base64, ...hashlib, ...types, hash_new: hashlib.new_ }));
