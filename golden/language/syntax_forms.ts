// A comment above everything.
/** Kinds of syntax that stand nowhere else in this folder. */

import {
  add,
  AssertionError,
  caught,
  complex,
  Dict,
  Ellipsis,
  eq,
  except_star,
  ExceptionGroup,
  FileNotFoundError,
  getitem,
  is_mapping,
  is_sequence,
  isinstance,
  len,
  mapping_rest,
  open,
  print,
  PySet,
  range,
  rest_of,
  rshift,
  split_arguments,
  str,
  take_keyword,
  tuple,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as coll from "py2ts-runtime/collections";
import type { deque, OrderedDict } from "py2ts-runtime/collections";
import { ascii_lowercase, digits } from "py2ts-runtime/string";
import * as sys from "py2ts-runtime/sys";

let Pair: any;
let Number_: any;
let Factory: any;
let Row: any;

function first(
  items: number[],
  default_: string | null = null,
): number | string | null {
  return items.length > 0 ? getitem(items, 0) : default_;
}

class Stack {
  items: number[];
  limit: number;
  options: Map<string, string>;
  constructor(...values: any[]) {
    const [items, options] = split_arguments(values);
    const limit: number = take_keyword(options, "limit") ?? 3;
    this.items = [...items];
    this.limit = limit;
    this.options = options;
  }

  push(item: number): any {
    if (!(this.items.length < this.limit)) {
      throw new AssertionError("full");
    }
    this.items.push(item);
    return this;
  }
}

function typed(queue: deque<number>, ...rest_items: number[]): number {
  const rest = tuple(...rest_items);
  return len(queue) + rest.length;
}

function describe(value: any): string {
  let rest!: any[];
  let kind: any;
  let others!: Map<any, any>;
  let text!: string;
  matched: {
    if (eq(value, -1)) {
      return "minus one";
    }
    if (eq(value, add(2, complex(0, 3)))) {
      return "complex";
    }
    if (eq(value, 1.5) || eq(value, "x") || value === null || value === true) {
      return "simple";
    }
    if (is_sequence(value, 1, true) && eq(getitem(value, 0), 1)) {
      rest = rest_of(value, 1, 0);
      return `starts with 1, then ${str(rest)}`;
    }
    if (is_mapping(value, "kind")) {
      kind = getitem(value, "kind");
      others = mapping_rest(value, "kind");
      return `${str(kind)} ${str(others)}`;
    }
    if (isinstance(value, str)) {
      text = value as string;
      if (len(text) > 3) {
        return "long " + text;
      }
    }
  }
  return "other";
}

function sizes(n: number): string {
  if (n < 1) {
    return "none";
  } else if (n < 10) {
    return "few";
  } else {
    return "many";
  }
}

function sorted_out(error: ExceptionGroup): void {
  let group!: ExceptionGroup;
  try {
    throw error;
  } catch (error2) {
    const groups = except_star(error2);
    {
      const group = groups.take(ValueError);
      if (group !== null) {
        try {
          print("values", group.exceptions);
        } catch (raised) {
          groups.raised(raised, group);
        }
      }
    }
    {
      const group = groups.take(TypeError);
      if (group !== null) {
        try {
          print("types", group.exceptions.length);
        } catch (raised) {
          groups.raised(raised, group);
        }
      }
    }
    groups.finish();
  }
}

print(
  first([1, 2]),
  first([], "a"),
  typed(new coll.deque([1]), 2, 3),
  digits,
  ascii_lowercase.slice(0, 3),
);
print(new Stack(1, { limit: 2, colour: "red" }).push(2).items);
try {
  new Stack(1, 2, { limit: 2 }).push(3);
} catch (error) {
  if (!(error instanceof AssertionError)) {
    throw error;
  }
  print(error);
}
for (const each of tuple(
  -1,
  add(2, complex(0, 3)),
  1.5,
  "x",
  null,
  [1, 2, 3],
  new Dict<any, any>([
    ["kind", "k"],
    ["n", 1],
  ]),
  "long text",
  "no",
)) {
  print(describe(each));
}
print(
  sizes(0),
  sizes(5),
  sizes(50),
  new PySet(Array.from(range(10), (n) => n % 3)),
  [...range(3), ...tuple(4, 5)],
  tuple(..."ab"),
);
sorted_out(new ExceptionGroup("g", [new ValueError(1), new TypeError(2)]));
const total = 1 + 2;
print(total, "joined text", "tab\there", Ellipsis);
print(...tuple(1, 2), ...[3]);

function marked(
  path: string,
  other: null,
  more: OrderedDict<any, number[]>,
): void {
  print(path, other, more);
}

marked("p", null, new coll.OrderedDict({ a: [1] }));
try {
  open("/no/such/file");
} catch (error) {
  if (!(error instanceof FileNotFoundError)) {
    throw error;
  }
  print(error);
}
try {
  tuple(rshift(print, sys.stderr), "Python 2");
} catch (thrown) {
  const error2 = caught(thrown);
  if (!(error2 instanceof TypeError)) {
    throw error2;
  }
  print("print is a function");
}
