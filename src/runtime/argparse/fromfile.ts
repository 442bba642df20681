/** Arguments that stand in files: `@args.txt`. */
import { str_splitlines } from "../builtins/str/index.ts";
import { caught, OSError } from "../core/exceptions/index.ts";
import { to_str } from "../builtins/repr/index.ts";
import { iter } from "../core/iter.ts";
import type { Py } from "../core/value.ts";
import { read_text } from "../platform/read_text.ts";
import { ArgumentError } from "./errors.ts";

/** The texts, with those of the files in place of the files. */
export function arguments_from_files(parser: Py, texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    if (text === "" || !parser.fromfile_prefix_chars.includes(text[0])) return [text];
    const lines = str_splitlines(content(text.slice(1)));
    return arguments_from_files(parser, lines.flatMap((line) => [...iter(parser.convert_arg_line_to_args(line))] as string[]));
  });
}

function content(path: string): string {
  try {
    return read_text(path);
  } catch (thrown) {
    const error = caught(thrown);
    if (error instanceof OSError) throw new ArgumentError(null, to_str(error));
    throw error;
  }
}
