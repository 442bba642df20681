import { setattr, vars } from "../core/attributes/index.ts";
import { eq } from "../core/eq.ts";
import { NotImplemented } from "../core/singletons.ts";
import type { Py } from "../core/value.ts";
import { AttributeHolder } from "./attribute_holder.ts";
import { named } from "../core/call/given.ts";

/**
 * Python's `argparse.Namespace(**kwargs)`: an object that holds the values of the arguments.
 *
 * @example new Namespace({ port: 80 }) // Namespace(port=80)
 */
export class Namespace extends AttributeHolder {
  static override readonly __name__ = "Namespace";
  static readonly __hash__ = null;

  override __init__(...given: Py[]): void {
    for (const [name, value] of Object.entries(named("**kwargs", given, "Namespace.__init__"))) setattr(this, name, value);
  }

  __eq__(other: Py): Py {
    return other instanceof Namespace ? eq(vars(this), vars(other)) : NotImplemented;
  }

  __contains__(key: Py): boolean {
    return vars(this).has(key);
  }
}
