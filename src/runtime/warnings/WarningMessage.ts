import { class_name } from "../core/exceptions/base.ts";
import type { Py } from "../core/value.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { getline } from "../linecache/index.ts";

/** Python's `warnings.WarningMessage`: a warning that was recorded. */
export class WarningMessage {
  static readonly __module__ = "warnings";
  message: Py;
  category: Py;
  filename: string;
  lineno: number;
  file: Py;
  line: string | null;
  source: Py;

  constructor(message: Py, category: Py, filename: string, lineno: number, file: Py = null, line: string | null = null, source: Py = null) {
    this.message = message;
    this.category = category;
    this.filename = filename;
    this.lineno = lineno;
    this.file = file;
    this.line = line;
    this.source = source;
  }

  get _category_name(): string | null {
    return this.category === null ? null : category_name(this.category);
  }

  __str__(): string {
    return `{message : ${repr(this.message)}, category : ${repr(this._category_name)}, filename : ${repr(this.filename)}, lineno : ${this.lineno}, line : ${repr(this.line)}}`;
  }
}

export function category_name(category: Py): string {
  return class_name(Object.create(category.prototype));
}

/**
 * `warnings.formatwarning(message, category, filename, lineno, line=None)`
 *
 * @param line the line of source; read from the file where it is left out
 * @returns two lines
 * @example formatwarning("old", DeprecationWarning, "main.py", 3) // "main.py:3: DeprecationWarning: old\n  f()\n"
 */
export function formatwarning(message: Py, category: Py, filename: string, lineno: number, line: string | null = null): string {
  const source = (line ?? getline(filename, lineno)).trim();
  return `${filename}:${lineno}: ${category_name(category)}: ${str(message)}\n${source === "" ? "" : `  ${source}\n`}`;
}
