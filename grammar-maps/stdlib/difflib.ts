/** difflib: what sequences have in common, and differences for people. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const names = "fromfile: str = '', tofile: str = '', fromfiledate: str = '', tofiledate: str = '', n: small = 3, lineterm: str = '\\n'";
const byteNames = names.replaceAll(": str = '", ": bytes = b'");
const opcode = "tuple[str, natural, natural, natural, natural]";

export const difflib = pyModule("difflib", {
  SequenceMatcher: cls("SequenceMatcher", "(isjunk: Callable[[object], object] | None = None, a: object = '', b: object = '', autojunk: bool = True) -> None", {
    a: attribute("object"), b: attribute("object"), bjunk: attribute("set[object]"), bpopular: attribute("set[object]"), b2j: attribute("dict[object, list[natural]]"), isjunk: attribute("object"), autojunk: attribute("bool"),
    set_seqs: fn("(a: object, b: object) -> None"), set_seq1: fn("(a: object) -> None"), set_seq2: fn("(b: object) -> None"),
    find_longest_match: fn("(alo: small = 0, ahi: small | None = None, blo: small = 0, bhi: small | None = None) -> object"),
    get_matching_blocks: fn("() -> list[object]"),
    get_opcodes: fn(`() -> list[${opcode}]`),
    get_grouped_opcodes: fn(`(n: small = 3) -> Generator[list[${opcode}], None, None]`),
    ratio: fn("() -> float"), quick_ratio: fn("() -> float"), real_quick_ratio: fn("() -> float"),
  }),
  Differ: cls("Differ", "(linejunk: Callable[[str], object] | None = None, charjunk: Callable[[str], object] | None = None) -> None", { compare: fn("(a: object, b: object) -> Generator[str, None, None]") }),
  get_close_matches: fn("(word: T, possibilities: Iterable[T], n: small = 3, cutoff: float = 0.6) -> list[T]"),
  unified_diff: fn(`(a: object, b: object, ${names}) -> Generator[str, None, None]`),
  context_diff: fn(`(a: object, b: object, ${names}) -> Generator[str, None, None]`),
  diff_bytes: fn(`(dfunc: object, a: object, b: object, ${byteNames}) -> Generator[bytes, None, None]`),
  ndiff: fn("(a: object, b: object, linejunk: Callable[[str], object] | None = None, charjunk: object = ...) -> Generator[str, None, None]"),
  restore: fn("(delta: Iterable[str], which: small) -> Generator[str, None, None]"),
  IS_LINE_JUNK: fn("(line: str) -> bool"),
  IS_CHARACTER_JUNK: fn("(ch: str, ws: str = ' \\t') -> bool"),
}, { missing: ["HtmlDiff", "Match"] });
