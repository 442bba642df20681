/** What a text that looks like an option means. */
import type { Py } from "../core/value.ts";
import { NEGATIVE_NUMBER } from "./container.ts";
import { ArgumentError } from "./errors.ts";

/** An option as the command line has it. */
export interface OptionText {
  /** null for an option that the parser does not know */
  readonly action: Py;
  readonly option: string;
  /** What stands between the option and its value: `=`, nothing (`-p80`), or null where no value is attached. */
  readonly separator: string | null;
  readonly value: string | null;
}

/**
 * The option that a text is, or null for a positional argument.
 *
 * @raises ArgumentError for an abbreviation of several options
 */
export function option_of(parser: Py, text: string): OptionText | null {
  const known: ReadonlyMap<string, Py> = parser._option_string_actions;
  if (text === "" || !parser.prefix_chars.includes(text[0])) return null;
  if (known.has(text)) return { action: known.get(text), option: text, separator: null, value: null };
  if (text.length === 1) return null;
  const [name, value] = partition(text);
  if (value !== null && known.has(name)) return { action: known.get(name), option: name, separator: "=", value };
  const found = abbreviated(parser, text);
  if (found.length > 1) {
    throw new ArgumentError(null, `ambiguous option: ${text} could match ${found.map(({ option }) => option).join(", ")}`);
  }
  if (found[0] !== undefined) return found[0];
  if (NEGATIVE_NUMBER.test(text) && parser._has_negative_number_optionals.length === 0) return null;
  return text.includes(" ") ? null : { action: null, option: text, separator: null, value: null };
}

/** `--port=80` → `--port`, `80` */
function partition(text: string): [name: string, value: string | null] {
  const at = text.indexOf("=");
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

/** The options that begin like the text; for one dash also that of one letter with its value behind it. */
function abbreviated(parser: Py, text: string): OptionText[] {
  const known: ReadonlyMap<string, Py> = parser._option_string_actions;
  if (parser.prefix_chars.includes(text[1])) {
    if (parser.allow_abbrev === false) return [];
    const [prefix, value] = partition(text);
    const separator = value === null ? null : "=";
    return [...known].filter(([option]) => option.startsWith(prefix)).map(([option, action]) => ({ action, option, separator, value }));
  }
  const short = text.slice(0, 2);
  return [...known].flatMap(([option, action]): OptionText[] => {
    if (option === short) return [{ action, option, separator: "", value: text.slice(2) }];
    return option.startsWith(text) ? [{ action, option, separator: null, value: null }] : [];
  });
}
