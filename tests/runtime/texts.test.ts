import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  asFloat, BaseException, bool, bytearray, bytes, bytes_of, complex, dict, Ellipsis, ExceptionGroup, float, frozenset, int, KeyError, list, NotImplemented, OSError, range, set, slice,
  StopIteration, str, tuple, type, TypeError, UnicodeDecodeError, ValueError,
} from "../../src/runtime/index.ts";
import { format } from "../../src/runtime/builtins/format/index.ts";
import { ascii, repr, to_str } from "../../src/runtime/builtins/repr/index.ts";
import { call_method } from "../../src/runtime/core/attributes/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";

const wanted: Record<string, string[]> = JSON.parse(readFileSync(new URL("../oracle/texts.json", import.meta.url), "utf8"));

function f(): void {}
class Plain {
  method(): void {}
}
class Shown {
  __repr__(): string {
    return "<shown>";
  }
}
class Both {
  __repr__(): string {
    return "R";
  }
  __str__(): string {
    return "S";
  }
  __format__(spec: string): string {
    return `F${spec}`;
  }
}
class BadRepr {
  __repr__(): number {
    return 5;
  }
}
class BadStr {
  __str__(): null {
    return null;
  }
}
/** A builtin type as a base that takes any arguments. */
function base(type: Py): new (...args: Py[]) => object {
  return type;
}
class MyError extends ValueError {}
class Text extends base(str) {}
class Level extends base(int) {}
class Degrees extends base(float) {}
class MyList extends base(list) {}
class MyDict extends base(dict) {}
class MySet extends base(set) {}
class MyTuple extends base(tuple) {}
class Blob extends base(bytes) {}

function values(): Record<string, Py> {
  const recursive_list: Py[] = [1];
  recursive_list.push(recursive_list);
  const recursive_dict = new Map<string, Py>();
  recursive_dict.set("self", recursive_dict);
  const inner: Py[] = [];
  const recursive_tuple = tuple(inner);
  inner.push(recursive_tuple);
  const a = new Map([["a", 1]]);
  return {
    none: null, true: true, list: [1, asFloat(2), "a", null, true], "empty list": [], nested: [[1, [2]], tuple(3), new Map([["a", tuple(4, 5)]])], tuple: tuple(1, "x"), single: tuple(1), "no tuple": tuple(),
    dict: dict([tuple("a", 1), tuple(2, [3]), tuple(tuple(4), null)]), "empty dict": new Map(), set: new Set([1]), sets: set([3, 1, 2]), "empty set": new Set(), frozenset: frozenset([1, 2]), "empty frozenset": frozenset(), "set in list": [set([1]), frozenset()],
    range: range(3), "range step": range(1, 10, 2), slice: slice(1, null, 2), "recursive list": recursive_list, "recursive dict": recursive_dict, "recursive tuple": recursive_tuple, ellipsis: Ellipsis, "not implemented": NotImplemented,
    "str list": ["it's", 'say "hi"', "a\nb", "\0\u200b\u{1f600}"], int: 10n ** 20n, complex: complex(1, 2), bytes: [bytes_of("a'b"), bytearray(bytes_of("x"))], "float list": [asFloat(1), 0.1, asFloat(1e16), NaN, asFloat(-0)],
    Plain: new Plain(), "Plain class": Plain, Shown: new Shown(), "shown list": [new Shown()], Both: new Both(), "both list": [new Both(), dict], "int class": int, "str class": str, "error class": ValueError, "my error class": MyError, "list class": list, "type class": type,
    "float class": float, "bool class": bool, NoneType: type(null), "complex class": complex, "bytes class": bytes,
    error: new ValueError("x"), "error two": new ValueError("x", 1), "error none": new ValueError(), "my error": new MyError("it's"), "key error": new KeyError("k"), "error in list": [new KeyError("k")], "os error": new OSError(2, "No such file"), stop: new StopIteration(5),
    "error num": new ValueError(asFloat(1)), "error group": new ExceptionGroup("g", [new ValueError(1), new TypeError("t")]),
    function: f, Text: new Text("it's"), "text list": [new Text("a")], Level: new Level(5), "level list": [new Level(5)], Degrees: new Degrees(2), MyList: new MyList([1, 2]), MyDict: new MyDict([tuple("a", 1)]), MySet: new MySet([1]), "empty MySet": new MySet(), MyTuple: new MyTuple([1, 2]),
    Blob: new Blob(bytes_of("x")), "unicode decode error": new UnicodeDecodeError("utf-8", bytes_of("\xff"), 0, 1, "bad"), "bad repr": new BadRepr(), "bad str": new BadStr(),
    "dict keys": call_method(a, "keys"), "dict values": call_method(a, "values"), "dict items": call_method(a, "items"),
  };
}

function attempt(text: () => string): string {
  try {
    return text().replace(/0x[0-9a-f]{6,}/g, "0xADDRESS");
  } catch (error) {
    if (!(error instanceof BaseException)) return String(error);
    return `${error.constructor.name}: ${to_str(error)}`;
  }
}

const given = values();
for (const [name, texts] of Object.entries(wanted)) {
  test(`texts of ${name}`, () => {
    const x = given[name];
    const got = [() => repr(x), () => to_str(x), () => ascii(x), () => format(x), () => format(x, ">12")].map(attempt);
    expect(got).toEqual(texts);
  });
}
