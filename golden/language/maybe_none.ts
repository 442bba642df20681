/** Values that may be None, used where None would raise. */

import {
  add,
  call_method,
  chr,
  getitem,
  int,
  iter,
  len,
  max,
  mul,
  print,
  range,
  str_isdigit,
  str_join,
  str_upper,
  sub,
  sum,
  tuple,
} from "py2ts-runtime";
import * as json from "py2ts-runtime/json";
import * as os from "py2ts-runtime/os";
import * as re from "py2ts-runtime/re";

function f(
  text: string,
): readonly [string, any, readonly (string | null)[], string] {
  const m = re.match("(\\w+)(?:-(\\w+))?", text);
  const name = m!.group(1);
  const rest = m!.group(2);
  if (m!.group(2)) {
    print(str_upper(m!.group(2)!));
  }
  print(
    str_upper(name!),
    len(m!.group(1)),
    str_isdigit(m!.group(1)!) ? int(m!.group(1) || 0) : rest,
  );
  return tuple(
    re.sub("x", m!.group(1), text),
    add(getitem(m, 1), "!"),
    m!.groups(),
    str_join("-", [m!.group(1), "z"]),
  );
}
print(f("ab-cd"), f("12"));
const home = os.environ.get("NOPE_X");
print(home === null || str_upper(home));
const d = new Map<string, number | null>([
  ["a", 1],
  ["b", null],
]);
const v = d.get("a") ?? null;
print(add(v, 1), add(getitem(d, "a"), 2));
let total = 0;
for (const k of tuple("a", "zz")) {
  const got = d.get(k) ?? null;
  if (got) {
    total += got;
  }
}
print(total);
function find(xs: number[], y: number): number | null {
  for (const x of xs) {
    if (x === y) {
      return x;
    }
  }
  return null;
}
const r = find([1, 2], 2);
print(
  add(r, 1),
  range(r!),
  mul([0], r),
  getitem("ab", sub(r, 1)),
  chr(add(r, 64)),
);
function g(a: number, b: number[] | null = null): number[] {
  b = b !== null && b.length > 0 ? b : [];
  b.push(a);
  return b;
}
print(g(1), g(2, [0]));
class N {
  v: number;
  nxt: N | null;
  constructor(v: number, nxt: N | null = null) {
    this.v = v;
    this.nxt = nxt;
  }
}
const n = new N(1, new N(2, new N(3)));
let s = 0;
let cur: N | null = n;
while (cur !== null) {
  s += cur.v;
  cur = cur.nxt;
}
print(s, n.nxt!.nxt!.v, n.nxt!.v + 1);
const words = json.loads('{"a": [1, 2], "b": {"c": "d"}}');
print(
  add(getitem(getitem(words, "a"), 0), 1),
  call_method(getitem(getitem(words, "b"), "c"), "upper"),
  sum(getitem(words, "a")),
  Array.from(iter(getitem(words, "a")), (w: any) => mul(w, 2)),
  max(getitem(words, "a")),
);
