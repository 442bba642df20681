/** Records of a small shop: what dataclasses give besides fields. */

import {
  asFloat,
  AttributeError,
  call,
  call_method,
  caught,
  delattr,
  describe,
  dict,
  eq,
  type Float,
  getattr,
  getitem,
  hash,
  int,
  issubclass,
  iter,
  list,
  lt,
  match_argument,
  max,
  ne,
  type Num,
  print,
  repr,
  setattr,
  sorted,
  str,
  tuple,
  type_name,
  TypeError,
  unpack,
  ValueError,
} from "py2ts-runtime";
import * as dataclasses from "py2ts-runtime/dataclasses";
import {
  asdict,
  astuple,
  dataclass,
  fields,
  FrozenInstanceError,
  is_dataclass,
  MISSING,
  replace,
} from "py2ts-runtime/dataclasses";

class Price {
  cents: number;
  currency: string;
  constructor(cents: number, currency: string = "EUR") {
    this.cents = cents;
    this.currency = currency;
  }
}
dataclass(Price, "cents, currency=", {
  order: true,
  frozen: true,
  fields: { currency: { default: "EUR", compare: false } },
});

/** Something for sale. */
class Item {
  name: string;
  price: Price;
  tags: string[];
  stock: number;
  declare code: string;
  constructor(
    name: string,
    price: Price = new Price(100),
    tags: string[] = [],
    {
      stock = 0,
      discount = 0,
    }: {
      stock?: number;
      discount?: number;
    } = {},
  ) {
    this.name = name;
    this.price = price;
    this.tags = tags;
    this.stock = stock;
    this.__post_init__(discount);
  }

  __post_init__(discount: any): null {
    this.code = `${this.name.slice(0, 3).toUpperCase()}-${str(discount)}`;
    return null;
  }
}
describe(Item, { doc: "Something for sale." });
dataclass(Item, "name, price=, tags=, *, stock=, discount: InitVar=, code", {
  fields: {
    price: { default: new Price(100) },
    tags: { default_factory: list, repr: false },
    stock: { default: 0, metadata: new Map([["unit", "pieces"]]) },
    code: { init: false },
  },
});

class Point {
  x: Num;
  y: number | Float;
  constructor(x: Num, y: number | Float = asFloat(0)) {
    this.x = x;
    this.y = y;
  }
}
dataclass(Point, "x, y=", {
  slots: true,
  fields: { y: { default: asFloat(0) } },
});

const item = new Item("pencil", undefined, ["wood"], { stock: 3, discount: 5 });
print(
  item,
  item.code,
  getattr(Item, "__doc__"),
  getattr(Item, "__match_args__"),
);
print(
  asdict(item),
  astuple(item),
  asdict(new Price(3)),
  astuple(new Point(1.5)),
);
print(
  asdict(item, {
    dict_factory: (pairs: any) => {
      const entries = new Map<any, any>();
      for (const item2 of iter(pairs)) {
        const [key, value] = unpack(item2, 2);
        if (ne(key, "tags")) {
          entries.set(key, value);
        }
      }
      return entries;
    },
  }),
  astuple(new Price(1), { tuple_factory: list }),
);
for (const each of fields(Item)) {
  print(
    each.name,
    each.default === MISSING,
    getattr(each, "default_factory") === MISSING,
    getattr(each, "init"),
    getattr(each, "repr"),
    getattr(each, "compare"),
    dict(each.metadata),
    getattr(each, "kw_only"),
  );
}
print(
  Array.from(fields(item), (f) => f.name),
  is_dataclass(item),
  is_dataclass(Item),
  is_dataclass(3),
  is_dataclass(int),
  dataclasses.is_dataclass(new Point(1)),
);
print(
  replace(item, { name: "pen", discount: 1 }),
  replace(item, { name: "pen", discount: 1 }).code,
  replace(new Price(5), { cents: 7 }),
);
print(
  lt(new Price(1), new Price(2)),
  eq(new Price(1), new Price(1, "USD")),
  sorted([new Price(3), new Price(1)]),
  hash(new Price(1)) === hash(new Price(1, "USD")),
  max(new Price(3), new Price(9)),
);
call_method(getitem(asdict(item), "tags"), "append", "copy");
print(item.tags, getitem(asdict(item), "tags") === item.tags);

function attempt(title: string, action: (...args: any[]) => any): void {
  try {
    print(title, action());
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof FrozenInstanceError ||
      error instanceof TypeError ||
      error instanceof ValueError ||
      error instanceof AttributeError
    )) {
      throw error;
    }
    print(title, type_name(error), error);
  }
}

function change(price: Price): null {
  setattr(price, "cents", 3);
  return null;
}

function remove(price: Price): null {
  delattr(price, "cents");
  return null;
}

attempt("frozen", () => {
  change(new Price(1));
  return null;
});
attempt("frozen", () => {
  remove(new Price(1));
  return null;
});
attempt("is an", () => issubclass(FrozenInstanceError, AttributeError));
attempt("replace", () => replace(item, { code: "x", discount: 1 }));
attempt("replace", () => replace(item, { name: "n" }));
attempt("replace", () => replace(new Price(1), { amount: 1 }));
attempt("fields", () => fields(3));
attempt("asdict", () => asdict(Item));
attempt("astuple", () => astuple([1]));
attempt("hash", () => hash(item));
attempt("compare", () => lt(new Point(1), new Point(2)));
attempt("missing", () => call(Item));
attempt("positional", () => call(Item, "a", new Price(1), [], 3));
attempt("keyword", () => call(Price, 1, { amount: 3 }));
let name!: string;
let cents!: number;
if (item instanceof Item && match_argument(item, Item, 1) instanceof Price) {
  name = match_argument(item, Item, 0);
  cents = match_argument(match_argument(item, Item, 1), Price, 0);
  print("matched", name, cents);
}
print(
  eq(new Point(asFloat(1), asFloat(2)), new Point(asFloat(1), asFloat(2))),
  eq(new Point(asFloat(1)), tuple(asFloat(1), asFloat(0))),
  repr(new Point(asFloat(2))),
);
