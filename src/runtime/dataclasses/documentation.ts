import { formatannotation } from "../inspect/formatannotation.ts";
import { repr } from "../builtins/repr/index.ts";
import { signature_of } from "../core/call/metadata.ts";
import type { Py } from "../core/value.ts";

/** The parameters of a class's constructor as `__doc__` shows them; nothing where nothing is known of them. */
export function text_signature(cls: Py): string {
  const signature = signature_of(cls.prototype.__init__ ?? cls);
  if (signature === undefined) return "()";
  const parts: string[] = [];
  for (const { name, kind } of signature.parameters) {
    if (kind === "keyword-only" && !parts.includes("*")) parts.push("*");
    const annotation: Py = signature.annotations[name];
    const value: Py = signature.defaults[name];
    const typed = annotation === undefined ? name : `${name}: ${formatannotation(annotation)}`;
    parts.push(value === undefined ? typed : `${typed}${annotation === undefined ? "=" : " = "}${repr(value)}`);
  }
  return `(${parts.join(", ")})`;
}
