/** Classes that stand on those of datetime, with __new__ and __init__ of their own. */

import {
  add,
  call,
  call_method,
  describe,
  dict_copy,
  dict_pop,
  getattr,
  inherit,
  object,
  print,
  repr,
  setattr,
  split_arguments,
  super_,
  take_keyword,
  type_name,
} from "py2ts-runtime";
import { date, datetime, timedelta, tzinfo } from "py2ts-runtime/datetime";

class Tagged extends inherit(date, object) {
  static __new__(cls?: any, ...values: any[]): any {
    const [args, kws] = split_arguments(values);
    const temp = dict_copy(kws);
    const extra = dict_pop(temp, "extra");
    const self = call_method(
      date,
      "__new__",
      cls,
      ...args,
      Object.fromEntries(temp),
    );
    setattr(self, "extra", extra);
    return self;
  }

  newmeth(start: number): number {
    return start + this.year + this.month;
  }
}
describe(Tagged.__new__, { params: "cls, *args, **kws" });

class Moment extends inherit(datetime, object) {
  static __new__(cls?: any, ...values: any[]): any {
    const [args, kws] = split_arguments(values);
    const tag: string = take_keyword(kws, "tag") ?? "";
    const self = call(
      super_(Moment, this).__new__,
      cls,
      ...args,
      Object.fromEntries(kws),
    );
    setattr(self, "tag", tag);
    return self;
  }
}
describe(Moment.__new__, { params: "cls, *args, tag=, **kws" });

class DST extends inherit(tzinfo, object) {
  declare value: any;
  __init__(value?: any): void {
    this.value = value;
  }

  override dst(dt: any): any {
    return getattr(this, "value");
  }
}
describe(DST.prototype.__init__, { params: "value", method: true });

class UOFS extends DST {
  declare uofs: timedelta;
  override __init__(uofs?: any, dofs: any = null): void {
    call_method(tzinfo, "__init__", this);
    this.uofs = uofs;
  }

  override utcoffset(dt: any): timedelta {
    return this.uofs;
  }
}
describe(UOFS.prototype.__init__, { params: "uofs, dofs=", method: true });

const t = call(Tagged, 2003, 4, 14, { extra: 7 });
print(
  t,
  getattr(t, "extra"),
  t.newmeth(-7),
  t instanceof date,
  type_name(t),
  repr(t),
);
const m = call(Moment, 2024, 1, 2, 3, { tag: "x" });
print(m, getattr(m, "tag"), add(m, new timedelta(1)));
print(new UOFS(new timedelta(1)).uofs);
