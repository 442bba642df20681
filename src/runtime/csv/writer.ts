import { TypeError } from "../core/exceptions/index.ts";
import { call_method, getattr } from "../core/attributes/index.ts";
import { Float } from "../core/float.ts";
import { iter } from "../core/iter.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { str } from "../builtins/repr/index.ts";
import { type CheckedDialect, dialect_of, Error_, type Format, QUOTE_ALL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS } from "./dialect.ts";

/** What `csv.writer` gives. */
export class Writer {
  static readonly __name__ = "writer";
  static readonly __module__ = "_csv";
  readonly dialect: CheckedDialect;
  readonly #file: Py;

  constructor(file: Py, dialect: CheckedDialect) {
    this.#file = file;
    this.dialect = dialect;
  }

  /** Writes a row. @returns what the file's `write` gives @raises Error for what can't be written */
  writerow(row: Py): Py {
    return call_method(this.#file, "write", this.#line(row));
  }

  /** Writes rows. @raises Error for what can't be written */
  writerows(rows: Py): null {
    for (const row of iter(rows)) this.writerow(row);
    return null;
  }

  #line(row: Py): string {
    let fields: Py[];
    try {
      fields = [...iter(row)];
    } catch (error) {
      if (error instanceof TypeError) throw new Error_(`iterable expected, not ${type_name(row)}`);
      throw error;
    }
    const { delimiter, quoting, lineterminator, skipinitialspace } = this.dialect;
    const texts = fields.map((field, at) => this.#field(field, fields.length === 1 || (at >= 0 && delimiter === " " && skipinitialspace)));
    if (fields.length === 1 && texts[0] === "") {
      if (quoting === QUOTE_NONE || quoting === QUOTE_STRINGS || quoting === QUOTE_NOTNULL) throw new Error_("single empty field record must be quoted");
      texts[0] = `${this.dialect.quotechar ?? ""}${this.dialect.quotechar ?? ""}`;
    }
    return texts.join(delimiter) + lineterminator;
  }

  /** @param guard whether an empty field needs quotes */
  #field(field: Py, guard: boolean): string {
    const { quoting, quotechar } = this.dialect;
    const text = field === null ? "" : str(field);
    const asked = asks_quotes(field, quoting);
    const { escaped, needs } = this.#escaped(text, asked);
    const quotes = asked || needs || (guard && text === "" && quoting !== QUOTE_NONE && !(field === null && (quoting === QUOTE_STRINGS || quoting === QUOTE_NOTNULL)));
    return quotes ? `${quotechar ?? ""}${escaped}${quotechar ?? ""}` : escaped;
  }

  #escaped(text: string, quoted: boolean): { readonly escaped: string; readonly needs: boolean } {
    const { delimiter, escapechar, quotechar, quoting, doublequote, lineterminator } = this.dialect;
    const special = [delimiter, escapechar, quotechar, "\n", "\r", ...lineterminator];
    let needs = quoted;
    let escaped = "";
    for (const char of text) {
      let mark: string | null = null;
      if (special.includes(char)) {
        if (quoting === QUOTE_NONE) mark = escapechar ?? "";
        else if (char === quotechar) mark = doublequote ? quotechar : (escapechar ?? "");
        else if (char === escapechar) mark = escapechar;
        if (mark === null || (char === quotechar && doublequote && quoting !== QUOTE_NONE)) needs = true;
      }
      if (mark === "") throw new Error_("need to escape, but no escapechar set");
      escaped += (mark ?? "") + char;
    }
    return { escaped, needs };
  }
}

function asks_quotes(field: Py, quoting: number): boolean {
  switch (quoting) {
    case QUOTE_ALL:
      return true;
    case QUOTE_NONNUMERIC:
      return typeof field !== "number" && typeof field !== "bigint" && typeof field !== "boolean" && !(field instanceof Float);
    case QUOTE_STRINGS:
      return typeof field === "string" || field instanceof String;
    case QUOTE_NOTNULL:
      return field !== null;
  }
  return false;
}

/**
 * Python's `csv.writer(fileobj, /, dialect="excel", **fmtparams)`: writes rows to a file that was opened with `newline=""`.
 *
 * @raises TypeError if the file has no `write`
 * @example writer(file).writerow(["a", 1])
 */
export function writer(fileobj: Py, dialect: Py = "excel", format: Format = {}): Writer {
  const checked = dialect_of(dialect, format);
  if (getattr(fileobj, "write", null) === null) throw new TypeError('argument 1 must have a "write" method');
  return new Writer(fileobj, checked);
}
