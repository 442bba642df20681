import type { Module } from "../../ir/python/index.ts";
import type { Reporter } from "../../diagnostics/index.ts";

/** Reports what CPython's compiler refuses after parsing. */
export function validate(_module: Module, _reporter: Reporter): void {}
