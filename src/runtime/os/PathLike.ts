import { is_linear_instance, is_ordinary_instance } from "../core/types.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `os.PathLike`: objects that stand for a path, which is whatever has `__fspath__`.
 *
 * @example isinstance(path, PathLike)
 */
export class PathLike {
  static readonly __name__: string = "PathLike";
  static readonly __module__: string = "os";

  static [Symbol.hasInstance](value: Py): boolean {
    if (this === PathLike) return typeof value === "object" && value !== null && typeof value.__fspath__ === "function";
    return is_ordinary_instance(this, value) || is_linear_instance(value, this);
  }

  static __subclasshook__(cls: Py): boolean {
    return typeof cls.prototype?.__fspath__ === "function";
  }
}
