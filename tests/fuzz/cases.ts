/** The cases: values by name, statements that leave a result in `r`. */
import { METHODS } from "./methods.ts";
import type { Random } from "./random.ts";
import { ITERABLES, type Kind, KINDS, SEQUENCES, VALUES } from "./values.ts";

export interface Case {
  readonly area: string;
  /** Literals of a, b, c. */
  readonly values: readonly string[];
  /** Statements; the last leaves the result in `r`. */
  readonly code: readonly string[];
}

const BINARY = ["+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^"];
const COMPARE = ["==", "!=", "<", "<=", ">", ">=", "in", "not in"];
/** Operators whose right operand has to be small, or the result would not fit into memory. */
const GROWING = ["**", "<<", "*"];

function value(kind: Kind, random: Random): string {
  return random.pick<string>(VALUES[kind]);
}

function growing(operator: string, a: Kind, b: Kind): [Kind, Kind] {
  const number = (kind: Kind): Kind => (kind === "int" ? "small" : kind);
  if (operator === "*" && a !== "int" && a !== "small") return [a, number(b)];
  if (operator === "*") return [number(a), b];
  return GROWING.includes(operator) ? [a, number(b)] : [a, b];
}

type Maker = (random: Random, turn: number) => Case;

/** Every operator with every pair of types, one after the other. */
const binary: Maker = (random, turn) => {
  const operator = BINARY[turn % BINARY.length] ?? "+";
  const pair = Math.floor(turn / BINARY.length);
  const [left, right] = [KINDS[pair % KINDS.length] ?? "int", KINDS[Math.floor(pair / KINDS.length) % KINDS.length] ?? "int"];
  const [a, b] = growing(operator, left, right);
  return { area: `binary ${operator}`, values: [value(a, random), value(b, random)], code: [`r = a ${operator} b`] };
};

const inPlace: Maker = (random, turn) => {
  const operator = BINARY[turn % BINARY.length] ?? "+";
  const pair = Math.floor(turn / BINARY.length);
  const same = random.chance(0.6);
  const left = KINDS[pair % KINDS.length] ?? "int";
  const [a, b] = growing(operator, left, same ? left : random.pick(KINDS));
  return { area: `in place ${operator}=`, values: [value(a, random), value(b, random)], code: ["before = a", `a ${operator}= b`, "r = (show(a), a is before if type(a).__name__ in ('list', 'set', 'dict', 'bytearray', 'V') else 'value')"] };
};

const compare: Maker = (random, turn) => {
  const operator = COMPARE[turn % COMPARE.length] ?? "==";
  const pair = Math.floor(turn / COMPARE.length);
  const same = random.chance(0.4);
  const left = KINDS[pair % KINDS.length] ?? "int";
  const right = same ? left : (KINDS[Math.floor(pair / KINDS.length) % KINDS.length] ?? "int");
  return { area: `compare ${operator}`, values: [value(left, random), value(right, random)], code: [`r = a ${operator} b`] };
};

const unary: Maker = (random, turn) => {
  const operator = ["-", "+", "~", "not "][turn % 4] ?? "-";
  return { area: `unary ${operator}`, values: [value(random.pick(KINDS), random)], code: [`r = ${operator}a`] };
};

/** A method with arguments of the kinds that it takes, or now and then of others. */
const method: Maker = (random, turn) => {
  const all = METHODS;
  const { kind, name, takes } = all[turn % all.length] ?? all[0]!;
  const wrong = random.chance(0.12);
  const given = random.pick(takes);
  const args = given.map((each) => (wrong && random.chance(0.5) ? value(random.pick(KINDS), random) : each.startsWith("=") ? each.slice(1) : value(each as Kind, random)));
  const names = args.map((_, i) => ["b", "c", "d"][i] ?? "e");
  const changes = ["list", "dict", "set", "bytearray"].includes(kind);
  const call = `a.${name}(${names.join(", ")})`;
  return { area: `${kind}.${name}`, values: [value(kind, random), ...args], code: changes ? [`x = ${call}`, "r = (show(x), show(a))"] : [`r = ${call}`] };
};

