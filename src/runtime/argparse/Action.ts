import { NotImplementedError } from "../core/exceptions/index.ts";
import { getattr } from "../core/attributes/index.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { AttributeHolder } from "./attribute_holder.ts";
import { named } from "../core/call/given.ts";

const NAMES = ["option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar", "deprecated"] as const;

/**
 * Python's `argparse.Action(option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
 * required=False, help=None, metavar=None, deprecated=False)`: what is done with the texts of one argument. Subclasses
 * have `__call__(parser, namespace, values, option_string)`.
 *
 * @example class Upper extends Action { override __call__(_parser, namespace, values) { setattr(namespace, this.dest, values.toUpperCase()); } }
 */
export class Action extends AttributeHolder {
  static override readonly __name__: string = "Action";
  declare option_strings: string[];
  declare dest: Py;
  declare nargs: Py;
  declare const: Py;
  declare default: Py;
  declare type: Py;
  declare choices: Py;
  declare required: boolean;
  declare help: Py;
  declare metavar: Py;
  declare deprecated: boolean;
  /** The parser or group that the argument was added to. */
  declare container: Py;

  override __init__(...given: Py[]): void {
    const o = named("option_strings, dest, nargs=, const=, default=, type=, choices=, required=, help=, metavar=, deprecated=", given, "Action.__init__");
    this.option_strings = o["option_strings"];
    this.dest = o["dest"];
    this.nargs = o["nargs"] ?? null;
    this.const = o["const"] ?? null;
    this.default = o["default"] ?? null;
    this.type = o["type"] ?? null;
    this.choices = o["choices"] ?? null;
    this.required = o["required"] ?? false;
    this.help = o["help"] ?? null;
    this.metavar = o["metavar"] ?? null;
    this.deprecated = o["deprecated"] ?? false;
  }

  override _get_kwargs(): Py {
    return NAMES.map((name) => tuple(name, getattr(this, name)));
  }

  /** How the usage line shows an option that takes no value. @example action.format_usage() */
  format_usage(): Py {
    return this.option_strings[0];
  }

  __call__(..._args: Py[]): Py {
    throw new NotImplementedError(".__call__() not defined");
  }
}
