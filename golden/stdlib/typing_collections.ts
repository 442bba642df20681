/** Other names that typing has for collections and for what re gives. */

import { describe, getitem, int, print, str, tuple } from "py2ts-runtime";
import * as collections from "py2ts-runtime/collections";
import type { Counter, deque } from "py2ts-runtime/collections";
import * as re from "py2ts-runtime/re";
import type { Match, Pattern } from "py2ts-runtime/re";
import {
  Counter as Counter_,
  DefaultDict,
  Deque,
  Match as Match_,
  Optional,
  OrderedDict,
  Pattern as Pattern_,
  subscript,
} from "py2ts-runtime/typing";

const d: deque<number> = new collections.deque([1]);
const c: Counter<string> = new collections.Counter("aab");
function f(p: Pattern<string>, s: string): Match<string> | null {
  return p.match(s);
}
describe(f, {
  params: "p, s",
  annotations: {
    p: subscript(Pattern_, str),
    s: str,
    return: subscript(Optional, subscript(Match_, str)),
  },
});
const m = f(re.compile("a+"), "aab");
print(
  d,
  c,
  m !== null ? m.group() : null,
  getitem(Deque, int),
  getitem(DefaultDict, tuple(str, int)),
  Pattern_,
  getitem(Match_, str),
  getitem(OrderedDict, tuple(str, int)),
  getitem(Counter_, str),
);
