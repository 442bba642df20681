import { EOFError, RuntimeError, TypeError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { type_name } from "../../core/type_name.ts";
import { flush_file, stdout_for_input, write_pieces } from "../../platform/stdio.ts";
import { read_line, stdin } from "../../platform/stdin.ts";
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
  if (stdin === null) throw new RuntimeError("input(): lost sys.stdin");
  const out = stdout_for_input();
  write_pieces(out, [to_str(prompt)]);
  flush_file(out);
  const line = read_line();
  if (typeof line !== "string") throw new TypeError(`object.readline() returned non-string (type ${type_name(line)})`);
  if (line === "") throw new EOFError("EOF when reading a line");
  return line.replace(/\n$/, "");
}