function spec(random: Random): string {
  const maybe = (text: string, of: number): string => (random.chance(of) ? text : "");
  const fill = maybe(random.pick(["", "*", "0", "é", "😀"]) + random.pick(["<", ">", "^", "="]), 0.35);
  return fill + maybe(random.pick(["+", "-", " "]), 0.25) + maybe("z", 0.05) + maybe("#", 0.15) + maybe("0", 0.15) + maybe(String(random.int(0, 14)), 0.5) + maybe(random.pick([",", "_"]), 0.2) + maybe(`.${random.int(0, 6)}`, 0.35) + random.pick(["", "", "d", "f", "e", "g", "s", "x", "b", "o", "%", "c", "n", "E", "G", "X", "F", "q"]);
}

const formatting: Maker = (random, turn) => {
  const kind = random.pick<Kind>(["int", "float", "str", "bool", "small", "float", "int", "complex", "none", "list", "object", "tuple"]);
  const a = value(kind, random);
  switch (turn % 4) {
    case 0:
      return { area: "format()", values: [a], code: [`r = format(a, ${JSON.stringify(spec(random))})`] };
    case 1:
      return { area: "f-string", values: [a], code: [`r = f"{a${random.pick(["", "!r", "!s", "!a"])}:${spec(random)}}|{a}"`] };
    case 2:
      return { area: "str.format", values: [a, value(random.pick(KINDS), random)], code: [`r = "{:${spec(random)}} {!r} {0}".replace("{0}", "x").format(a, b)`] };
    default: {
      const flags = random.pick(["", "", "-", "0", "+", " ", "#", "08", "-8", "+.3", ".2", "10.4", "*"]);
      const type = random.pick(["d", "s", "r", "f", "x", "o", "e", "g", "c", "a", "i", "X", "%", "u", "G"]);
      return { area: "%", values: [a, value("small", random)], code: [flags === "*" ? `r = "[%*${type}]" % (b, a)` : `r = "[%${flags}${type}]" % (a,)`] };
    }
  }
};

function bound(random: Random): string {
  return random.chance(0.3) ? "" : random.pick(["0", "1", "2", "-1", "-2", "5", "-10", "100", "None"]);
}

const slicing: Maker = (random, turn) => {
  const kind = random.pick(SEQUENCES);
  const part = random.chance(0.5) ? `${bound(random)}:${bound(random)}` : `${bound(random)}:${bound(random)}:${random.pick(["", "1", "2", "-1", "-2", "3", "0"])}`;
  const a = value(kind, random);
  switch (turn % 4) {
    case 0:
      return { area: "index", values: [a, value(random.pick<Kind>(["small", "small", "bool", "int", "float", "str", "none"]), random)], code: ["r = a[b]"] };
    case 1: {
      const mutable = random.pick<Kind>(["list", "bytearray"]);
      return { area: "slice assignment", values: [value(mutable, random), value(mutable === "list" ? random.pick<Kind>(["list", "tuple", "str", "range", "int"]) : random.pick<Kind>(["bytes", "bytearray", "list"]), random)], code: [`a[${part}] = b`, "r = a"] };
    }
    case 2:
      return { area: "deletion", values: [value(random.pick<Kind>(["list", "bytearray", "list", "dict"]), random), value("small", random)], code: [random.chance(0.5) ? `del a[${part}]` : "del a[b]", "r = a"] };
    default:
      return { area: "slice", values: [a], code: [`r = a[${part}]`] };
  }
};

const ONE = ["len", "abs", "repr", "str", "ascii", "bool", "int", "float", "complex", "list", "tuple", "set", "frozenset", "dict", "sorted", "sum", "min", "max", "any", "all", "round", "ord", "chr", "bin", "hex", "oct", "bytes", "bytearray", "callable", "iter_list", "reversed_list", "enumerate_list", "type_name", "hash_number", "range_list", "divmod_self", "next_first", "zip_self", "float_hex", "slice_repr", "not_not"];

