import { EOFError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { stdout } from "../../platform/index.ts";
import { read_line } from "../../platform/stdin.ts";
import { to_str } from "../repr/to_str.ts";

/**
 * Python's `input(prompt="")`.
 *
 * @param prompt written to stdout first
 * @returns the line that was typed, without its end
 * @raises EOFError if there is no more input
 * @example const name = input("Name: ");
 */
export function input(prompt: Py = ""): string {
  stdout.write(to_str(prompt));
  stdout.flush();
  const line = read_line();
  if (line === "") throw new EOFError("EOF when reading a line");
  return line.replace(/\r?\n$/, "");
}
