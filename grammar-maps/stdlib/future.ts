/** `__future__`: every feature is on in Python 3.13, or only changes how annotations are evaluated. */
import { pyModule, typing } from "../../src/maps/define.ts";

const on = typing("object");

export const future = pyModule("__future__", {
  annotations: on, absolute_import: on, division: on, generator_stop: on, generators: on, nested_scopes: on, print_function: on, unicode_literals: on, with_statement: on,
}, { specifier: null, missing: ["all_feature_names", "barry_as_FLUFL"] });