const FORMS: Readonly<Record<string, string>> = {
  iter_list: "list(iter(a))", reversed_list: "list(reversed(a))", enumerate_list: "list(enumerate(a, 1))", type_name: "type(a).__name__", hash_number: "hash(a) if isinstance(a, (int, float, complex)) else hash(a) == hash(a)",
  range_list: "list(range(a))[:5]", divmod_self: "divmod(a, 3)", next_first: "next(iter(a), 'none')", zip_self: "list(zip(a, a))", float_hex: "float(a).hex()", slice_repr: "slice(a, None)", not_not: "not not a",
};

const TWO = ["divmod(a, b)", "pow(a, b)", "round(a, b)", "isinstance(a, (int, str, list))", "int(a, b)", "min(a, b)", "max(a, b)", "sum(a, b)", "list(zip(a, b))", "list(map(lambda x: (x,), a))", "list(filter(None, a))", "sorted(a, reverse=bool(b))", "min(a, default=b)", "max(a, key=str)", "sorted(a, key=repr)", "range(a, b)", "enumerate(a).__class__.__name__", "complex(a, b)", "bytes(a)[:9]", "str(a) + str(b)", "a is None or b", "a and b", "a or b", "getattr(a, 'real', b)", "hasattr(a, '__len__')", "list(map(lambda x, y: (x, y), a, b))", "all(x == x for x in a)", "dict(zip(a, b))", "tuple(a) + tuple(b)", "[*a, *b]", "{*a}"];

