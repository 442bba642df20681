/** Random values for the words of the notation, twice: as emitted code holds them, and as code does that knows nothing of their types. */
import fc from "fast-check";
import * as runtime from "../../src/runtime/index.ts";
import { parseType, type TypeNotation } from "../../src/maps/signature.ts";

export interface Sample {
  readonly native: unknown;
  readonly dynamic: unknown;
}

const same = (value: unknown): Sample => ({ native: value, dynamic: value });
const plain = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Sample> => arbitrary.map(same);
const LIMIT = 2 ** 26;
const asciiCharacter = fc.integer({ min: 1, max: 127 }).map((code) => String.fromCharCode(code));
const ascii = fc.array(fc.oneof(fc.constantFrom("a", "b", " ", ",", "$"), asciiCharacter), { maxLength: 8 }).map((characters) => characters.join(""));
const text = fc.oneof(ascii, fc.string({ unit: "binary", maxLength: 8 }));
const small = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -LIMIT, max: LIMIT }));

/** Ints are kept small enough that `fits` holds for one operation. */
const words: Readonly<Record<string, () => fc.Arbitrary<Sample>>> = {
  small: () => plain(small),
  natural: () => plain(fc.nat({ max: 12 })),
  positive: () => plain(fc.integer({ min: 1, max: LIMIT })),
  nonzero: () => plain(small.filter((n) => n !== 0)),
  bits: () => plain(fc.integer()),
  shift: () => plain(fc.nat({ max: 31 })),
  int: () => plain(fc.oneof(small, fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }), fc.bigInt({ min: -(2n ** 80n), max: -(2n ** 53n) }))),
  float: () => fc.oneof(fc.double(), fc.integer({ min: -9, max: 9 })).map((value) => ({ native: value, dynamic: runtime.asFloat(value) })),
  number: () => fc.oneof(sampleOf("float"), sampleOf("small")),
  bool: () => plain(fc.boolean()),
  None: () => plain(fc.constant(null)),
  ascii: () => plain(ascii),
  str: () => plain(text),
  nonempty: () => plain(text.filter((value) => value !== "")),
  dollarless: () => plain(text.map((value) => value.replaceAll("$", "d"))),
  identity: () => plain(fc.constantFrom(...[{}, {}].map((_, index) => new Future(index)))),
  object: () => fc.oneof(sampleOf("small"), sampleOf("str")),
  some: () => sampleOf("str"),
};

/** An object that equals itself only. */
class Future {
  readonly index: number;
  constructor(index: number) {
    this.index = index;
  }
}

/** @param notation a type of a row; null from the words that have no samples */
export function sampleOf(notation: string | TypeNotation): fc.Arbitrary<Sample> {
  const parsed = typeof notation === "string" ? parseType(notation) : notation;
  switch (parsed.kind) {
    case "variable": return sampleOf("str");
    case "union": return fc.oneof(...parsed.members.map(sampleOf));
    case "literal": return plain(fc.constantFrom(...parsed.values));
    case "tuple": return many(parsed.rest ?? "small", (items) => runtime.tuple(...items));
    case "callable": throw new Error("no samples of functions");
    case "named": return named(parsed.name, parsed.arguments);
  }
}

function named(name: string, args: readonly TypeNotation[]): fc.Arbitrary<Sample> {
  const element = args[0] ?? "small";
  switch (name) {
    case "list": case "Iterable": return many(element, (items) => items);
    case "set": case "frozenset": return many(element, (items) => new Set(items));
    case "dict": return fc.array(fc.tuple(sampleOf(element), sampleOf(args[1] ?? "small")), { maxLength: 5 }).map((entries) => ({
      native: new Map(entries.map(([key, value]) => [key.native, value.native])), dynamic: new Map(entries.map(([key, value]) => [key.dynamic, value.dynamic])),
    }));
    default: {
      const word = words[name];
      if (word === undefined) throw new Error(`no samples of ${name}`);
      return word();
    }
  }
}

function many(element: string | TypeNotation, make: (items: unknown[]) => unknown): fc.Arbitrary<Sample> {
  return fc.array(sampleOf(element), { maxLength: 6 }).map((items) => ({ native: make(items.map((item) => item.native)), dynamic: make(items.map((item) => item.dynamic)) }));
}
