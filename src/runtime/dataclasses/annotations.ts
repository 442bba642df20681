/** What the annotations of a class body make of its names. */
import { WORDS } from "../core/call/metadata.ts";
import type { Py } from "../core/value.ts";
import { ClassVar } from "../typing/forms.ts";
import { InitVar, KW_ONLY } from "./InitVar.ts";

/** Which of the annotations that dataclasses look for it is, if any; in quotes, the first word counts. */
export function word_of(annotation: Py, cls: Py): "ClassVar" | "InitVar" | "KW_ONLY" | null {
  const meant: Py = typeof annotation === "string" ? word_in_quotes(annotation, cls) : annotation;
  if (meant === KW_ONLY) return "KW_ONLY";
  if (meant === InitVar || meant instanceof InitVar) return "InitVar";
  const is_class_variable = meant === ClassVar || (typeof meant === "object" && meant !== null && meant.__origin__ === ClassVar);
  return is_class_variable ? "ClassVar" : null;
}

/** `"typing.ClassVar[int]"`: what the dotted name in front stands for where the class was written. */
function word_in_quotes(text: string, cls: Py): Py {
  const found = /^(?:\s*(\w+)\s*\.)?\s*(\w+)/.exec(text);
  if (found === null) return undefined;
  const name = found[1] === undefined ? found[2]! : `${found[1]}.${found[2]!}`;
  const words: Record<string, Py> | undefined = Object.hasOwn(cls, WORDS) ? cls[WORDS] : undefined;
  return words?.[name];
}
