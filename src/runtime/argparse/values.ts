/** From the texts of an argument to its value. */
import { repr, to_str } from "../builtins/repr/index.ts";
import { getattr } from "../core/attributes/index.ts";
import { call, callable } from "../core/call/index.ts";
import { caught, TypeError, ValueError } from "../core/exceptions/index.ts";
import { contains } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./constants.ts";
import { ArgumentError, ArgumentTypeError } from "./errors.ts";
import { not_callable } from "./HelpFormatter.ts";

/** The value of an action for the texts that were given for it. */
export function values_of(parser: Py, action: Py, given: readonly string[]): Py {
  const { nargs } = action;
  const optional = truth(action.option_strings);
  const texts = !optional && nargs !== PARSER && nargs !== REMAINDER ? without_dashes(given) : given;
  if (texts.length === 0 && nargs === OPTIONAL) {
    const value: Py = optional ? action.const : action.default;
    return typeof value === "string" ? checked(parser, action, parser._get_value(action, value)) : value;
  }
  if (texts.length === 0 && nargs === ZERO_OR_MORE && !optional) return action.default === null ? [] : checked(parser, action, action.default);
  if (texts.length === 1 && (nargs === null || nargs === OPTIONAL)) return checked(parser, action, parser._get_value(action, texts[0]));
  if (nargs === SUPPRESS) return SUPPRESS;
  const values: Py[] = texts.map((text): Py => parser._get_value(action, text));
  if (nargs === PARSER) checked(parser, action, values[0]);
  else if (nargs !== REMAINDER) for (const value of values) checked(parser, action, value);
  return values;
}

/** The first `--` only says that what follows are no options. */
function without_dashes(texts: readonly string[]): readonly string[] {
  const at = texts.indexOf("--");
  return at < 0 ? texts : texts.toSpliced(at, 1);
}

function checked(parser: Py, action: Py, value: Py): Py {
  parser._check_value(action, value);
  return value;
}

/** What the action's type makes of one text. */
export function value_of(parser: Py, action: Py, text: string): Py {
  const type: Py = parser._registry_get("type", action.type, action.type);
  if (!callable(type)) throw new ArgumentError(action, not_callable(type));
  try {
    return call(type, text);
  } catch (thrown) {
    const error = caught(thrown);
    if (error instanceof ArgumentTypeError) throw new ArgumentError(action, to_str(error));
    if (!(error instanceof TypeError || error instanceof ValueError)) throw error;
    throw new ArgumentError(action, `invalid ${getattr(action.type, "__name__", repr(action.type))} value: ${repr(text)}`);
  }
}

/** @raises ArgumentError for a value that is none of the choices */
export function check_value(action: Py, value: Py): void {
  if (action.choices === null || contains(action.choices, value)) return;
  const choices = [...iter(action.choices)].map((choice) => repr(choice)).join(", ");
  throw new ArgumentError(action, `invalid choice: ${repr(value)} (choose from ${choices})`);
}
