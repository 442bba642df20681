import { Exception } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { SUPPRESS } from "./constants.ts";

/** How messages call an argument, or null. */
export function action_name(argument: Py): Py {
  if (argument === null) return null;
  if (truth(argument.option_strings)) return argument.option_strings.join("/");
  if (argument.metavar !== null && argument.metavar !== SUPPRESS) return argument.metavar;
  if (argument.dest !== null && argument.dest !== SUPPRESS) return argument.dest;
  return argument.choices !== null && truth(argument.choices) ? `{${[...argument.choices.keys()].join(",")}}` : null;
}

/**
 * Python's `argparse.ArgumentError(argument, message)`: an argument that is wrong, on the command line or in the program.
 *
 * @example throw new ArgumentError(action, "must be even")
 */
export class ArgumentError extends Exception {
  static readonly __module__: string = "argparse";
  readonly argument_name: Py;
  declare readonly message: Py;

  constructor(argument: Py, message: Py) {
    super(argument, message);
    this.argument_name = action_name(argument);
    Object.defineProperty(this, "message", { value: message, writable: true, enumerable: true, configurable: true });
  }

  override __str__(): string {
    return this.argument_name === null ? `${this.message}` : `argument ${this.argument_name}: ${this.message}`;
  }
}

/**
 * Python's `argparse.ArgumentTypeError`: what a type function raises to say in its own words what is wrong with a text.
 *
 * @example throw new ArgumentTypeError("not a port")
 */
export class ArgumentTypeError extends Exception {
  static readonly __module__: string = "argparse";
}
