/** Keys that equal ints and strs without being plain ones. */

import {
  and_,
  contains,
  Dict,
  dict_get,
  getitem,
  int,
  print,
  PySet as PySet_,
} from "py2ts-runtime";
import { enum_class, IntEnum, StrEnum } from "py2ts-runtime/enum";

class S extends IntEnum {
  static readonly OK = new S(200);
  static {
    enum_class(this);
  }
}
class T extends StrEnum {
  static readonly A = new T("a");
  static {
    enum_class(this);
  }
}
class I extends int {}
const d = new Dict<number | S, string>([[200, "fine"]]);
const e = new Map([["a", 1]]);
const value = getitem(d, S.OK);
const value2 = d.get(S.OK) ?? null;
const value3 = contains(d, S.OK);
const value4 = getitem(e, T.A);
const value5 = dict_get(e, T.A);
const value6 = contains(e, T.A);
const value7 = getitem(d, new I(200));
const PySet = new PySet_([200]);
const value8 = contains(PySet, S.OK);
const Set2 = new Set(["a"]);
const value10 = contains(Set2, T.A);
const value9 = [200];
print(
  value,
  value2,
  value3,
  value4,
  value5,
  value6,
  value7,
  value8,
  value10,
  contains(value9, S.OK),
  and_(new PySet_([200, 3]), new PySet_([S.OK])),
);
const x = new Dict([[S.OK, 1]]);
print(getitem(x, 200), contains(x, 200), getitem(new Dict([[T.A, 2]]), "a"));
d.set(S.OK, "new");
print(d, d.size);
const m = new Dict<number | S, number>();
m.set(200, 1);
m.set(S.OK, 2);
print(m);