const builtin: Maker = (random, turn) => {
  if (turn % 2 === 0) {
    const name = ONE[(turn / 2) % ONE.length] ?? "len";
    const kind = random.pick(["chr", "range_list", "bytes", "bytearray"].includes(name) ? (["small", "bool", "str", "bytes", "list", "float", "none"] as const) : KINDS);
    return { area: name, values: [value(kind, random)], code: [`r = ${FORMS[name] ?? `${name}(a)`}`] };
  }
  const form = TWO[((turn - 1) / 2) % TWO.length] ?? "a";
  const numeric = /^(divmod|round|range|complex|pow)/.test(form);
  const first = numeric ? random.pick<Kind>(["int", "small", "float", "bool", "complex", "str"]) : /^(int\(|getattr|isinstance|hasattr|a |str|bytes|print)/.test(form) ? random.pick(KINDS) : random.pick(ITERABLES);
  const second = form.startsWith("pow") || numeric || /^(int|bytes)\(/.test(form) ? random.pick<Kind>(["small", "bool", "float", "none"]) : random.pick(/zip|map|tuple|\*b/.test(form) ? ITERABLES : KINDS);
  const a = form.startsWith("bytes") && first === "int" ? "5" : value(form.startsWith("range") && first === "int" ? "small" : first, random);
  return { area: form.replace(/\(.*/, "()"), values: [a, value(second, random)], code: [`r = ${form}`] };
};

const PROGRAMS = [
  ["r = [(i, x) for i, x in enumerate(a) if i % 2 == 0]"],
  ["r = {str(x): i for i, x in enumerate(a)}"],
  ["r = {i % 3 for i, x in enumerate(a)}"],
  ["r = [[y for y in range(i)] for i, x in enumerate(a)]"],
  ["x, *y = a", "r = (x, y)"],
  ["*x, y = a", "r = (x, y)"],
  ["x, y = a", "r = (x, y)"],
  ["x, (y, *z) = 1, a", "r = (x, y, z)"],
  ["x, *y, z = a", "r = (x, y, z)"],
  ["r = sum(len(str(x)) for x in a)"],
  ["total = 0", "for x in a:", "    total = total + len(repr(x))", "else:", "    total = -total", "r = total"],
  ["out = []", "for x in a:", "    if x == b:", "        break", "    out.append(x)", "else:", "    out.append('done')", "r = out"],
  ["r = sorted(a, key=lambda x: (str(type(x)), repr(x)))"],
  ["r = list(a)", "r.sort(key=lambda x: -len(repr(x)))"],
  ["r = [x for x in a if x not in [b]]"],
  ["r = 0 < len(a) <= 3"],
  ["it = iter(a)", "r = (next(it, b), next(it, b), list(it))"],
  ["r = dict.fromkeys(a, b)"],
  ["r = ''.join(map(str, a))"],
  ["r = list(zip(a, range(2), [b] * 3))"],
  ["r = max(a) if a else b"],
  ["(x := a)", "r = (x, len(x))"],
  ["d = {}", "for x in a:", "    d.setdefault(repr(x)[:1], []).append(x)", "r = d"],
  ["d = dict(enumerate(a))", "d.pop(0, None)", "r = (d, list(d), 1 in d)"],
  ["r = a[0] if len(a) and hasattr(a, '__getitem__') and not isinstance(a, dict) else b"],
  ["r = tuple(x for x in a) == tuple(a)"],
  ["def f(*args, **kwargs):", "    return args, kwargs", "r = f(*a, k=b)"],
  ["r = [a, b][bool(a)]"],
  ["r = list(map(type, a)) == [type(x) for x in a]"],
  ["match a:", "    case [x, y]:", "        r = ('two', x, y)", "    case [x, *rest]:", "        r = ('more', x, rest)", "    case {'a': x}:", "        r = ('dict', x)", "    case str():", "        r = 'str'", "    case _:", "        r = 'other'"],
  ["r = any(x is None for x in a), all(bool(x) for x in a)"],
  ["r = [x for pair in [a, a] for x in pair][:4]"],
];

const program: Maker = (random, turn) => ({
  area: "program",
  values: [value(random.pick(ITERABLES), random), value(random.pick(KINDS), random)],
  code: PROGRAMS[turn % PROGRAMS.length] ?? ["r = a"],
});

const chained: Maker = (random) => {
  const kind = random.pick<Kind>(["small", "int", "float", "str", "tuple", "bool"]);
  const other = random.chance(0.7) ? kind : random.pick<Kind>(["small", "float", "int", "bool", "none"]);
  return { area: "chained", values: [value(kind, random), value(other, random), value(kind, random)], code: [`r = a ${random.pick(COMPARE.slice(0, 6))} b ${random.pick(COMPARE.slice(0, 6))} c`] };
};

/** Arithmetic of several operators on numbers. */
const arithmetic: Maker = (random) => {
  const kind = (): Kind => random.pick<Kind>(["small", "int", "float", "bool", "small", "float"]);
  const operator = (): string => random.pick(["+", "-", "*", "/", "//", "%"]);
  const names = ["a", "b", "c"];
  const leaf = (): string => (random.chance(0.75) ? random.pick(names) : random.pick(["1", "2", "0.5", "-3", "10"]));
  const tree = (depth: number): string => (depth === 0 || random.chance(0.25) ? leaf() : `(${tree(depth - 1)} ${operator()} ${tree(depth - 1)})`);
  return { area: "arithmetic", values: [value(kind(), random), value(kind(), random), value(kind(), random)], code: [`r = ${tree(3)}`] };
};

/** How often each kind of case comes. */
const MAKERS: readonly (readonly [Maker, number])[] = [[binary, 22], [inPlace, 8], [compare, 12], [unary, 2], [method, 24], [formatting, 10], [slicing, 7], [builtin, 8], [program, 5], [chained, 1], [arithmetic, 4]];

/** @param first the number of the first case: the turns of operators and methods go on from there */
export function makeCases(count: number, random: Random, first = 0): Case[] {
  const weights = MAKERS.flatMap(([maker, weight]) => Array.from({ length: weight }, () => maker));
  const turns = new Map<Maker, number>();
  return Array.from({ length: count }, () => {
    const maker = random.pick(weights);
    const turn = turns.get(maker) ?? Math.floor((first * (MAKERS.find(([each]) => each === maker)?.[1] ?? 1)) / weights.length);
    turns.set(maker, turn + 1);
    return maker(random, turn);
  });
}
