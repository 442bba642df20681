/** The names that types has for the classes of values, and read-only views of mappings. */

import {
  AttributeError,
  bound,
  call_method,
  caught,
  contains,
  coroutine as coroutine_,
  describe,
  Dict,
  dict_items,
  Ellipsis,
  eq,
  getitem,
  int,
  isinstance,
  iter,
  KeyError,
  len,
  library_module,
  list,
  NotImplemented,
  or_,
  print,
  reversed,
  str,
  tuple,
  type,
  type_name,
  TypeError,
  unpack,
} from "py2ts-runtime";
import * as types from "py2ts-runtime/types";
import { MappingProxyType } from "py2ts-runtime/types";

function function_(): null {
  return null;
}
describe(function_, { name: "function" });

async function coroutine(): Promise<void> {
  return;
}

function* generator(): Generator<number> {
  yield 1;
}

async function* async_generator(): AsyncGenerator<number> {
  yield 1;
}

class C {
  method(): null {
    return null;
  }
}

const made = coroutine_(coroutine);
const values = new Map<string, any>([
  ["FunctionType", function_],
  ["LambdaType", () => null],
  ["GeneratorType", generator()],
  ["CoroutineType", made],
  ["AsyncGeneratorType", async_generator()],
  ["MethodType", bound(new C(), "method")],
  ["ModuleType", library_module(types, "types", [])],
  ["NoneType", null],
  ["NotImplementedType", NotImplemented],
  ["EllipsisType", Ellipsis],
  ["UnionType", or_(int, str)],
]);
const kinds = new Map<string, any>([
  ["FunctionType", types.FunctionType],
  ["LambdaType", types.LambdaType],
  ["GeneratorType", types.GeneratorType],
  ["CoroutineType", types.CoroutineType],
  ["AsyncGeneratorType", types.AsyncGeneratorType],
  ["MethodType", types.MethodType],
  ["ModuleType", types.ModuleType],
  ["NoneType", types.NoneType],
  ["NotImplementedType", types.NotImplementedType],
  ["EllipsisType", types.EllipsisType],
  ["UnionType", types.UnionType],
]);
for (const item of iter(dict_items(kinds))) {
  const [name, kind] = unpack(item, 2);
  const name2 = name;
  const items2: string[] = [];
  for (const item2 of iter(dict_items(values))) {
    const [other, value] = unpack(item2, 2);
    if (isinstance(value, kind)) {
      items2.push(other);
    }
  }
  print(name2, items2);
}
made.close();
print(
  isinstance(len, types.BuiltinFunctionType),
  types.FunctionType === types.LambdaType,
  types.NoneType === type(null),
);

const source = new Map([
  ["a", 1],
  ["b", 2],
]);
const view = new MappingProxyType(source);
print(
  view,
  getitem(view, "a"),
  view.get("c"),
  view.get("c", 3),
  list(view.keys()),
  list(view.values()),
  list(view.items()),
  len(view),
  contains(view, "a"),
);
source.set("c", 4);
print(
  getitem(view, "c"),
  view.copy(),
  eq(view, source),
  list(reversed(view)),
  or_(view, new Dict<any, any>([["d", 5]])),
);
for (const act of tuple(
  () => call_method(view, "__setitem__", "x", 1),
  () => getitem(view, "nothing"),
  () => new MappingProxyType(5),
)) {
  try {
    act();
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof TypeError ||
      error instanceof KeyError ||
      error instanceof AttributeError
    )) {
      throw error;
    }
    print(type_name(error), error);
  }
}
