import { call } from "../core/call/index.ts";
import { DeprecationWarning, TypeError } from "../core/exceptions/index.ts";
import { is_class } from "../core/is_class.ts";
import { coroutine_function, is_coroutine_function } from "../core/coroutine/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { repr } from "../builtins/repr/index.ts";
import { update_wrapper } from "../functools/wraps.ts";
import { warn } from "./warn.ts";

/**
 * Python's `warnings.deprecated(message, /, *, category=DeprecationWarning, stacklevel=1)`: a decorator of functions and classes, whose
 * calls warn.
 *
 * @param options `category`: null only marks it as deprecated
 * @raises TypeError if the message is no text
 * @example const old = new deprecated("use fresh() instead").__call__(function old() {});
 */
export class deprecated {
  static readonly __module__ = "warnings";
  readonly message: string;
  readonly category: Py;
  readonly stacklevel: number;

  constructor(message: string, options: { category?: Py; stacklevel?: number } = {}) {
    if (typeof message !== "string") throw new TypeError(`Expected an object of type str for 'message', not ${repr(type_name(message))}`);
    this.message = message;
    this.category = options.category === undefined ? DeprecationWarning : options.category;
    this.stacklevel = options.stacklevel ?? 1;
  }

  __call__(target: Py): Py {
    const { message, category, stacklevel } = this;
    if (category === null) {
      target.__deprecated__ = message;
      return target;
    }
    const tell = (): void => warn(message, category, stacklevel);
    const made: Py = is_class(target) ? warning_class(target, tell) : warning_function(target, tell);
    made.__deprecated__ = message;
    return made;
  }
}

function warning_class(target: Py, tell: () => void): Py {
  const made = class extends target {
    constructor(...args: Py[]) {
      // Subclasses do not warn.
      if (new.target === made) tell();
      super(...args);
    }
  };
  Object.defineProperty(made, "name", { value: target.name });
  return made;
}

function warning_function(target: Py, tell: () => void): Py {
  const made = function (this: Py, ...args: Py[]): Py {
    tell();
    return this === undefined ? call(target, ...args) : Reflect.apply(target, this, args);
  };
  Object.defineProperty(made, "name", { value: target.name });
  update_wrapper(made, target);
  return is_coroutine_function(target) ? coroutine_function(made) : made;
}
