/** How rows are written: dialects, and what is said beside them. */
import { Exception, TypeError } from "../core/exceptions/index.ts";
import { getattr } from "../core/attributes/index.ts";
import { truth } from "../core/truth.ts";
import { type_name } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";

/** Python's `csv.Error`: rows that can't be read or written. */
export class Error_ extends Exception {
  static readonly __name__ = "Error";
  static readonly __module__ = "_csv";
}

/** Python's `csv.QUOTE_MINIMAL`: quotes where they are needed */
export const QUOTE_MINIMAL = 0;
/** Python's `csv.QUOTE_ALL`: quotes everywhere */
export const QUOTE_ALL = 1;
/** Python's `csv.QUOTE_NONNUMERIC`: quotes around what is no number; what has none is read as a float */
export const QUOTE_NONNUMERIC = 2;
/** Python's `csv.QUOTE_NONE`: no quotes */
export const QUOTE_NONE = 3;
/** Python's `csv.QUOTE_STRINGS`: quotes around every str */
export const QUOTE_STRINGS = 4;
/** Python's `csv.QUOTE_NOTNULL`: quotes around everything but None */
export const QUOTE_NOTNULL = 5;

/** Python's `csv.Dialect`: a base for classes whose attributes say how rows are written. */
export class Dialect {
  static readonly __name__: string = "Dialect";
  static readonly __module__: string = "csv";
  static readonly delimiter: Py = null;
  static readonly quotechar: Py = null;
  static readonly escapechar: Py = null;
  static readonly doublequote: Py = null;
  static readonly skipinitialspace: Py = null;
  static readonly lineterminator: Py = null;
  static readonly quoting: Py = null;
}

/** Python's `csv.excel`: commas, and quotes where they are needed. */
export class excel extends Dialect {
  static override readonly __name__: string = "excel";
  static override readonly delimiter: Py = ",";
  static override readonly quotechar: Py = '"';
  static override readonly doublequote: Py = true;
  static override readonly skipinitialspace: Py = false;
  static override readonly lineterminator: Py = "\r\n";
  static override readonly quoting: Py = QUOTE_MINIMAL;
}

/** Python's `csv.excel_tab`: tabs instead of commas. */
export class excel_tab extends excel {
  static override readonly __name__: string = "excel_tab";
  static override readonly delimiter: Py = "\t";
}

/** Python's `csv.unix_dialect`: all in quotes, lines end in "\n". */
export class unix_dialect extends Dialect {
  static override readonly __name__: string = "unix_dialect";
  static override readonly delimiter: Py = ",";
  static override readonly quotechar: Py = '"';
  static override readonly doublequote: Py = true;
  static override readonly skipinitialspace: Py = false;
  static override readonly lineterminator: Py = "\n";
  static override readonly quoting: Py = QUOTE_ALL;
}

/** The parameters of a dialect as keyword arguments. */
export interface Format {
  delimiter?: Py;
  quotechar?: Py;
  escapechar?: Py;
  doublequote?: Py;
  skipinitialspace?: Py;
  lineterminator?: Py;
  quoting?: Py;
  strict?: Py;
}

/** A dialect that was checked. */
export class CheckedDialect {
  static readonly __name__ = "Dialect";
  static readonly __module__ = "_csv";
  readonly delimiter: string;
  readonly quotechar: string | null;
  readonly escapechar: string | null;
  readonly doublequote: boolean;
  readonly skipinitialspace: boolean;
  readonly lineterminator: string;
  readonly quoting: number;
  readonly strict: boolean;

  /** @raises TypeError for what is no parameter of a dialect */
  constructor(base: Py, format: Format) {
    const unknown = Object.keys(format).find((key) => !NAMES.includes(key));
    if (unknown !== undefined) throw new TypeError(`this function got an unexpected keyword argument '${unknown}'`);
    const given = (name: keyof Format, fallback: Py): Py => format[name] ?? (base === null || name in format ? (name in format ? format[name] : fallback) : (getattr(base, name, null) ?? fallback));
    this.delimiter = character("delimiter", given("delimiter", ",")) ?? "";
    this.escapechar = character("escapechar", given("escapechar", null), true);
    this.quotechar = character("quotechar", given("quotechar", '"'), true);
    this.doublequote = truth(given("doublequote", true));
    this.skipinitialspace = truth(given("skipinitialspace", false));
    this.strict = truth(given("strict", false));
    const end = given("lineterminator", "\r\n");
    if (typeof end !== "string") throw new TypeError(`"lineterminator" must be a string, not ${type_name(end)}`);
    this.lineterminator = end;
    const quoting = given("quoting", this.quotechar === null ? QUOTE_NONE : QUOTE_MINIMAL);
    if (typeof quoting !== "number") throw new TypeError('"quoting" must be an integer, not ' + type_name(quoting));
    if (quoting < 0 || quoting > 5) throw new TypeError('bad "quoting" value');
    if (quoting !== QUOTE_NONE && this.quotechar === null) throw new TypeError("quotechar must be set if quoting enabled");
    this.quoting = quoting;
  }
}

const NAMES: readonly string[] = ["delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator", "quoting", "strict"];

function character(name: string, value: Py, optional = false): string | null {
  if (value === null && optional) return null;
  if (typeof value !== "string") throw new TypeError(`"${name}" must be string${optional ? " or None" : ""}, not ${type_name(value)}`);
  if ([...value].length !== 1) throw new TypeError(`"${name}" must be a 1-character string`);
  return value;
}

const registered = /* @__PURE__ */ new Map<string, Py>();

/** Names of the dialects that are there from the beginning. */
const BUILT_IN: Readonly<Record<string, () => Py>> = { excel: () => excel, "excel-tab": () => excel_tab, unix: () => unix_dialect };

function found(name: string): Py {
  if (registered.has(name)) return registered.get(name);
  const made = BUILT_IN[name];
  if (made === undefined) throw new Error_("unknown dialect");
  return made();
}

/** The dialect of an argument with the parameters beside it. @raises Error for an unknown name */
export function dialect_of(dialect: Py, format: Format): CheckedDialect {
  // Keywords of an unknown call stand where there is no dialect, and may name one.
  if (is_keywords(dialect)) return dialect_of("excel", dialect);
  if ("dialect" in format) {
    const { dialect: named, ...rest } = format;
    return dialect_of(named, rest);
  }
  const base: Py = typeof dialect === "string" ? found(dialect) : dialect;
  return base instanceof CheckedDialect && Object.keys(format).length === 0 ? base : new CheckedDialect(base, format);
}

/** Python's `csv.register_dialect(name[, dialect], **fmtparams)` @example register_dialect("pipes", null, { delimiter: "|" }) */
export function register_dialect(name: Py, dialect: Py = "excel", format: Format = {}): null {
  if (typeof name !== "string") throw new TypeError("dialect name must be a string");
  registered.set(name, dialect_of(dialect, format));
  return null;
}

/** Python's `csv.unregister_dialect(name)` @raises Error for an unknown name */
export function unregister_dialect(name: Py): null {
  if (!registered.delete(name)) throw new Error_("unknown dialect");
  return null;
}

/** Python's `csv.get_dialect(name)` @raises Error for an unknown name @example get_dialect("excel").delimiter */
export function get_dialect(name: Py): CheckedDialect {
  return dialect_of(found(name), {});
}

/** Python's `csv.list_dialects()` @example list_dialects() */
export function list_dialects(): string[] {
  return [...Object.keys(BUILT_IN), ...[...registered.keys()].filter((name) => !(name in BUILT_IN))];
}
