/** Decorators with and without arguments, on functions and methods. */

import {
  add as add_,
  call,
  decorate_method,
  describe,
  getattr,
  iadd,
  list,
  map,
  max,
  ord,
  print,
  range,
  setattr,
  sorted,
  split_arguments,
  str,
} from "py2ts-runtime";

function logged(func: (...args: any[]) => any): (...args: any[]) => any {
  function wrapper(...values: any[]): any {
    const [args, kwargs] = split_arguments(values);
    print("call", getattr(func, "__name__"), args, kwargs);
    const result = call(func, ...args, Object.fromEntries(kwargs));
    print("done", result);
    return result;
  }
  describe(wrapper, { params: "*args, **kwargs" });

  return wrapper;
}
describe(logged, { params: "func" });

function repeat(times: number): (...args: any[]) => any {
  function decorate(func: (...args: any[]) => any): (...args: any[]) => any {
    function wrapper(...args: any[]): any[] {
      return Array.from(range(times), (_) => call(func, ...args));
    }
    describe(wrapper, { params: "*args, **kwargs" });

    return wrapper;
  }
  describe(decorate, { params: "func" });

  return decorate;
}

const add = logged(
  describe(
    function add(a: number | string, b: number | string = 2): number | string {
      return add_(a, b);
    },
    { params: "a, b=" },
  ),
);

const greet = repeat(2)(
  logged(
    describe(
      function greet(
        name: number | string,
        {
          greeting = "hello",
        }: {
          greeting?: string | number;
        } = {},
      ): string {
        return `${str(greeting)} ${str(name)}`;
      },
      { params: "name, *, greeting=" },
    ),
  ),
);

class Service {
  calls: number;
  constructor() {
    this.calls = 0;
  }

  work(n: number | string): any {
    setattr(this, "calls", iadd(getattr(this, "calls"), n));
    return getattr(this, "calls");
  }
}
describe(Service.prototype.work, { params: "n", method: true });
decorate_method(Service, "work", logged);

print(add(1), add(1, { b: 5 }));
print(greet("Ada", { greeting: "hi" }));
const service = new Service();
const add_more = logged((x: number | string) => add_(x, 1));
print(add_more(4));

function apply(function_: any, ...args: (number | string)[]): any {
  return call(function_, ...args);
}

print(
  apply(max, 1, 5, 3),
  apply(getattr(str, "upper"), "x"),
  list(map(str, [1, 2])),
  sorted("bca", { key: ord }),
);
