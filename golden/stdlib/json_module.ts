/** json as programs use it. */

import {
  asFloat,
  caught,
  Dict,
  eq,
  getattr,
  getitem,
  type Num,
  print,
  str_join,
  tuple,
  TypeError,
  vars,
} from "py2ts-runtime";
import * as io from "py2ts-runtime/io";
import * as json from "py2ts-runtime/json";

const config = new Map<
  string,
  | Num
  | string
  | boolean
  | string[]
  | Map<string, readonly [number, number] | number[]>
  | null
>([
  ["name", "é"],
  ["port", 80],
  ["ratio", asFloat(1)],
  ["on", true],
  ["none", null],
  ["tags", ["a", "b"]],
  [
    "nested",
    new Map<string, readonly [number, number] | number[]>([["k", tuple(1, 2)]]),
  ],
]);
print(json.dumps(config));
print(json.dumps(config, { ensure_ascii: false, indent: 2, sort_keys: true }));
print(
  json.dumps([1, new Map([["a", 2]])], { separators: tuple(",", ":") }),
  eq(
    json.loads(json.dumps(config)),
    new Map<
      string,
      | Num
      | string
      | boolean
      | string[]
      | Map<string, readonly [number, number] | number[]>
      | null
    >([
      ...config,
      [
        "nested",
        new Map<string, readonly [number, number] | number[]>([["k", [1, 2]]]),
      ],
    ]),
  ),
);
const data = json.loads('{"a": [1, 2.0, "x"], "b": null}');
print(getitem(getitem(data, "a"), 1), data);
for (const text of tuple('{"a": 1,}', "[1", "nope", "")) {
  try {
    json.loads(text);
  } catch (error) {
    if (!(error instanceof json.JSONDecodeError)) {
      throw error;
    }
    print(
      error,
      error.pos,
      error.lineno,
      error.colno,
      error.msg,
      error.doc === text,
    );
  }
}

class Point {
  x: any;
  y: number;
  constructor(x: any, y: number) {
    this.x = x;
    this.y = y;
  }
}

class PointEncoder extends json.JSONEncoder {
  override default(o: any): any {
    if (o instanceof Point) {
      return new Dict<any, any>([
        ["x", o.x],
        ["y", o.y],
      ]);
    }
    return super.default(o);
  }
}

print(
  json.dumps([new Point(1, 2)], { cls: PointEncoder }),
  json.dumps(new Point(3, 4), { default: vars }),
);
try {
  json.dumps(new Point(1, 2));
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
print(
  getattr(
    json.loads('{"x": 1}', {
      object_hook: (d: any) => new Point(getitem(d, "x"), 0),
    }),
    "x",
  ),
  new json.JSONDecoder().raw_decode("[1] rest"),
  new json.JSONEncoder().encode("a"),
  str_join("", new json.JSONEncoder().iterencode([1])),
);
const buffer = new io.StringIO();
json.dump([1, 2], buffer);
buffer.seek(0);
print(json.load(buffer));
