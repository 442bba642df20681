/** string: constants and templates. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const text = attribute("ascii");

export const string = pyModule("string", {
  ascii_letters: text, ascii_lowercase: text, ascii_uppercase: text, digits: text, hexdigits: text, octdigits: text, printable: text, punctuation: text, whitespace: text,
  capwords: fn("(s: str, sep: str | None = None) -> str"),
  Template: cls("Template", "(template: str) -> None", {
    template: attribute("str"), delimiter: attribute("str"), pattern: attribute("re.Pattern[str]"),
    substitute: fn("(*args: object, **kws: object) -> str"),
    safe_substitute: fn("(*args: object, **kws: object) -> str"),
    get_identifiers: fn("() -> list[str]"),
    is_valid: fn("() -> bool"),
  }, { statics: { idpattern: attribute("str"), braceidpattern: attribute("str | None"), flags: attribute("object") } }),
  Formatter: cls("Formatter", "() -> None", {
    format: fn("(format_string: str, /, *args: object, **kwargs: object) -> str"),
    vformat: fn("(format_string: str, args: object, kwargs: object) -> str"),
    parse: fn("(format_string: str) -> Iterator[tuple[str, str | None, str | None, str | None]]"),
    get_field: fn("(field_name: str, args: object, kwargs: object) -> tuple[object, object]"),
    get_value: fn("(key: object, args: object, kwargs: object) -> object"),
    check_unused_args: fn("(used_args: object, args: object, kwargs: object) -> None"),
    format_field: fn("(value: object, format_spec: str) -> str"),
    convert_field: fn("(value: object, conversion: str | None) -> object"),
  }),
});
