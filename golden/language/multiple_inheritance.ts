/** C3 order, cooperative super and mixins. */

import {
  AttributeError,
  call,
  caught,
  describe,
  getattr,
  inherit,
  isinstance,
  issubclass,
  iter,
  KeyError,
  object,
  print,
  super_,
  type_name,
} from "py2ts-runtime";

class Base extends object {
  declare log: string[];
  __init__(keywords: any = {}): void {
    const kwargs = new Map<string, any>(Object.entries(keywords));
    this.log = ["Base"];
    print("Base", kwargs);
  }

  run(): string[] {
    return ["Base.run"];
  }
}
describe(Base.prototype.__init__, { params: "**kwargs", method: true });

class Left extends Base {
  declare left: number;
  override __init__(left: any = 0, keywords: any = {}): void {
    const kwargs = new Map<string, any>(Object.entries(keywords));
    call(super_(Left, this).__init__, Object.fromEntries(kwargs));
    this.left = left;
    this.log.push("Left");
  }

  override run(): string[] {
    return [...["Left.run"], ...super_(Left, this).run()];
  }
}
describe(Left.prototype.__init__, { params: "left=, **kwargs", method: true });

class Right extends Base {
  declare right: number;
  override __init__(right: any = 0, keywords: any = {}): void {
    const kwargs = new Map<string, any>(Object.entries(keywords));
    call(super_(Right, this).__init__, Object.fromEntries(kwargs));
    this.right = right;
    this.log.push("Right");
  }

  override run(): string[] {
    return [...["Right.run"], ...super_(Right, this).run()];
  }
}
describe(Right.prototype.__init__, {
  params: "right=, **kwargs",
  method: true,
});

class Both extends inherit(Left, Right) {
  override run(): string[] {
    return [...["Both.run"], ...super_(Both, this).run()];
  }
}

class NotFound extends inherit(KeyError, AttributeError) {}

const both = new Both(1, { right: 2, other: 3 });
print(both.log, both.left, both.right, both.run());
print(
  Array.from(iter(getattr(Both, "__mro__")), (c: any) =>
    getattr(c, "__name__"),
  ),
);
print(isinstance(both, Right), issubclass(Both, Left));
try {
  throw new NotFound("x");
} catch (error) {
  const e = caught(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(type_name(e), e);
}
