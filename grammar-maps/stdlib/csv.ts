/** csv: rows of fields. */
import { attribute, cls, exception, fn, pyModule } from "../../src/maps/define.ts";

const FORMAT = "delimiter: str = ',', quotechar: str | None = '\"', escapechar: str | None = None, doublequote: bool = True, skipinitialspace: bool = False, lineterminator: str = '\\r\\n', quoting: int = 0, strict: bool = False";
const number = attribute("natural");
const text = attribute("str");
const dialect = { delimiter: text, quotechar: attribute("str | None"), escapechar: attribute("str | None"), doublequote: attribute("bool"), skipinitialspace: attribute("bool"), lineterminator: text, quoting: number };
const Dialect = (name: string, base: readonly string[]): ReturnType<typeof cls> => cls(name, "() -> None", {}, { bases: base, statics: dialect });

export const csv = pyModule("csv", {
  // Asked for quotes that mean something, or by a dialect, fields may be floats and None.
  reader: fn(`(iterable: Iterable[str], /, dialect: object = 'excel', *, ${FORMAT}) -> AnyReader`, { overloads: [`(iterable: Iterable[str], /, *, ${FORMAT.replace("quoting: int = 0, ", "")}) -> Reader`] }),
  writer: fn(`(fileobj: T, /, dialect: object = 'excel', *, ${FORMAT}) -> Writer`),
  Reader: cls("Reader", "() -> None", { line_num: number, dialect: attribute("object"), __next__: fn("() -> list[str]") }, { bases: ["Iterator[list[str]]"], refused: "it is made by csv.reader" }),
  AnyReader: cls("AnyReader", "() -> None", { line_num: number, dialect: attribute("object"), __next__: fn("() -> list[object]") }, { bases: ["Iterator[list[object]]"], runtime: "Reader", refused: "it is made by csv.reader" }),
  Writer: cls("Writer", "() -> None", { dialect: attribute("object"), writerow: fn("(row: Iterable[object], /) -> object"), writerows: fn("(rows: Iterable[object], /) -> None") }, { refused: "it is made by csv.writer" }),
  DictReader: cls("DictReader", `(f: Iterable[str], fieldnames: Iterable[str] | None = None, restkey: str | None = None, restval: object = None, dialect: object = 'excel', *, ${FORMAT}) -> None`, {
    fieldnames: attribute("object", { settable: true }), line_num: number, restkey: attribute("object", { settable: true }), restval: attribute("object", { settable: true }), dialect: attribute("object"), reader: attribute("Reader"),
    __next__: fn("() -> dict[str, str | None]"),
  }, { bases: ["Iterator[dict[str, str | None]]"] }),
  DictWriter: cls("DictWriter", `(f: object, fieldnames: Iterable[str], restval: object = '', extrasaction: str = 'raise', dialect: object = 'excel', *, ${FORMAT}) -> None`, {
    fieldnames: attribute("object", { settable: true }), restval: attribute("object", { settable: true }), extrasaction: attribute("str"), writer: attribute("Writer"),
    writeheader: fn("() -> object"), writerow: fn("(rowdict: object) -> object"), writerows: fn("(rowdicts: Iterable[object]) -> None"),
  }),
  Dialect: Dialect("Dialect", []), excel: Dialect("excel", ["Dialect"]), excel_tab: Dialect("excel_tab", ["excel"]), unix_dialect: Dialect("unix_dialect", ["Dialect"]),
  register_dialect: fn(`(name: str, dialect: object = 'excel', /, *, ${FORMAT}) -> None`),
  unregister_dialect: fn("(name: str, /) -> None"),
  get_dialect: fn("(name: str, /) -> object"),
  list_dialects: fn("() -> list[str]"),
  field_size_limit: fn("(new_limit: int = ..., /) -> natural"),
  QUOTE_MINIMAL: number, QUOTE_ALL: number, QUOTE_NONNUMERIC: number, QUOTE_NONE: number, QUOTE_STRINGS: number, QUOTE_NOTNULL: number,
  Error: exception("Error", "Exception"),
}, { missing: ["Sniffer"] });
