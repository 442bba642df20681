/** Plug-ins behind abstract classes: what must be there, what registers, and what is said when something is missing. */

import {
  ABC,
  abstract_method,
  any as any_,
  call,
  call_method,
  caught,
  class_bases,
  class_created,
  contains,
  getattr,
  getitem,
  isinstance,
  issubclass,
  iter,
  NotImplemented,
  NotImplementedError,
  object,
  print,
  repr,
  sorted,
  tuple,
  type,
  TypeError,
} from "py2ts-runtime";

/** Something to read from. */
class Source {
  /** Gives some text. */
  read(size: number): string {
    return "default";
  }

  get name(): string {
    throw new NotImplementedError();
  }

  static open(where: string): Memory | null {
    return null;
  }

  static scheme(): string {
    throw new NotImplementedError();
  }

  describe(): string {
    return `${type(this).scheme()}:${getattr(this, "name")} ${repr(this.read(3))}`;
  }
}
class_bases(Source, ABC);
abstract_method(Source, "read", "name", "open", "scheme");
class_created(Source);

class Memory extends Source {
  text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }

  override read(size: number): string {
    return super.read(size) + this.text.slice(0, size);
  }

  override get name(): string {
    return "memory";
  }

  static override open(where: string): Memory {
    return new this(where);
  }

  static override scheme(): string {
    return "mem";
  }
}
class_created(Memory);

class Half extends Source {
  override read(size: any): string {
    return "";
  }

  static override scheme(): string {
    return "half";
  }
}
class_created(Half);

class Old {
  get size(): number {
    throw new NotImplementedError();
  }

  static make(): New | null {
    return null;
  }

  static check(value: any): boolean | null {
    return null;
  }
}
abstract_method(Old, "size", "make", "check");

class New extends Old {
  override get size(): number {
    return 3;
  }

  static override make(): New {
    return new this();
  }

  static override check(value: number): boolean {
    return value > 2;
  }
}
class_created(New);

print(
  Memory.open("hello").describe(),
  issubclass(Memory, Source),
  isinstance(new Memory("x"), Source),
);
for (const cls of tuple(Source, Half, Old)) {
  try {
    call(cls);
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}
print(
  sorted(getattr(Source, "__abstractmethods__")),
  sorted(getattr(Half, "__abstractmethods__")),
  sorted(getattr(Memory, "__abstractmethods__")),
  sorted(getattr(Old, "__abstractmethods__")),
);
print(New.make().size, New.check(3), type(new New()).check(1));

class Sized {
  static __subclasshook__(other: any): any {
    if (this === Sized) {
      return any_(
        (function* (source: any) {
          for (const base of source) {
            const __dict__3 = getattr(base, "__dict__");
            yield contains(__dict__3, "__len__");
          }
        })(iter(getattr(other, "__mro__"))),
      );
    }
    return NotImplemented;
  }

  __len__(): null {
    return null;
  }
}
class_bases(Sized, ABC);
abstract_method(Sized, "__len__");
class_created(Sized);

class Bag {
  __len__(): number {
    return 3;
  }
}

class Plugin {
  run(): void {}
}
class_bases(Plugin, ABC);
abstract_method(Plugin, "run");
class_created(Plugin);

class Foreign {
  run(): string {
    return "foreign";
  }
}
call(getattr(Plugin, "register"), Foreign);

class Other {}

print(
  issubclass(Bag, Sized),
  isinstance(new Bag(), Sized),
  isinstance(3, Sized),
);
print(
  issubclass(Foreign, Plugin),
  isinstance(call(Foreign), Plugin),
  isinstance(new Other(), Plugin),
  call_method(call(Foreign), "run"),
);
call_method(Plugin, "register", Other);
print(
  isinstance(new Other(), Plugin),
  call_method(Plugin, "__subclasses__"),
  getitem(getattr(Foreign, "__mro__"), -1) === object,
);
