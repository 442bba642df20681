/** textwrap: paragraphs as lines. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const layout =
  "initial_indent: str = '', subsequent_indent: str = '', expand_tabs: bool = True, replace_whitespace: bool = True, fix_sentence_endings: bool = False, break_long_words: bool = True, drop_whitespace: bool = True, break_on_hyphens: bool = True, tabsize: small = 8";
const options = `*, ${layout}, max_lines: small | None = None, placeholder: str = ' [...]'`;
const text = attribute("str", { settable: true });
const flag = attribute("bool", { settable: true });

export const textwrap = pyModule("textwrap", {
  TextWrapper: cls("TextWrapper", `(width: small = 70, ${layout}, *, max_lines: small | None = None, placeholder: str = ' [...]') -> None`, {
    width: attribute("small", { settable: true }), initial_indent: text, subsequent_indent: text, placeholder: text, expand_tabs: flag, replace_whitespace: flag, fix_sentence_endings: flag, break_long_words: flag,
    drop_whitespace: flag, break_on_hyphens: flag, tabsize: attribute("small", { settable: true }), max_lines: attribute("small | None", { settable: true }),
    wrap: fn("(text: str) -> list[str]"),
    fill: fn("(text: str) -> str"),
  }),
  wrap: fn(`(text: str, width: small = 70, ${options}) -> list[str]`),
  fill: fn(`(text: str, width: small = 70, ${options}) -> str`),
  shorten: fn(`(text: str, width: small, ${options}) -> str`),
  dedent: fn("(text: str) -> str"),
  indent: fn("(text: str, prefix: str, predicate: Callable[[str], object] | None = None) -> str"),
});
