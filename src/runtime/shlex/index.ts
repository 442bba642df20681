/** shlex: the words of command lines. */
export { join, quote, split } from "./functions.ts";
export { shlex } from "./shlex.ts";
