import { check_table } from "./oracle.ts";
import { to_float } from "../../src/runtime/builtins/float/index.ts";
import { asFloat } from "../../src/runtime/core/float.ts";
import * as difflib from "../../src/runtime/difflib/index.ts";
import * as fnmatch from "../../src/runtime/fnmatch/index.ts";
import * as html from "../../src/runtime/html/index.ts";
import * as pprint from "../../src/runtime/pprint/index.ts";
import * as shlex from "../../src/runtime/shlex/index.ts";
import * as textwrap from "../../src/runtime/textwrap/index.ts";
import * as parse from "../../src/runtime/urllib/parse/index.ts";

type Any = any;

function opcodes(a: Any, b: Any, autojunk: Any): Any {
  const s = new difflib.SequenceMatcher(null, a, b, autojunk);
  const plain = (codes: readonly (readonly Any[])[]): Any => codes.map((code) => [...code]);
  const [ratio, quick, real] = [s.ratio(), s.quick_ratio(), s.real_quick_ratio()];
  return [plain(s.get_opcodes()), asFloat(ratio), asFloat(quick), asFloat(real), plain(s.get_matching_blocks()), [...s.get_grouped_opcodes(2)].map(plain)];
}

check_table("py_text_modules", {
  wrap: textwrap.wrap, shorten: textwrap.shorten, dedent: textwrap.dedent, indent: textwrap.indent, translate: fnmatch.translate, filter: fnmatch.filter, fnmatch: fnmatch.fnmatch,
  shlex_split: shlex.split, quote_word: shlex.quote, lexer: (...args: Any[]) => [...new shlex.shlex(...args)], opcodes,
  junk: (a: Any, b: Any) => new difflib.SequenceMatcher((x: Any) => x === " ", a, b).get_opcodes().map((code) => [...code]),
  lines: (a: Any, b: Any) => [[...difflib.ndiff(a, b)], [...difflib.unified_diff(a, b, "x", "y", "", "", 1)], [...difflib.context_diff(a, b, "x", "y")]],
  close: (word: Any, names: Any, n: Any, cutoff: Any) => difflib.get_close_matches(word, names, n, to_float(cutoff)), unescape: html.unescape, escape: html.escape,
  urlsplit: (url: Any) => [...parse.urlsplit(url)], urlparse: (url: Any) => [...parse.urlparse(url)], geturl: (url: Any) => parse.urlparse(url).geturl(), urldefrag: (url: Any) => [...parse.urldefrag(url)],
  host: (url: Any) => [parse.urlsplit(url).hostname, parse.urlsplit(url).username, parse.urlsplit(url).password, parse.urlsplit(url).port], urljoin: parse.urljoin, parse_qsl: parse.parse_qsl,
  quote: parse.quote, quote_plus: parse.quote_plus, unquote: parse.unquote, unquote_plus: parse.unquote_plus, unquote_to_bytes: parse.unquote_to_bytes, urlencode: parse.urlencode, pformat: pprint.pformat,
});
