import {
  add,
  call_method,
  caught,
  class_attributes,
  class_created,
  decorate_method,
  delattr,
  describe,
  getattr,
  iadd,
  int,
  isinstance,
  lt,
  object,
  print,
  setattr,
  setitem,
  str,
  str_split,
  super_,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";

class Typed extends object {
  declare type: any;
  declare default: number | null;
  declare name: any;
  declare private: any;
  __init__(type_?: any, default_: any = null): void {
    this.type = type_;
    this.default = default_;
  }
  __set_name__(owner: any, name: any): null {
    this.name = name;
    this.private = add("_", name);
    return null;
  }
  __get__(instance: Account, owner: any = null): any {
    if (instance === null) {
      return this;
    }
    return getattr(instance, getattr(this, "private"), this.default);
  }
  __set__(instance: Account, value: any): null {
    if (!isinstance(value, this.type)) {
      throw new TypeError(
        `${str(getattr(this, "name"))} must be ${getattr(this.type, "__name__")}, not ${type_name(value)}`,
      );
    }
    setattr(instance, getattr(this, "private"), value);
    return null;
  }
  __delete__(instance: any): null {
    delattr(instance, getattr(this, "private"));
    return null;
  }
}
describe(Typed.prototype.__init__, { params: "type_, default=", method: true });
class Positive extends Typed {
  override __init__(): void {
    super_(Positive, this).__init__(int, 0);
  }
  override __set__(instance: Account, value: any): null {
    super_(Positive, this).__set__(instance, value);
    if (lt(value, 0)) {
      throw new ValueError(`${str(getattr(this, "name"))} must be >= 0`);
    }
    return null;
  }
}
class Account {
  static owner: Typed = new Typed(str);
  declare owner: any;
  static balance: Positive = new Positive();
  declare balance: any;
  constructor(owner: string, balance: number) {
    this.owner = owner;
    this.balance = balance;
  }
}
class_attributes(Account, "owner", "balance");
class_created(Account);
const acc = new Account("ann", 10);
print(acc.owner, acc.balance, getattr(acc, "__dict__"));
for (const value of tuple(-1, "x", 2.5)) {
  try {
    acc.balance = value;
  } catch (error) {
    const e = caught(error);
    if (!(e instanceof TypeError || e instanceof ValueError)) {
      throw e;
    }
    print(type_name(e), e);
  }
}
acc.balance = iadd(acc.balance, 5);
print(
  acc.balance,
  getattr(getattr(Account, "balance"), "name"),
  type_name(getattr(Account, "owner")),
);
delattr(acc, "balance");
print(acc.balance);
class NonData extends object {
  __get__(obj: Holder, objtype: any = null): any {
    return "from descriptor";
  }
}
class Holder {
  static x: NonData = new NonData();
  declare x: any;
}
class_attributes(Holder, "x");
class_created(Holder);
const h = new Holder();
print(h.x);
h.x = 5;
print(h.x, getattr(Holder, "x"), getattr(h, "__dict__"));
class lazy extends object {
  declare fn: (...args: any[]) => any;
  declare __doc__: any;
  declare name: any;
  __init__(fn?: any): void {
    this.fn = fn;
    this.__doc__ = getattr(fn, "__doc__");
  }
  __set_name__(owner: any, name: any): null {
    this.name = name;
    return null;
  }
  __get__(obj: Page, cls: any): any {
    if (obj === null) {
      return this;
    }
    const value = this.fn(obj);
    setitem(getattr(obj, "__dict__"), getattr(this, "name"), value);
    return value;
  }
}
describe(lazy.prototype.__init__, { params: "fn", method: true });
class Page {
  text: string;
  constructor(text: string) {
    this.text = text;
  }
  /** the words */
  words(): any[] {
    print("computing");
    return str_split(this.text);
  }
}
describe(Page.prototype.words, { doc: "the words" });
decorate_method(Page, "words", lazy);
class_created(Page);
const p = new Page("a b c");
print(
  p.words,
  p.words,
  call_method(getattr(p, "__dict__"), "keys"),
  getattr(Page, "words").__doc__,
);
