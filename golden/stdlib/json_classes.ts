/** Classes of json: encoders and decoders of one's own, with the objects that they are made of. */

import {
  asFloat,
  bytes_of,
  call_method,
  caught,
  class_attributes,
  complex,
  contains,
  describe,
  Dict,
  eq,
  float,
  getattr,
  getitem,
  isinstance,
  list,
  type Num,
  object,
  print,
  PySet,
  repr,
  set,
  sorted,
  str,
  str_join,
  str_split,
  to_float,
  tuple,
  type_name,
  TypeError,
  unpack,
  ValueError,
} from "py2ts-runtime";
import { asdict, dataclass } from "py2ts-runtime/dataclasses";
import { date, datetime } from "py2ts-runtime/datetime";
import { Decimal } from "py2ts-runtime/decimal";
import * as json from "py2ts-runtime/json";
import { JSONDecodeError, JSONDecoder, JSONEncoder } from "py2ts-runtime/json";

class Money {
  amount: Decimal;
  currency: string;
  constructor(amount: Decimal, currency: string = "EUR") {
    this.amount = amount;
    this.currency = currency;
  }
}
dataclass(Money, "amount, currency=", {
  fields: { currency: { default: "EUR" } },
});

class Encoder extends JSONEncoder {
  static override item_separator = " ; ";
  declare item_separator: string;
  static override key_separator = " = ";
  declare key_separator: string;

  override default(o: any): any {
    if (o instanceof Money) {
      return new Dict<any, any>([["$money", [str(o.amount), o.currency]]]);
    }
    if (o instanceof date || o instanceof datetime) {
      return new Dict<any, any>([["$date", call_method(o, "isoformat")]]);
    }
    if (isinstance(o, set)) {
      return sorted(o);
    }
    return super.default(o);
  }
}
class_attributes(Encoder, "item_separator", "key_separator");

class Decoder extends JSONDecoder {
  revived: number;
  constructor(keywords: Record<string, any> = {}) {
    const options = new Map<string, any>(Object.entries(keywords));
    super({
      object_hook: (found: any) => this.revive(found),
      ...Object.fromEntries(options),
    });
    this.revived = 0;
  }

  revive(found: any): any {
    if (contains(found, "$money")) {
      this.revived++;
      const [amount, currency] = unpack(getitem(found, "$money"), 2);
      return new Money(new Decimal(amount), currency);
    }
    if (contains(found, "$date")) {
      this.revived++;
      return date.fromisoformat(getitem(found, "$date"));
    }
    return found;
  }
}
describe(Decoder, { params: "**options" });
describe(Decoder.prototype.revive, { params: "found", method: true });

print(
  JSONEncoder.item_separator,
  repr(JSONEncoder.key_separator),
  repr(new JSONEncoder().item_separator),
  repr(new JSONEncoder({ indent: 2 }).item_separator),
  repr(new JSONEncoder({ separators: tuple("/", "|") }).key_separator),
);
const order = new Map<string, number | Money | Set<string> | date | Money[]>([
  ["id", 7],
  ["price", new Money(new Decimal("12.50"))],
  ["tags", new Set(["b", "a"])],
  ["due", new date(2024, 2, 29)],
  ["nested", [new Money(new Decimal("1"), "USD")]],
]);
const encoder = new Encoder();
print(encoder.encode(order), encoder.item_separator, encoder.key_separator);
print(
  str_join(
    "",
    new Encoder({ sort_keys: true, indent: 1 }).iterencode(
      new Map<string, Num[] | null>([
        ["b", [1, asFloat(2)]],
        ["a", null],
      ]),
    ),
  ),
);
const text = json.dumps(order, { cls: Encoder, separators: tuple(",", ":") });
print(text);
const back = json.loads(text, { cls: Decoder });
print(back);
const decoder = new Decoder({ parse_float: Decimal });
print(
  eq(getitem(decoder.decode(text), "price"), getitem(order, "price")),
  decoder.decode('[1.10, {"$date": "2024-01-02"}]'),
  decoder.revived,
);
print(asdict(getitem(back, "price")));

for (const value of tuple(
  new object(),
  new PySet([complex(0, 1)]),
  new Dict<any, any>([[tuple(1, 2), 3]]),
  asFloat(to_float("nan")),
  bytes_of("bytes"),
)) {
  try {
    print(new Encoder({ allow_nan: false }).encode(value));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError || error instanceof ValueError)) {
      throw error;
    }
    print(type_name(error), getitem(str_split(str(error), " at 0x"), 0));
  }
}
try {
  new JSONEncoder().default(3);
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
const loop: any[][] = [];
loop.push(loop);
try {
  new Encoder().encode(loop);
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error, getattr(error, "__notes__", null));
}

const plain = new JSONDecoder();
print(
  plain.decode(' {"a": [1, 2, {"b": null}]} '),
  plain.raw_decode("[1] and more"),
  new JSONDecoder({ object_pairs_hook: list }).decode('{"a": 1, "a": 2}'),
);
print(
  new JSONDecoder({
    parse_int: float,
    parse_constant: (name: any) => `<${str(name)}>`,
  }).decode("[1, 2.5, NaN, -Infinity]"),
  new JSONDecoder({ strict: false }).decode('"a\tb"'),
);
for (const source of tuple(
  "",
  "[1,",
  '{"a" 1}',
  "[1] x",
  '"a\tb"',
  "{'a': 1}",
  "nul",
  '{"a": 1,}',
  '"\\u12"',
  "[1 2]",
  '{"k": tru}',
  "\n\n  [1,\n  2,\n  ?]",
)) {
  try {
    plain.decode(source);
  } catch (error) {
    if (!(error instanceof JSONDecodeError)) {
      throw error;
    }
    print(
      `${repr(source)}: ${error.msg} | ${str(error)} | ${error.pos} ${error.lineno} ${error.colno} ${str(error.doc === source)}`,
    );
  }
}
