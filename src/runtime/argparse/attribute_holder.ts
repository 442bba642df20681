import { str_isidentifier } from "../builtins/str/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { vars } from "../core/attributes/index.ts";
import { object } from "../core/class/object.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";

/** A base whose repr shows attributes as keyword arguments. */
export class AttributeHolder extends object {
  static override readonly __name__: string = "_AttributeHolder";
  static override readonly __module__: string = "argparse";

  _get_args(): Py {
    return [];
  }

  _get_kwargs(): Py {
    return [...vars(this)];
  }

  __repr__(): string {
    const shown: string[] = [...this._get_args()].map((arg: Py) => repr(arg));
    const others = new Map<string, Py>();
    for (const [name, value] of this._get_kwargs() as Iterable<[string, Py]>) {
      if (str_isidentifier(name)) shown.push(`${name}=${repr(value)}`);
      else others.set(name, value);
    }
    if (others.size > 0) shown.push(`**${repr(others)}`);
    return `${class_name_of(this.constructor)}(${shown.join(", ")})`;
  }
}
