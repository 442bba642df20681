/** functools: dispatch by the type of the first argument, methods with arguments filled in. */

import {
  add,
  awaitable,
  bool,
  bytes,
  bytes_of,
  call,
  call_method,
  caught,
  class_attributes,
  describe,
  Dict,
  dict,
  float,
  getattr,
  int,
  iter,
  list,
  map,
  mul,
  object,
  print,
  repr,
  sorted,
  str,
  str_join,
  tuple,
  type_name,
  TypeError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { dataclass } from "py2ts-runtime/dataclasses";
import * as functools from "py2ts-runtime/functools";
import { partialmethod, singledispatch } from "py2ts-runtime/functools";
import { subscript, Union } from "py2ts-runtime/typing";

/** Shows a value. */
const show = singledispatch(
  describe(
    function show(value: any, indent: any = 0): any {
      return add(mul(" ", indent), `other ${repr(value)}`);
    },
    { params: "value, indent=", doc: "Shows a value." },
  ),
);

let _: any = call(
  getattr(show, "register"),
  describe(
    function _(value: any, indent: any = 0): any {
      return add(mul(" ", indent), `int ${str(value)}`);
    },
    { params: "value, indent=", annotations: { value: int } },
  ),
);

const show_list = call(
  call_method(show, "register", list),
  describe(
    function show_list(value: any, indent: any = 0): string {
      return str_join("\n", [
        add(mul(" ", indent), "list"),
        ...map((each: any) => call(show, each, add(indent, 1)), iter(value)),
      ]);
    },
    { params: "value, indent=" },
  ),
);

_ = call(
  getattr(show, "register"),
  describe(
    function _(value: any, indent: any = 0): any {
      return add(mul(" ", indent), `bytes or float ${str(value)}`);
    },
    {
      params: "value, indent=",
      annotations: { value: subscript(Union, bytes, float) },
    },
  ),
);

_ = call(
  getattr(show, "register"),
  describe(
    function _(value: null, indent: any = 0): any {
      return add(mul(" ", indent), "nothing");
    },
    { params: "value, indent=", annotations: { value: null } },
  ),
);

call_method(show, "register", str, (value: any, indent: any = 0) =>
  add(add(mul(" ", indent), "text "), value),
);

class Created {
  name: string;
  constructor(name: string) {
    this.name = name;
  }
}
describe(Created, { fields: { name: str } });
dataclass(Created, "name");

class Renamed extends Created {
  old: string;
  constructor(name: string, old: string = "?") {
    super(name);
    this.old = old;
  }
}
describe(Renamed, { fields: { old: str } });
dataclass(Renamed, "old=");

const handle = singledispatch(
  describe(
    async function handle(event: any): Promise<void> {
      throw new TypeError(`unknown event ${type_name(event)}`);
    },
    { params: "event" },
  ),
);

_ = call(
  getattr(handle, "register"),
  describe(
    async function _(event: any): Promise<string> {
      await asyncio.sleep(0);
      return `created ${str(getattr(event, "name"))}`;
    },
    { params: "event", annotations: { event: Created } },
  ),
);

const handle_dict = call(
  call_method(handle, "register", dict),
  describe(
    async function handle_dict(event: any): Promise<string> {
      return `dict ${str(sorted(event))}`;
    },
    { params: "event" },
  ),
);

class Cell {
  alive: any;
  log: (readonly [any, any])[];
  constructor() {
    this.alive = false;
    this.log = [];
  }

  set_state(
    state: any,
    {
      by = "nobody",
    }: {
      by?: any;
    } = {},
  ): Cell {
    this.alive = state;
    this.log.push(tuple(state, by));
    return this;
  }

  async fire(event: any, times: any = 1): Promise<string> {
    await asyncio.sleep(0);
    return `${str(event)} x${str(times)} ${str(this.alive)}`;
  }

  static set_alive: partialmethod = new partialmethod(
    getattr(this, "set_state"),
    true,
  );
  declare set_alive: partialmethod;
  static set_dead: partialmethod = new partialmethod(
    getattr(this, "set_state"),
    false,
    { by: "reaper" },
  );
  declare set_dead: partialmethod;
  static pay: partialmethod = new partialmethod(getattr(this, "fire"), "pay");
  declare pay: partialmethod;
  static ship: partialmethod = new partialmethod(getattr(this, "fire"), {
    event: "ship",
    times: 3,
  });
  declare ship: partialmethod;
}
class_attributes(Cell, "set_alive", "set_dead", "pay", "ship");
describe(Cell.prototype.set_state, { params: "state, *, by=", method: true });
describe(Cell.prototype.fire, { params: "event, times=", method: true });

print(
  call(show, [1, "a", [2.5, null], bytes_of("x"), true, new Dict<any, any>()]),
);
print(
  call_method(show, "dispatch", int) === call_method(show, "dispatch", bool),
  call_method(show, "dispatch", dict) === call_method(show, "dispatch", object),
  getattr(show, "__name__"),
  getattr(show, "__doc__"),
);
print(
  sorted(
    map(
      (cls: any) => getattr(cls, "__name__"),
      iter(getattr(show, "registry")),
    ),
  ),
);
try {
  call(show);
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  call_method(show, "register", 5);
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
const cell = new Cell();
print(
  getattr(call_method(cell, "set_alive"), "alive"),
  getattr(call_method(cell, "set_dead"), "alive"),
  getattr(call_method(cell, "set_alive", { by: "me" }), "log"),
);
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES);

async function main(): Promise<void> {
  for (const event of tuple(
    new Created("a"),
    new Renamed("b", "c"),
    new Dict<any, any>([["x", 1]]),
  )) {
    print(await awaitable(call(handle, event)));
  }
  try {
    await awaitable(call(handle, 5));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  print(
    await awaitable(call_method(cell, "pay")),
    await awaitable(call_method(cell, "pay", { times: 2 })),
    await awaitable(call_method(cell, "ship")),
  );
  print(
    await asyncio.gather(
      call_method(cell, "pay"),
      call_method(cell, "ship"),
      call(handle, new Created("z")),
    ),
  );
}
describe(main, { params: "" });

await asyncio.run(main);
