/** What ExitStack and AsyncExitStack share. */
import { getattr } from "../core/attributes/getattr.ts";
import { BaseException, TypeError } from "../core/exceptions/index.ts";
import { full_class_name } from "../builtins/repr/index.ts";
import { type } from "../core/class/type.ts";
import type { Py } from "../core/value.ts";

/** The arguments of `__exit__`. */
export function triple(error: Py): readonly Py[] {
  return error === null ? [null, null, null] : [type(error), error, error.__traceback__];
}

/** Links an exception out of a callback to the one that was being handled. */
export function link(raised: Py, before: Py): void {
  if (!(raised instanceof BaseException) || raised === before || before === null) return;
  for (let error: Py = raised; ; error = error.__context__) {
    if (error.__context__ === before) return;
    if (error.__context__ === null) {
      error.__context__ = before;
      return;
    }
  }
}

/** The methods of a context manager, found before it is entered. @raises TypeError if it is none */
export function methods(manager: Py, enter_name: string, exit_name: string, what: string): { enter: Py; exit: Py } {
  const [enter, exit] = [getattr(manager, enter_name, null), getattr(manager, exit_name, null)];
  if (enter === null || exit === null) {
    const cls: Py = type(manager);
    const name = full_class_name(cls);
    throw new TypeError(`'${name.includes(".") ? name : `builtins.${name}`}' object does not support the ${what} protocol`);
  }
  return { enter, exit };
}
