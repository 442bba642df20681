/** json: a parsed document is of unknown type. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const encoding = "skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True";
const layout = "indent: int | str | None = None, separators: tuple[str, str] | None = None, default: Callable[[object], object] | None = None, sort_keys: bool = False";
const dumping = `*, ${encoding}, cls: object = None, ${layout}, **kw: object`;
const hooks = "object_hook: object = None, parse_float: object = None, parse_int: object = None, parse_constant: object = None";
const loading = `*, cls: object = None, ${hooks}, object_pairs_hook: object = None, **kw: object`;

export const json = pyModule("json", {
  dumps: fn(`(obj: object, ${dumping}) -> str`),
  dump: fn(`(obj: object, fp: object, ${dumping}) -> None`),
  detect_encoding: fn("(b: bytes) -> ascii"),
  loads: fn(`(s: str | bytes, ${loading}) -> object`),
  load: fn(`(fp: object, ${loading}) -> object`),
  JSONEncoder: cls("JSONEncoder", `(*, ${encoding}, sort_keys: bool = False, indent: int | str | None = None, separators: tuple[str, str] | None = None, default: object = None) -> None`, {
    default: fn("(o: object) -> object"), encode: fn("(o: object) -> str"), iterencode: fn("(o: object) -> Iterator[str]"), item_separator: attribute("str", { settable: true }), key_separator: attribute("str", { settable: true }),
  }, { statics: { item_separator: attribute("str", { settable: true }), key_separator: attribute("str", { settable: true }) } }),
  JSONDecoder: cls("JSONDecoder", `(*, ${hooks}, strict: bool = True, object_pairs_hook: object = None) -> None`, {
    decode: fn("(s: str) -> object"), raw_decode: fn("(s: str, idx: natural = 0) -> tuple[object, natural]"),
  }),
  JSONDecodeError: cls("JSONDecodeError", "(msg: str, doc: str, pos: natural) -> None", { msg: attribute("str"), doc: attribute("str"), pos: attribute("natural"), lineno: attribute("natural"), colno: attribute("natural") }, { bases: ["ValueError"] }),
});
