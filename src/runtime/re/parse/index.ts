import type { Bytes } from "../../builtins/bytes/Bytes.ts";
import { ValueError } from "../../core/exceptions/index.ts";
import { FLAG } from "../flags.ts";
import { PatternError } from "../PatternError.ts";
import { Parser } from "./Parser.ts";
import type { Tree } from "./tree.ts";

/**
 * Reads a pattern.
 *
 * @raises PatternError if it is none
 * @raises ValueError for flags that do not go together
 */
export function parse(pattern: string | Bytes, flags: number): Tree {
  const parser = new Parser(pattern, flags);
  const root = parser.alternatives(parser.whole_flags(), false);
  const { source, state } = parser;
  const final = checked(source.is_text, state.flags);
  if (source.next !== null) throw source.error("unbalanced parenthesis");
  for (const [group, position] of state.conditions) {
    if (group >= state.groups) throw new PatternError(`invalid group reference ${group}`, pattern, position);
  }
  if (state.lookbehinds.some(([least, most]) => least !== most)) throw new PatternError("look-behind requires fixed-width pattern");
  return { root, flags: final, groups: state.groups - 1, names: state.names, closing: state.closing };
}

function checked(is_text: boolean, flags: number): number {
  const [ascii, locale, unicode] = [(flags & FLAG.ascii) !== 0, (flags & FLAG.locale) !== 0, (flags & FLAG.unicode) !== 0];
  if (is_text) {
    if (locale) throw new ValueError("cannot use LOCALE flag with a str pattern");
    if (ascii && unicode) throw new ValueError("ASCII and UNICODE flags are incompatible");
    return ascii ? flags : flags | FLAG.unicode;
  }
  if (unicode) throw new ValueError("cannot use UNICODE flag with a bytes pattern");
  if (locale && ascii) throw new ValueError("ASCII and LOCALE flags are incompatible");
  return flags;
}
