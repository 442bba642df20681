import { Dict } from "../../builtins/dict/Dict.ts";
import { FrozenSet, PySet } from "../../builtins/set/PySet.ts";
import { Tuple } from "../tuple.ts";

/** Whether an object is a value of a builtin container type itself, not of a Python subclass. */
export function is_plain_builtin(x: object): boolean {
  switch (x.constructor) {
    case Array:
    case Map:
    case Set:
    case Tuple:
    case Dict:
    case PySet:
    case FrozenSet:
      return true;
  }
  return false;
}
