/**
 * re. Patterns are parsed here and run by the host's regular expressions where these mean the same, else by a matcher of our own (`machine/`); positions are
 * code points as in Python.
 */
export {
  ASCII, ASCII as A, DEBUG, DOTALL, DOTALL as S, IGNORECASE, IGNORECASE as I, LOCALE, LOCALE as L, MULTILINE, MULTILINE as M, NOFLAG, RegexFlag, UNICODE, UNICODE as U, VERBOSE, VERBOSE as X,
} from "./flags.ts";
export type { Flags } from "./flags.ts";
export { compile, escape, findall, finditer, fullmatch, match, purge, search, split, sub, subn } from "./functions.ts";
export { Match } from "./Match.ts";
export { Pattern } from "./Pattern.ts";
export { PatternError, PatternError as error } from "./PatternError.ts";
export { Scanner } from "./Scanner.ts";
