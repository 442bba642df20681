import {
  AttributeError,
  call_method,
  caught,
  delattr,
  delitem,
  describe,
  dict,
  dict_get,
  getattr,
  getitem,
  hasattr,
  KeyError,
  len,
  object,
  print,
  raise_from,
  setattr,
  setitem,
  str,
  super_,
} from "py2ts-runtime";

class Proxy extends object {
  __init__(target?: any): void {
    call_method(object, "__setattr__", this, "_target", target);
    call_method(object, "__setattr__", this, "log", []);
  }
  __getattr__(name: string): any {
    call_method(getattr(this, "log"), "append", `get ${name}`);
    return getattr(getattr(this, "_target"), name);
  }
  __setattr__(name: string, value: number): null {
    call_method(getattr(this, "log"), "append", `set ${name}=${value}`);
    setattr(getattr(this, "_target"), name, value);
    return null;
  }
  __delattr__(name: any): null {
    call_method(getattr(this, "log"), "append", `del ${str(name)}`);
    delattr(getattr(this, "_target"), name);
    return null;
  }
}
describe(Proxy.prototype.__init__, { params: "target", method: true });
class Target {
  x: number;
  constructor() {
    this.x = 1;
  }
  hello(who: any): string {
    return `hello ${str(who)} ${this.x}`;
  }
}
const t = new Target();
const p = new Proxy(t);
print(getattr(p, "x"), call_method(p, "hello", "bob"));
setattr(p, "x", 10);
setattr(p, "y", 5);
print(t.x, getattr(t, "y"), call_method(p, "hello", "al"));
delattr(p, "y");
print(hasattr(t, "y"), getattr(p, "log"));
try {
  getattr(p, "nope");
} catch (error) {
  const e = caught(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
class Attr extends dict {
  __getattr__(name: string): any {
    try {
      return getitem(this, name);
    } catch (error) {
      if (!(error instanceof KeyError)) {
        throw error;
      }
      throw raise_from(new AttributeError(name), null);
    }
  }
  __setattr__(name: string, value: number): null {
    setitem(this, name, value);
    return null;
  }
  __delattr__(name: any): null {
    delitem(this, name);
    return null;
  }
}
const d = new Attr(undefined, { a: 1 });
setattr(d, "b", 2);
print(d, getattr(d, "a"), getitem(d, "b"), dict_get(d, "z"), len(d));
delattr(d, "a");
try {
  getattr(d, "a");
} catch (error) {
  const e = caught(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print("AttributeError", e);
}
class Spy extends object {
  declare secret: number;
  declare open: number;
  __getattribute__(name: string): any {
    if (name.startsWith("secret")) {
      throw new AttributeError(`no ${name}`);
    }
    return super_(Spy, this).__getattribute__(name);
  }
  __init__(): void {
    setattr(this, "secret", 1);
    setattr(this, "open", 2);
  }
}
const s = new Spy();
print(getattr(s, "open"), hasattr(s, "secret"), getattr(s, "secret_x", "dflt"));
class Lazy extends object {
  __getattr__(name: string): string {
    if (name.startsWith("_")) {
      throw new AttributeError(name);
    }
    const value = `made ${name}`;
    setattr(this, name, value);
    return value;
  }
}
const z = new Lazy();
print(
  getattr(z, "foo"),
  getattr(z, "__dict__"),
  getattr(z, "foo"),
  hasattr(z, "_x"),
);
