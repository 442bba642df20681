/** Python's builtins, as one module, and the types of values that have no builtin name. */
import { pyModule, type ClassRow } from "../../src/maps/define.ts";
import { bytearray, bytes, memoryview } from "./bytes.ts";
import { complex } from "./complex.ts";
import { dict, dictViews } from "./dict.ts";
import { exceptions } from "./exceptions.ts";
import { float } from "./float.ts";
import { functions, refusedFunctions } from "./functions.ts";
import { generators } from "./generators.ts";
import { bool, int } from "./int.ts";
import { list } from "./list.ts";
import { object, type, values } from "./object.ts";
import { openFunction } from "../stdlib/io.ts";
import { range, slice } from "./range.ts";
import { frozenset, set } from "./set.ts";
import { str } from "./str.ts";
import { tuple } from "./tuple.ts";

export const builtins = pyModule("builtins", {
  ...functions, open: openFunction,
  bool, bytearray, bytes, complex, dict, float, frozenset, int, list, memoryview, object, range, set, slice, str, tuple, type,
  ...exceptions,
}, { specifier: "py2ts-runtime", missing: Object.keys(refusedFunctions), reasons: refusedFunctions, compiled: true });

export const types: Readonly<Record<string, ClassRow>> = { ...dictViews, ...generators, ...values };
