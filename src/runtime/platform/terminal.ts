import { isatty } from "node:tty";

/** How wide a terminal is that does not say it, in characters. */
const USUAL = 80;

/**
 * The width for texts on the terminal: the environment's `COLUMNS`, else the terminal's own, else 80 characters.
 *
 * @example terminal_columns() // 80
 */
export function terminal_columns(): number {
  const said = /^\s*[+]?\d+(?:_\d+)*\s*$/.test(process.env["COLUMNS"] ?? "") ? Number((process.env["COLUMNS"] ?? "").replaceAll("_", "")) : 0;
  if (said > 0) return said;
  // Asked of terminals only: looking at a pipe's stream would change how it is written.
  return isatty(1) && process.stdout.columns > 0 ? process.stdout.columns : USUAL;
}
