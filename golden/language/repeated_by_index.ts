/** Sequences repeated by objects that say which int they are. */

import {
  bytearray,
  bytes_of,
  caught,
  imul,
  lshift,
  MemoryError,
  mul,
  neg,
  OverflowError,
  print,
  tuple,
  type_name,
  TypeError,
} from "py2ts-runtime";

class Three {
  __index__(): number {
    print("asked");
    return 3;
  }
}

class Reflecting extends Three {
  __rmul__(other: string): readonly [string, string] {
    return tuple("reflected", other);
  }
}

for (const sequence of tuple(
  "ab",
  [1, 2],
  tuple(1),
  bytes_of("x"),
  bytearray(bytes_of("y")),
)) {
  print(mul(sequence, new Three()));
  print(mul(new Three(), sequence));
  print(mul(sequence, true), mul(sequence, -1));
}
let items: any = [0];
items = imul(items, new Three());
print(items);
print(mul("ab", new Reflecting()));
items = imul(items, new Reflecting());
print(items);
for (const wrong of tuple(1.5, "a", null)) {
  try {
    print(mul([1], wrong));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}
for (const sequence of tuple(
  "x",
  [1],
  bytes_of("x"),
  bytearray(bytes_of("x")),
)) {
  for (const times of tuple(
    lshift(1, 70),
    neg(lshift(1, 70)),
    lshift(1, 62),
    neg(lshift(1, 62)),
  )) {
    try {
      print(mul(sequence, times));
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof OverflowError || error instanceof MemoryError)) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
}
