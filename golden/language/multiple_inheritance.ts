/** C3 order, cooperative super and mixins. */

import {
  AttributeError,
  caught,
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
  __init__(keywords: Record<string, any> = {}): void {
    const kwargs = new Map<string, any>(Object.entries(keywords));
    this.log = ["Base"];
    print("Base", kwargs);
  }

  run(): string[] {
    return ["Base.run"];
  }
}

class Left extends Base {
  declare left: number;
  override __init__(left = 0, keywords: Record<string, any> = {}): void {
    const kwargs = new Map<string, any>(Object.entries(keywords));
    super_(Left, this).__init__(Object.fromEntries(kwargs));
    this.left = left;
    this.log.push("Left");
  }

  override run(): string[] {
    return [...["Left.run"], ...super_(Left, this).run()];
  }
}

class Right extends Base {
  declare right: number;
  override __init__(right = 0, keywords: Record<string, any> = {}): void {
    const kwargs = new Map<string, any>(Object.entries(keywords));
    super_(Right, this).__init__(Object.fromEntries(kwargs));
    this.right = right;
    this.log.push("Right");
  }

  override run(): string[] {
    return [...["Right.run"], ...super_(Right, this).run()];
  }
}

class Both extends inherit(Left, Right) {
  override run(): string[] {
    return [...["Both.run"], ...super_(Both, this).run()];
  }
}

class NotFound extends inherit(KeyError, AttributeError) {}

const both = new Both(1, { right: 2, other: 3 });
print(both.log, both.left, both.right, both.run());
print(
  Array.from(iter(getattr(Both, "__mro__")), (c) => getattr(c, "__name__")),
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
