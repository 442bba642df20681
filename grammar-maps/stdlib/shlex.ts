/** shlex: the words of command lines. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const text = attribute("str", { settable: true });

export const shlex = pyModule("shlex", {
  split: fn("(s: str, comments: bool = False, posix: bool = True) -> list[str]"),
  join: fn("(split_command: Iterable[str]) -> str"),
  quote: fn("(s: str) -> str"),
  shlex: cls("shlex", "(instream: object = None, infile: object = None, posix: bool = False, punctuation_chars: object = False) -> None", {
    instream: attribute("object", { settable: true }), infile: attribute("object", { settable: true }), posix: attribute("bool"), eof: attribute("str | None"), commenters: text, wordchars: text, whitespace: text,
    whitespace_split: attribute("bool", { settable: true }), quotes: text, escape: text, escapedquotes: text, lineno: attribute("natural", { settable: true }), token: text,
    source: attribute("object", { settable: true }), debug: attribute("small", { settable: true }), punctuation_chars: attribute("str"),
    get_token: fn("() -> str | None"), push_token: fn("(tok: object) -> None"), read_token: fn("() -> str | None"), push_source: fn("(newstream: object, newfile: object = None) -> None"), pop_source: fn("() -> None"),
    sourcehook: fn("(newfile: object) -> object"), error_leader: fn("(infile: object = None, lineno: small | None = None) -> str"),
  }, { bases: ["Iterator[str]"] }),
});
