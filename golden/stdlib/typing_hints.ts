/** typing: hints of functions and classes as values, and what they are made of. */

import {
  AssertionError,
  call,
  call_method,
  describe,
  dict_items,
  float,
  getattr,
  getitem,
  int,
  iter,
  list,
  missing_keyword,
  or_,
  print,
  split_arguments,
  str,
  take_keyword,
  unpack,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { dataclass } from "py2ts-runtime/dataclasses";
import * as typing from "py2ts-runtime/typing";
import {
  Any,
  assert_never,
  Callable,
  Dict,
  get_args,
  get_origin,
  get_type_hints,
  List,
  Literal,
  Optional,
  subscript,
  Union,
} from "py2ts-runtime/typing";

class Config {
  host: string | number | null;
  port: number | string | null;
  tags: string | number | null;
  handler: string | number | null;
  constructor(
    host: string | number | null,
    port: number | string | null = 80,
    tags: string | number | null = null,
    handler: string | number | null = null,
  ) {
    this.host = host;
    this.port = port;
    this.tags = tags;
    this.handler = handler;
  }
}
describe(Config, {
  fields: {
    host: str,
    port: int,
    tags: subscript(Optional, subscript(List, str)),
    handler: subscript(Union, int, str, null),
  },
});
dataclass(Config, "host, port=, tags=, handler=");

function convert(cls: any, data: Map<string, string | number>): Config {
  const hints = get_type_hints(cls);
  const out = new Map<string, string | number | null>();
  for (const item of iter(dict_items(hints))) {
    const [name, tp] = unpack(item, 2);
    const origin = get_origin(tp);
    const args = get_args(tp);
    print(name, tp, origin, args);
    out.set(name, data.get(name) ?? null);
  }
  return call(cls, Object.fromEntries(out));
}
describe(convert, { params: "cls, data" });

function f(a: any, b = "", ...values: any[]): any {
  const [args, keywords] = split_arguments(values);
  const c: any = take_keyword(keywords, "c") ?? missing_keyword("f", "c");
  const d: any = take_keyword(keywords, "d") ?? null;
  const e: any = take_keyword(keywords, "e") ?? "x";
  const g: any = take_keyword(keywords, "g") ?? null;
  return a;
}
describe(f, {
  params: "a, b=, *args, c, d=, e=, g=",
  annotations: {
    a: int,
    b: str,
    args: float,
    c: subscript(Dict, str, int),
    d: subscript(Callable, [int], str),
    e: subscript(Literal, "x", 1),
    g: or_(subscript(list, int), null),
    return: Any,
  },
});

async function main(): Promise<void> {
  print(
    convert(
      Config,
      new Map<string, string | number>([
        ["host", "h"],
        ["port", 1],
      ]),
    ),
  );
  for (const item of iter(
    call_method(getattr(f, "__annotations__"), "items"),
  )) {
    const [name, tp] = unpack(item, 2);
    print(name, tp);
  }
  print(
    typing.get_type_hints(f).get("a") ?? null,
    get_args(getitem(getattr(f, "__annotations__"), "g")),
  );
  try {
    assert_never(5);
  } catch (e) {
    if (!(e instanceof AssertionError)) {
      throw e;
    }
    print(e);
  }
}
describe(main, { params: "" });
await asyncio.run(main);
