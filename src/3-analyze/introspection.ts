/** What a program asks of functions and classes while it runs, as far as the names in it show. */
import type { Program } from "../ir/python/index.ts";
import { importsOf } from "./imports/statements.ts";

export interface Introspection {
  readonly signatures: boolean;
  readonly annotations: boolean;
  readonly docs: boolean;
  readonly types: boolean;
}

const ofSignatures = ["signature", "Signature", "getfullargspec"];
const ofAnnotations = ["__annotations__", "get_type_hints", "get_annotations", "singledispatch"];

const ofTypes = ["__parameters__", "__args__", "__origin__", "__orig_bases__", "__constraints__", "__bound__", "__type_params__", "get_args", "get_origin"];

/** @param names all attribute names of the program */
export function introspectionOf(program: Program, names: ReadonlySet<string>): Introspection {
  const inspects = program.modules.some((module) => importsOf(module).some(({ statement }) => (statement.kind === "import" ? statement.names.some((clause) => clause.module === "inspect") : statement.module === "inspect")));
  const signatures = (inspects && ofSignatures.some((name) => names.has(name))) || names.has("__defaults__") || names.has("__kwdefaults__") || names.has("__signature__");
  return { signatures, annotations: signatures || ofAnnotations.some((name) => names.has(name)), types: signatures || [...ofAnnotations, ...ofTypes].some((name) => names.has(name)), docs: names.has("__doc__") || (inspects && names.has("getdoc")) };
}
