/** string: constants and templates. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const text = attribute("ascii");

export const string = pyModule("string", {
  ascii_letters: text, ascii_lowercase: text, ascii_uppercase: text, digits: text, hexdigits: text, octdigits: text, printable: text, punctuation: text, whitespace: text,
  capwords: fn("(s: str, sep: str | None = None) -> str"),
  Template: cls("Template", "(template: str) -> None", {
    template: attribute("str"),
    substitute: fn("(*args: object, **kws: object) -> str"),
    safe_substitute: fn("(*args: object, **kws: object) -> str"),
    get_identifiers: fn("() -> list[str]"),
    is_valid: fn("() -> bool"),
  }),
}, { missing: ["Formatter"] });
