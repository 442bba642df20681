/** Which atoms can be called. */
import type { Atom } from "./domain/value.ts";

export function isCallable(atom: Atom): boolean {
  switch (atom.kind) {
    case "function": case "library-function": case "class": case "library-class": case "callable": case "special": case "instance": case "static-method": case "class-method": return true;
    default: return false;
  }
}
