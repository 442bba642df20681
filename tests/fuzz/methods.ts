/** The methods of the builtin types, with the kinds of arguments that they take: `=text` is a literal. */
import type { Kind } from "./values.ts";

type Argument = Kind | `=${string}`;
type Takes = readonly (readonly Argument[])[];

export interface MethodRow {
  readonly kind: Kind;
  readonly name: string;
  readonly takes: Takes;
}

const none: Takes = [[]];
const text: Takes = [["str"]];
const find: Takes = [["str"], ["str", "small"], ["str", "small", "small"]];
const split: Takes = [[], ["str"], ["str", "small"], ["none", "small"]];
const width: Takes = [["small"], ["=6"], ["=8", "='*'"], ["=7", "='é'"]];
const optional_text: Takes = [[], ["str"], ["none"], ["='a '"]];

const STR: Readonly<Record<string, Takes>> = {
  capitalize: none, casefold: none, center: width, count: find, encode: [[], ["='utf-8'"], ["='ascii'"], ["='latin-1'", "='replace'"], ["='ascii'", "='ignore'"], ["='utf-16'"], ["='nope'"]], endswith: [["str"], ["tuple"], ["str", "small"]], expandtabs: [[], ["small"]],
  find, format: [[], ["small"], ["small", "str"]], format_map: [["dict"]], index: find, isalnum: none, isalpha: none, isascii: none, isdecimal: none, isdigit: none, isidentifier: none, islower: none, isnumeric: none,
  isprintable: none, isspace: none, istitle: none, isupper: none, join: [["list"], ["tuple"], ["str"], ["dict"], ["=['x', 'y']"]], ljust: width, lower: none, lstrip: optional_text, partition: text, removeprefix: text, removesuffix: text,
  replace: [["str", "str"], ["='a'", "='<>'"], ["str", "str", "small"]], rfind: find, rindex: find, rjust: width, rpartition: text, rsplit: split, rstrip: optional_text, split, splitlines: [[], ["bool"]], startswith: [["str"], ["tuple"], ["str", "small"]],
  strip: optional_text, swapcase: none, title: none, translate: [["dict"], ["={97: 'X', 98: None}"]], upper: none, zfill: [["small"], ["=6"]], __len__: none, __contains__: text,
};

const byte: Takes = [["bytes"], ["small"], ["bytes", "small"], ["=b'a'"], ["=98"]];
const byte_split: Takes = [[], ["=b'b'"], ["bytes"], ["none", "small"]];
const strip: Takes = [[], ["bytes"], ["none"]];
const fill: Takes = [["=6"], ["=7", "=b'*'"], ["small"]];

const BYTES: Readonly<Record<string, Takes>> = {
  capitalize: none, center: fill, count: byte, decode: [[], ["='ascii'"], ["='latin-1'"], ["='utf-8'", "='replace'"], ["='ascii'", "='ignore'"]], endswith: [["bytes"], ["=(b'a', b'c')"]], expandtabs: [[], ["small"]], find: byte, hex: [[], ["=':'"], ["='-'", "=2"]], index: byte,
  isalnum: none, isalpha: none, isascii: none, isdigit: none, islower: none, isspace: none, istitle: none, isupper: none, join: [["=[b'x', b'y']"], ["list"], ["tuple"]], ljust: fill, lower: none, lstrip: strip, partition: [["bytes"], ["=b'b'"]], removeprefix: [["bytes"], ["=b'ab'"]],
  removesuffix: [["bytes"], ["=b'bc'"]], replace: [["bytes", "bytes"], ["=b'a'", "=b'zz'"], ["=b'a'", "=b'z'", "small"]], rfind: byte, rindex: byte, rjust: fill, rpartition: [["bytes"], ["=b'b'"]], rsplit: byte_split, rstrip: strip, split: byte_split, splitlines: [[], ["bool"]],
  startswith: [["bytes"], ["=(b'a', b'c')"]], strip, swapcase: none, title: none, translate: [["none"], ["=bytes(range(256))"], ["=None", "=b'a'"]], upper: none, zfill: [["=6"], ["small"]],
};

const BYTEARRAY: Readonly<Record<string, Takes>> = {
  ...BYTES, append: [["small"], ["=65"], ["=300"]], clear: none, copy: none, extend: [["bytes"], ["=[65, 66]"], ["list"], ["range"]], insert: [["small", "=65"]], pop: [[], ["small"]], remove: [["=97"], ["small"]], reverse: none,
};

const item: Takes = [["small"], ["str"], ["list"], ["=1"], ["='a'"], ["=2.0"]];

const LIST: Readonly<Record<string, Takes>> = {
  append: item, clear: none, copy: none, count: item, extend: [["list"], ["tuple"], ["str"], ["range"], ["dict"]], index: [...item, ["=1", "small"], ["=1", "=0", "small"]], insert: [["small", "small"], ["small", "str"]], pop: [[], ["small"]], remove: item, reverse: none, sort: none, __len__: none,
};

const DICT: Readonly<Record<string, Takes>> = {
  clear: none, copy: none, get: [["small"], ["str"], ["='a'"], ["='zz'", "small"], ["=1.0"]], items: none, keys: none, values: none, pop: [["='a'"], ["=1"], ["small", "none"], ["str", "small"]], popitem: none, setdefault: [["='a'"], ["='n'", "small"], ["=1", "str"]], update: [["dict"], ["=[('p', 1)]"], ["=[(1, 2), (3, 4)]"], []],
};

const others: Takes = [["set"], ["list"], ["frozenset"], ["tuple"], ["range"], ["dict"]];
const SET: Readonly<Record<string, Takes>> = {
  copy: none, difference: [...others, []], intersection: others, isdisjoint: others, issubset: others, issuperset: others, symmetric_difference: others, union: [...others, ["set", "list"]],
};
const CHANGING: Readonly<Record<string, Takes>> = {
  add: item, clear: none, difference_update: others, discard: item, intersection_update: others, pop: none, remove: item, symmetric_difference_update: others, update: others,
};

const INT: Readonly<Record<string, Takes>> = {
  as_integer_ratio: none, bit_count: none, bit_length: none, conjugate: none, is_integer: none, to_bytes: [[], ["=4", "='little'"], ["=12"], ["=2", "='big'"], ["small", "='big'"]], __add__: [["int"]], __neg__: none,
};
const FLOAT: Readonly<Record<string, Takes>> = { as_integer_ratio: none, conjugate: none, hex: none, is_integer: none };
const COMPLEX: Readonly<Record<string, Takes>> = { conjugate: none };
const SEQUENCE: Readonly<Record<string, Takes>> = { count: item, index: [...item, ["=1", "small"]] };
const RANGE: Readonly<Record<string, Takes>> = { count: item, index: [["small"], ["=2"], ["=1.0"], ["str"]] };

function rows(kind: Kind, table: Readonly<Record<string, Takes>>): MethodRow[] {
  return Object.entries(table).map(([name, takes]) => ({ kind, name, takes }));
}

export const METHODS: readonly MethodRow[] = [
  ...rows("str", STR), ...rows("bytes", BYTES), ...rows("bytearray", BYTEARRAY), ...rows("list", LIST), ...rows("tuple", SEQUENCE), ...rows("dict", DICT), ...rows("set", { ...SET, ...CHANGING }), ...rows("frozenset", SET), ...rows("int", INT),
  ...rows("bool", INT), ...rows("float", FLOAT), ...rows("complex", COMPLEX), ...rows("range", RANGE),
];
