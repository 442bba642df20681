import { repr } from "../builtins/repr/index.ts";
import { Tuple } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";

/** A tuple whose items have names, as the C parts of Python make them. A subclass lists them, and says its name with the module. */
export class StructSequence extends Tuple<Py> {
  /** Names of the items, in order. */
  static readonly __match_args__: readonly string[] = [];

  __repr__(): string {
    const cls: Py = this.constructor;
    const names: readonly string[] = cls.__match_args__;
    return `${cls.__module__}.${class_name_of(cls)}(${names.map((name, i) => `${name}=${repr(this[i])}`).join(", ")})`;
  }
}

/** Makes a tuple with names. @example struct_of(terminal_size, [80, 24]) */
export function struct_of<T extends StructSequence>(cls: new () => T, items: readonly Py[]): T {
  const made = new cls();
  made.push(...items);
  return Object.freeze(made);
}
