import { guard_recursion, repr, str } from "../builtins/repr/index.ts";
import { mapping_items } from "../builtins/dict/index.ts";
import { eq } from "../core/eq.ts";
import { vars } from "../core/attributes/vars.ts";
import { mangle } from "../core/attributes/mangle.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { class_name_of } from "../core/type_name.ts";
import { is_keywords, type Keywords, type Py } from "../core/value.ts";

/**
 * Python's `types.SimpleNamespace(mapping_or_iterable=(), /, **kwargs)`: an object with these attributes.
 *
 * @example const options = new SimpleNamespace({ port: 80 }); options["port"]
 */
export class SimpleNamespace {
  static readonly __module__: string = "types";
  static readonly __hash__ = null;
  [name: string]: Py;

  constructor(...args: Py[]) {
    const keywords: Keywords = is_keywords(args.at(-1)) ? args.pop() : {};
    if (args.length > 1) throw new TypeError(`SimpleNamespace expected at most 1 argument, got ${args.length}`);
    if (args.length === 1) for (const [key, value] of mapping_items(args[0])) this[mangle(str(key), false)] = value;
    for (const [key, value] of Object.entries(keywords)) this[mangle(key, false)] = value;
  }

  __eq__(other: Py): Py {
    return other instanceof SimpleNamespace ? eq(vars(this), vars(other)) : NotImplemented;
  }

  __repr__(): string {
    const name = this.constructor === SimpleNamespace ? "namespace" : class_name_of(this.constructor);
    return guard_recursion(this, `${name}(...)`, () => `${name}(${[...vars(this)].map(([key, value]) => `${key}=${repr(value)}`).join(", ")})`);
  }

  __replace__(changes: Keywords = {}): SimpleNamespace {
    return Reflect.construct(this.constructor as new () => SimpleNamespace, [{ ...Object.fromEntries(vars(this)), ...changes }]);
  }
}
