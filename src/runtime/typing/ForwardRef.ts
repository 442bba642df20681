import { repr } from "../builtins/repr/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { hash } from "../core/hash/index.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `typing.ForwardRef(arg)`: a type that is told by its name.
 *
 * @example new ForwardRef("Node")
 */
export class ForwardRef {
  static readonly __module__: string = "typing";
  readonly __forward_arg__: string;

  constructor(arg: string) {
    this.__forward_arg__ = arg;
  }

  __eq__(other: Py): Py {
    return other instanceof ForwardRef ? this.__forward_arg__ === other.__forward_arg__ : NotImplemented;
  }

  __hash__(): Py {
    return hash(this.__forward_arg__);
  }

  __repr__(): string {
    return `ForwardRef(${repr(this.__forward_arg__)})`;
  }
}
