import {
  call,
  call_method,
  caught,
  class_attributes,
  class_created,
  describe,
  Dict,
  dict_items,
  getattr,
  hasattr,
  iter,
  object,
  print,
  setattr,
  str,
  str_upper,
  super_,
  TypeError,
  unpack,
} from "py2ts-runtime";

class Handler extends object {
  declare event: any;
  static handlers: Map<any, any> = new Dict<any, any>();
  declare handlers: Map<any, any>;
  static __init_subclass__(event: any = null, keywords: any = {}): null {
    const kwargs = new Map<string, any>(Object.entries(keywords));
    call(super_(Handler, this).__init_subclass__, Object.fromEntries(kwargs));
    if (event !== null) {
      setattr(this, "event", event);
      Handler.handlers.set(event, this);
    }
    return null;
  }
  handle(payload: any): string {
    return `${str(getattr(this, "event"))}: ${str(payload)}`;
  }
}
class_attributes(Handler, "handlers");
describe(Handler.__init_subclass__, {
  params: "event=, **kwargs",
  method: true,
});
class OnStart extends Handler {}
class_created(OnStart, { event: "start" });
class OnStop extends Handler {
  override handle(payload: any): string {
    return str_upper(super_(OnStop, this).handle(payload));
  }
}
class_created(OnStop, { event: "stop" });
class Abstract extends Handler {}
class_created(Abstract);
for (const item of iter(dict_items(Handler.handlers))) {
  const [name, cls] = unpack(item, 2);
  print(
    name,
    getattr(cls, "__name__"),
    call(cls).handle(new Dict<any, any>([["a", 1]])),
  );
}
print(hasattr(Abstract, "event"));
class Tracked extends object {
  static subclasses: string[] = [];
  declare subclasses: string[];
  static __init_subclass__(keywords: any = {}): null {
    const kw = new Map<string, any>(Object.entries(keywords));
    call(super_(Tracked, this).__init_subclass__, Object.fromEntries(kw));
    this.subclasses.push(getattr(this, "__qualname__"));
    return null;
  }
}
class_attributes(Tracked, "subclasses");
describe(Tracked.__init_subclass__, { params: "**kw", method: true });
class A extends Tracked {}
class_created(A);
class B extends A {}
class_created(B);
print(
  Tracked.subclasses,
  Array.from(iter(call_method(Tracked, "__subclasses__")), (c: any) =>
    getattr(c, "__name__"),
  ),
);
try {
  class C extends Handler {}
  class_created(C, { foo: 1 });
} catch (error) {
  const e = caught(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
