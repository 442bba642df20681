/** Constructors that do something else before they call the one of their base, or never call it. */

import {
  describe,
  getattr,
  object,
  print,
  str_title,
  super_,
  tuple,
  ValueError,
  vars,
} from "py2ts-runtime";

class Base extends object {
  declare name: string;
  __init__(name?: any): void {
    this.name = name;
    this.setup();
  }

  setup(): void {
    print("setup of", getattr(this, "name"));
  }
}
describe(Base.prototype.__init__, { params: "name", method: true });

class Early extends Base {
  declare size: number;
  override __init__(name?: any, size?: any): void {
    this.size = size;
    super_(Early, this).__init__(name);
  }

  override setup(): void {
    print("setup of", getattr(this, "name"), "with", this.size);
  }
}
describe(Early.prototype.__init__, { params: "name, size", method: true });

class Checked extends Base {
  override __init__(name?: any): void {
    if (!name) {
      throw new ValueError("no name");
    }
    const label = str_title(name);
    super_(Checked, this).__init__(label);
  }
}
describe(Checked.prototype.__init__, { params: "name", method: true });

class Never extends Base {
  declare other: number;
  override __init__(): void {
    this.other = 1;
  }
}

class Sometimes extends Base {
  override __init__(name: any = null): void {
    if (name === null) {
      this.name = "nobody";
      return;
    }
    super_(Sometimes, this).__init__(name);
  }
}
describe(Sometimes.prototype.__init__, { params: "name=", method: true });

class Left {
  side: string;
  constructor(side: string) {
    if (side === "") {
      throw new ValueError("no side");
    }
    this.side = side;
  }
}

class Arm extends Left {
  length: number;
  constructor(side: string, length: number) {
    if (length < 0) {
      throw new ValueError("negative");
    }
    super(side);
    this.length = length;
  }
}

new Early("a", 3);
print(getattr(new Checked("bee"), "name"));
print(vars(new Never()));
print(getattr(new Sometimes(), "name"), getattr(new Sometimes("x"), "name"));
for (const make of tuple(
  () => new Checked(""),
  () => new Arm("", 1),
  () => new Arm("left", -1),
)) {
  try {
    make();
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}
print(vars(new Arm("left", 2)));
