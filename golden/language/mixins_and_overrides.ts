/** Mixins that rely on the class they are mixed into, abstract methods, and overrides that give other types. */

import {
  abstract_method,
  add,
  call,
  call_method,
  caught,
  class_attributes,
  dict_items,
  getattr,
  getitem,
  iadd,
  inherit,
  iter,
  map,
  NotImplementedError,
  print,
  repr,
  setattr,
  str,
  str_join,
  tuple,
  type,
  type_name,
  TypeError,
  unpack,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

class LogMixin {
  log(message: string): void {
    print(
      `[${getattr(this, "name")}] ${message} ${call_method(this, "describe")}`,
    );
  }
}

class ReprMixin {
  static fields: readonly string[] = tuple();
  declare fields: readonly string[];

  __repr__(): any {
    return add(
      add(
        add(type_name(this), "("),
        str_join(
          ", ",
          map((each) => `${each}=${repr(getattr(this, each))}`, this.fields),
        ),
      ),
      ")",
    );
  }
}
class_attributes(ReprMixin, "fields");

class Base {
  static code = 1;
  declare code: number;

  run(): number | string {
    const result = this.work(2);
    call_method(this, "log", `result ${str(result)}`);
    return result;
  }

  clone(): any {
    return call(type(this), getattr(this, "name"));
  }

  static create(name: string): Base {
    const made = call(this, name);
    made.setup();
    return made;
  }

  setup(): void {}

  work(n: number): number | string {
    throw new NotImplementedError();
  }

  describe(): string {
    return "base";
  }
}
class_attributes(Base, "code");

class Doubling extends inherit(LogMixin, ReprMixin, Base) {
  name: string;
  k: number;
  static override fields: readonly [string, string] = tuple("name", "k");
  declare fields: readonly [string, string];
  static override code = 2;
  declare code: number;

  constructor(name: string) {
    super();
    this.name = name;
    this.k = 1;
  }

  override work(n: number): number {
    return n * 2;
  }
}
class_attributes(Doubling, "fields", "code");

class Repeating extends inherit(LogMixin, Base) {
  name: string;
  declare ready: boolean;
  constructor(name: string) {
    super();
    this.name = name;
  }

  override work(n: number): string {
    return "s".repeat(n);
  }

  override setup(): void {
    setattr(this, "ready", true);
  }

  override describe(): string {
    return `ready=${str(getattr(this, "ready"))}`;
  }
}

class Actor {
  name: string;
  static registry: Map<string, Actor> = new Map<string, Actor>();
  declare registry: Map<string, Actor>;

  constructor(name: string) {
    this.name = name;
    Actor.registry.set(name, this);
  }

  async receive(message: number | string): Promise<any> {
    throw new NotImplementedError();
  }

  get kind(): string {
    throw new NotImplementedError();
  }

  async handle(...messages: (number | string)[]): Promise<any[]> {
    const items2: any[] = [];
    for (const message of messages) {
      items2.push(await this.receive(message));
    }
    return items2;
  }
}
class_attributes(Actor, "registry");
abstract_method(Actor, "receive", "kind");

class Counter extends Actor {
  static total = 0;
  declare total: number;
  static kind = "counter";
  override get kind(): string {
    return Counter.kind;
  }

  override async receive(message: number | string): Promise<number> {
    this.total = iadd(this.total, message);
    return this.total;
  }
}
class_attributes(Counter, "total");

class Echo extends Actor {
  override get kind(): string {
    return "echo";
  }

  override async receive(message: number | string): Promise<any> {
    await asyncio.sleep(0);
    return call_method(message, "upper");
  }
}

class Silent extends Actor {
  static kind = "silent";
  override get kind(): string {
    return Silent.kind;
  }

  override async receive(message: number | string): Promise<null> {
    print("silent", message);
    return null;
  }
}

async function main(): Promise<void> {
  for (const cls of tuple(Doubling, Repeating)) {
    const made = cls.create("o" + getattr(cls, "__name__"));
    print(made.run(), getattr(made.clone(), "name"), cls.code);
  }
  print(new Doubling("z"));
  const items: (Doubling | Repeating)[] = [
    new Doubling("p"),
    new Repeating("q"),
  ];
  Repeating.prototype.setup.call(getitem(items, 1));
  for (const each of items) {
    each.run();
  }

  try {
    call(Actor, "x");
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  print(
    await new Counter("c").handle(1, 2),
    await new Echo("e").handle("a"),
    await new Silent("s").handle("x"),
  );
  for (const item of iter(dict_items(Actor.registry))) {
    const [name, actor] = unpack(item, 2);
    print(name, getattr(actor, "kind"), type_name(actor));
  }
}

await asyncio.run(main);
