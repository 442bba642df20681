/** match: every kind of pattern. */

import {
  eq,
  getitem,
  int,
  is_mapping,
  is_sequence,
  isinstance,
  mapping_rest,
  match_argument,
  type Num,
  print,
  repr,
  rest_of,
  str,
  tuple,
} from "py2ts-runtime";
import { dataclass } from "py2ts-runtime/dataclasses";

class Point {
  x: number;
  y: number;
  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }
}
dataclass(Point, "x, y");

function kind(
  value:
    | Num
    | string
    | number[]
    | readonly [number, number]
    | Map<string, string | number[] | boolean | number>
    | Point
    | null,
): string {
  let n!: number;
  let word!: string | Point;
  let s!: string;
  let x: any;
  let first: any;
  let rest!: any[] | Map<string, string | number[] | boolean | number>;
  let y!: number;
  let t!: string | number[] | boolean | number;
  matched: {
    if (eq(value, 0) || eq(value, 1)) {
      return "bit";
    }
    if (isinstance(value, int)) {
      n = match_argument(value, int, 0);
      if (n < 0) {
        return `negative ${n}`;
      }
    }
    if (isinstance(value, int)) {
      return "int";
    }
    if (value === null) {
      return "none";
    }
    if (eq(value, "yes") || eq(value, "no")) {
      word = value as string | Point;
      return `word ${str(word)}`;
    }
    if (isinstance(value, str)) {
      s = match_argument(value, str, 0);
      return `str of ${s.length}`;
    }
    if (is_sequence(value, 0)) {
      return "empty";
    }
    if (is_sequence(value, 1)) {
      x = getitem(value, 0);
      return `one ${str(x)}`;
    }
    if (is_sequence(value, 1, true)) {
      first = getitem(value, 0);
      rest = rest_of(value, 1, 0);
      return `${str(first)} then ${str(rest)}`;
    }
    if (
      is_mapping(value, "type", "to") &&
      eq(getitem(value, "type"), "move") &&
      is_sequence(getitem(value, "to"), 2)
    ) {
      x = getitem(getitem(value, "to"), 0);
      y = getitem(getitem(value, "to"), 1);
      return `move to ${x},${y}`;
    }
    if (is_mapping(value, "type")) {
      t = getitem(value, "type");
      rest = mapping_rest(value, "type");
      return `${str(t)} with ${str(rest)}`;
    }
    if (value instanceof Point && eq(value.x, 0)) {
      y = value.y;
      return `on axis at ${y}`;
    }
    if (value instanceof Point) {
      x = match_argument(value, Point, 0);
      y = match_argument(value, Point, 1);
      if (x === y) {
        return `diagonal ${x}`;
      }
    }
    if (value instanceof Point) {
      return "point";
    }
    {
      return "other";
    }
  }
}

for (const value of tuple(
  0,
  1,
  7,
  -3,
  null,
  "yes",
  "word",
  [],
  [5],
  [1, 2, 3],
  tuple(4, 5),
  new Map<string, string | number[] | boolean | number>([
    ["type", "move"],
    ["to", [1, 2]],
  ]),
  new Map<string, string | number[] | boolean | number>([
    ["type", "stop"],
    ["hard", true],
  ]),
  new Point(0, 3),
  new Point(2, 2),
  new Point(1, 2),
  2.5,
  new Map<string, string | number[] | boolean | number>([["a", 1]]),
)) {
  print(repr(value), "->", kind(value));
}
