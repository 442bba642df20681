/** Classes that extend the abstract types of collections.abc and get their methods. */

import {
  and_,
  call,
  call_method,
  caught,
  contains,
  delitem,
  Dict,
  dict,
  eq,
  getitem,
  ior,
  isinstance,
  iter,
  KeyError,
  le,
  len,
  list,
  list_remove,
  lt,
  mapping_items,
  or_,
  print,
  repr,
  reversed,
  setitem,
  sorted,
  StopIteration,
  str,
  sub,
  sum,
  truth,
  tuple,
  TypeError,
  xor,
} from "py2ts-runtime";
import {
  adopt,
  Iterable as Iterable_,
  Iterator,
  Mapping,
  MutableMapping,
  MutableSet,
  Sequence,
} from "py2ts-runtime/collections/abc";

class M {
  d: Map<string, number>;
  constructor(keywords: Record<string, any> = {}) {
    const k = new Map<string, any>(Object.entries(keywords));
    this.d = k;
  }
  __getitem__(k: string): number {
    return getitem(this.d, k);
  }
  __iter__(): Iterable<string> {
    return iter(this.d);
  }
  __len__(): number {
    return this.d.size;
  }
}
adopt(M, Mapping);
class MM {
  d: Map<string, number>;
  constructor() {
    this.d = new Map<string, number>();
  }
  __getitem__(k: any): number {
    return getitem(this.d, call_method(k, "lower"));
  }
  __setitem__(k: string, v: number): null {
    const v2 = v;
    this.d.set(k.toLowerCase(), v2);
    return null;
  }
  __delitem__(k: any): null {
    delitem(this.d, call_method(k, "lower"));
    return null;
  }
  __iter__(): Iterable<string> {
    return iter(this.d);
  }
  __len__(): number {
    return this.d.size;
  }
}
adopt(MM, MutableMapping);
class S {
  a: readonly number[];
  constructor(...a_items: number[]) {
    const a = tuple(...a_items);
    this.a = a;
  }
  __getitem__(i: number): number {
    return getitem(this.a, i);
  }
  __len__(): number {
    return this.a.length;
  }
}
adopt(S, Sequence);
class St {
  s: any[];
  constructor(it: readonly [] | number[] = tuple()) {
    this.s = [...it];
  }
  __contains__(x: any): boolean {
    return contains(this.s, x);
  }
  __iter__(): Iterable<any> {
    return iter(this.s);
  }
  __len__(): number {
    return this.s.length;
  }
  add(x: any): void {
    if (!contains(this.s, x)) {
      this.s.push(x);
    }
  }
  discard(x: any): void {
    if (contains(this.s, x)) {
      list_remove(this.s, x);
    }
  }
  __repr__(): string {
    return `St(${str(this.s)})`;
  }
}
adopt(St, MutableSet);
class It {
  n: number;
  constructor(n: number) {
    this.n = n;
  }
  __next__(): number {
    if (this.n === 0) {
      throw new StopIteration();
    }
    this.n--;
    return this.n;
  }
}
adopt(It, Iterator);
const m = new M({ a: 1, b: 2 });
print(
  list(call_method(m, "keys")),
  list(call_method(m, "items")),
  list(call_method(m, "values")),
  call_method(m, "get", "z", 9),
  contains(m, "a"),
  eq(
    m,
    new Map([
      ["a", 1],
      ["b", 2],
    ]),
  ),
  dict(m),
  new Dict<any, any>([...mapping_items(m)]),
  len(m),
  truth(m),
);
const mm = new MM();
setitem(mm, "A", 1);
call_method(mm, "update", new Map([["B", 2]]), { c: 3 });
print(
  call_method(mm, "pop", "b"),
  call_method(mm, "setdefault", "d", 5),
  sorted(mm),
  call_method(mm, "popitem"),
  call_method(mm, "get", "zz"),
  list(call_method(mm, "items")),
);
call_method(mm, "clear");
print(len(mm), isinstance(mm, Mapping), isinstance(m, MutableMapping));
const s = new S(3, 1, 3);
print(
  call_method(s, "count", 3),
  call_method(s, "index", 1),
  list(reversed(s)),
  contains(s, 1),
  list(s),
  getitem(s, -1),
  isinstance(s, Sequence),
  sorted(s),
);
let a: any = new St([1, 2, 3]);
const b = new St([2, 5]);
print(
  and_(a, b),
  or_(a, b),
  sub(a, b),
  xor(a, b),
  le(a, b),
  call_method(a, "isdisjoint", [9]),
  lt(new St([2]), a),
  eq(a, new St([3, 2, 1])),
);
a = ior(a, [7]);
call_method(a, "remove", 1);
print(a, call_method(a, "pop"));
try {
  call_method(a, "remove", 99);
} catch (e) {
  if (!(e instanceof KeyError)) {
    throw e;
  }
  print("KeyError", e);
}
print(list(new It(3)), sum(new It(4)), isinstance(new It(1), Iterable_));
try {
  M.prototype.__getitem__.call(m, "q");
} catch (e) {
  if (!(e instanceof KeyError)) {
    throw e;
  }
  print(repr(e));
}
try {
  class Bad {}
  adopt(Bad, Mapping);
  call(Bad);
} catch (error) {
  const e = caught(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
