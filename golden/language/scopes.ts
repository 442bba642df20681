/** Unbound names, del, class scopes and comprehension scopes. */

import {
  caught,
  check_bound,
  check_global,
  class_attributes,
  delitem,
  NameError,
  print,
  range,
  slice,
  str,
  type_name,
  unbound,
  UnboundLocalError,
} from "py2ts-runtime";

const x = "global";

function shadow(): string {
  let x: string | undefined;
  try {
    print(check_bound(x, "x"));
  } catch (error) {
    const e = caught(error);
    if (!(e instanceof UnboundLocalError)) {
      throw e;
    }
    print(type_name(e), e);
  }
  x = "local";
  return x!;
}

function maybe(flag: boolean): number | string {
  let value: number | undefined;
  if (flag) {
    value = 1;
  }
  try {
    return check_bound(value, "value");
  } catch (error) {
    const e = caught(error);
    if (!(e instanceof UnboundLocalError)) {
      throw e;
    }
    return str(e);
  }
}

function deleted(): string | null {
  let y: number | undefined;
  y = 1;
  y = undefined;
  try {
    check_bound(y, "y");
  } catch (error) {
    const e = caught(error);
    if (!(e instanceof NameError)) {
      throw e;
    }
    return str(e);
  }
  return null;
}

class Scope {
  static x = "class";
  declare x: string;
  static items: string[] = Array.from(range(2), (_) => x);
  static copy: string = this.x;

  method(): string {
    return x;
  }
}
class_attributes(Scope, "x");

print(shadow(), maybe(true), maybe(false), deleted());
print(Scope.items, Scope.copy, new Scope().method());
try {
  unbound("undefined_thing");
} catch (error) {
  const e = caught(error);
  if (!(e instanceof NameError)) {
    throw e;
  }
  print(e);
}
const data = [...range(3)];
print(data, x);
const table = new Map([
  ["a", 1],
  ["b", 2],
  ["c", 3],
]);
delitem(table, "b");
const numbers = [1, 2, 3, 4, 5];
delitem(numbers, 0);
delitem(numbers, slice(1, 3));
print(table, numbers);

function uses_later(): string {
  return later();
}

function later(): string {
  return "defined later";
}

print(uses_later());
let early: ((...args: any[]) => any) | undefined;
try {
  check_global(early, "early")();
} catch (error) {
  const e = caught(error);
  if (!(e instanceof NameError)) {
    throw e;
  }
  print(e);
}

early = function (): void {};
