import { callable, to_function } from "../core/call/index.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import type { Flags } from "./flags.ts";
import { compile } from "./functions.ts";
import type { Match } from "./Match.ts";
import type { Pattern } from "./Pattern.ts";

/**
 * Python's `re.Scanner(lexicon, flags=0)`: cuts a text into tokens.
 *
 * @example new Scanner([tuple("\\d+", (_: Py, text: string) => int(text)), tuple("\\s+", null)]).scan("1 2") // ([1, 2], "")
 */
export class Scanner {
  static readonly __module__: string = "re";
  /** The pairs of pattern and action. */
  readonly lexicon: Py;
  /** The last match, for actions. */
  match: Match | null = null;
  readonly #phrases: readonly (readonly [Pattern, Py])[];

  /** @param lexicon pairs of a pattern and what becomes of its text: a function of the scanner and the text, a value, or None to drop it */
  constructor(lexicon: Py, flags: Flags = 0) {
    this.lexicon = lexicon;
    this.#phrases = [...lexicon].map(([phrase, action]: readonly [Py, Py]) => [compile<Py>(phrase, flags), action] as const);
  }

  /** `scanner.scan(string)`: the tokens, and the rest that is none. @example scanner.scan("1 + 2") */
  scan(string: Py): readonly [Py[], Py] {
    const results: Py[] = [];
    let at = 0;
    for (let found = this.#next(string, at); found !== null && found[0].end() !== at; found = this.#next(string, at)) {
      const [match, action] = found;
      let result: Py = action;
      if (callable(action)) {
        this.match = match;
        result = to_function(action)(this, match.group());
      }
      if (result !== null && result !== undefined) results.push(result);
      at = match.end();
    }
    return tuple(results, [...string].slice(at).join(""));
  }

  #next(string: Py, at: number): readonly [Match, Py] | null {
    for (const [pattern, action] of this.#phrases) {
      const match = pattern.match(string, at);
      if (match !== null) return [match, action];
    }
    return null;
  }
}
