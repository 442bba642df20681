/** Parameters, bound arguments and what functions are. */

import {
  call_method,
  caught,
  class_attributes,
  describe,
  eq,
  getattr,
  getitem,
  int,
  iter,
  print,
  RuntimeError,
  split_arguments,
  str,
  take_keyword,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as inspect from "py2ts-runtime/inspect";

function f(a: any, b: any = 2, ...values2: any[]): string {
  const [args, kwargs] = split_arguments(values2);
  const key: any = take_keyword(kwargs, "key") ?? "k";
  return "";
}
describe(f, {
  params: "a, b=, *args, key=, **kwargs",
  defaults: { b: 2, key: "k" },
  annotations: { b: int, return: str },
});

async function* agen(): AsyncGenerator<number> {
  yield 1;
}
describe(agen, { params: "" });

const signature = inspect.signature(f);
for (const parameter of iter(call_method(signature.parameters, "values"))) {
  print(
    getattr(parameter, "name"),
    getattr(getattr(parameter, "kind"), "name"),
    getattr(parameter, "default") === getattr(inspect.Parameter, "empty"),
    getattr(parameter, "annotation") === getattr(inspect.Parameter, "empty"),
    parameter,
  );
}
const first = getitem(signature.parameters, "a");
print(
  call_method(first, "replace", { name: "renamed", default: 5 }),
  getattr(
    getattr(
      call_method(first, "replace", {
        kind: getattr(inspect.Parameter, "KEYWORD_ONLY"),
      }),
      "kind",
    ),
    "name",
  ),
);
const bound = signature.bind(1, 2, 3, { key: "x", extra: true });
print(
  bound instanceof inspect.BoundArguments,
  bound.args,
  bound.kwargs,
  eq(bound.signature, signature),
  bound.arguments,
);
const partial = signature.bind_partial({ b: 1 });
partial.apply_defaults();
print(partial.arguments);
print(
  inspect.formatannotation(int),
  inspect.formatannotation("text"),
  inspect.isasyncgenfunction(agen),
  inspect.isasyncgenfunction(f),
);

function marked(): AsyncGenerator<number> {
  return agen();
}
describe(marked, { params: "" });

print(
  inspect.iscoroutinefunction(marked),
  inspect.iscoroutinefunction(inspect.markcoroutinefunction(marked)),
);

class C {
  static x = 1;
  declare x: number;

  get p(): void {
    throw new RuntimeError("not looked at");
  }
}
class_attributes(C, "x");

print(
  inspect
    .getmembers_static(new C())
    .filter(([name, _]) => !name.startsWith("__"))
    .map(([name, _]) => name),
);
for (const bad of tuple(
  describe(() => signature.bind(), { params: "" }),
  describe(() => signature.bind(1, { a: 2 }), { params: "" }),
  describe(
    () =>
      new inspect.Parameter(
        "1bad",
        getattr(inspect.Parameter, "POSITIONAL_ONLY"),
      ),
    { params: "" },
  ),
)) {
  try {
    bad();
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError || error instanceof ValueError)) {
      throw error;
    }
    print(type_name(error), error);
  }
}
