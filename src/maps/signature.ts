/**
 * The notation of Python stubs that rows are written in, as structure.
 *
 * Beside Python's own type names it knows words for what inference proves of ints and strs (`small`, `ascii` …); they are
 * plain names here, and listed in grammar-maps/README.md.
 */
import type { ParameterKind } from "../ir/python/index.ts";
import { Scanner } from "./scanner.ts";

export type TypeNotation =
  /** `int`, `None`, `object`, `Self`, `small`, `dict[str, T]`, `asyncio.Queue[T]`. */
  | { readonly kind: "named"; readonly name: string; readonly arguments: readonly TypeNotation[] }
  /** A type variable: by convention one capital letter, with a digit or without (`T`, `K`, `T1`). */
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "union"; readonly members: readonly TypeNotation[] }
  /** `Callable[[A], R]`; parameters are null in `Callable[..., R]`. */
  | { readonly kind: "callable"; readonly parameters: readonly TypeNotation[] | null; readonly result: TypeNotation }
  /** `tuple[A, B]`; `rest` for `tuple[A, ...]` and for plain `tuple`. */
  | { readonly kind: "tuple"; readonly elements: readonly TypeNotation[]; readonly rest: TypeNotation | null }
  | { readonly kind: "literal"; readonly values: readonly (string | number | boolean)[] };

export interface SignatureParameter {
  readonly kind: ParameterKind;
  readonly name: string;
  /** Of one item for `*args` and `**kwargs`. */
  readonly type: TypeNotation;
  readonly optional: boolean;
  /** The default as written: `None`, `0`, `...` where it is a sentinel nobody sees. */
  readonly default: string | null;
}

export interface Signature {
  /** A call gives a coroutine; `result` is what awaiting it gives. */
  readonly async: boolean;
  readonly parameters: readonly SignatureParameter[];
  readonly result: TypeNotation;
}

export const objectNotation: TypeNotation = { kind: "named", name: "object", arguments: [] };

const NAME = /[A-Za-z_]\w*/y;
const DOTTED = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y;
const VARIABLE = /^[A-Z]\d?$/;

/** Parses `dict[str, T] | None`. */
export function parseType(text: string): TypeNotation {
  const scanner = new Scanner(text);
  const parsed = type(scanner);
  if (!scanner.done) scanner.fail("unexpected text");
  return parsed;
}

/** Parses `(x: int, /, *rest: str, key: Callable[[T], object] | None = None, **kw: object) -> list[T]`. */
export function parseSignature(text: string): Signature {
  const scanner = new Scanner(text);
  const async = scanner.acceptWord("async");
  const parameters = parameterList(scanner);
  scanner.expect("->");
  const result = type(scanner);
  if (!scanner.done) scanner.fail("unexpected text");
  return { async, parameters, result };
}

/** The type with variables replaced; a variable that is not in the map stays. */
export function substitute(notation: TypeNotation, variables: ReadonlyMap<string, TypeNotation>): TypeNotation {
  const inside = (inner: TypeNotation): TypeNotation => substitute(inner, variables);
  switch (notation.kind) {
    case "variable": return variables.get(notation.name) ?? notation;
    case "named": return { ...notation, arguments: notation.arguments.map(inside) };
    case "union": return { ...notation, members: notation.members.map(inside) };
    case "callable": return { ...notation, parameters: notation.parameters?.map(inside) ?? null, result: inside(notation.result) };
    case "tuple": return { ...notation, elements: notation.elements.map(inside), rest: notation.rest === null ? null : inside(notation.rest) };
    case "literal": return notation;
  }
}

function parameterList(scanner: Scanner): SignatureParameter[] {
  const parameters: SignatureParameter[] = [];
  let plain: ParameterKind = "normal";
  scanner.expect("(");
  while (!scanner.accept(")")) {
    if (scanner.accept("/")) {
      parameters.forEach((before, index) => (parameters[index] = { ...before, kind: "positional-only" }));
    } else if (scanner.accept("**")) {
      parameters.push(parameter(scanner, "var-keyword"));
    } else if (scanner.accept("*")) {
      if (scanner.match(NAME) !== null) parameters.push(parameter(scanner, "var-positional"));
      plain = "keyword-only";
    } else {
      parameters.push(parameter(scanner, plain));
    }
    if (!scanner.at(")")) scanner.expect(",");
  }
  return parameters;
}

function parameter(scanner: Scanner, kind: ParameterKind): SignatureParameter {
  const name = scanner.take(NAME) ?? scanner.fail("expected a parameter");
  const annotated = scanner.accept(":") ? type(scanner) : objectNotation;
  const text = scanner.accept("=") ? defaultText(scanner) : null;
  const variadic = kind === "var-positional" || kind === "var-keyword";
  return { kind, name, type: annotated, optional: variadic || text !== null, default: text };
}

/** A default is a literal, a dotted name or an empty display: what a reader of the stub needs to see. */
function defaultText(scanner: Scanner): string {
  const text = scanner.take(/"[^"]*"|b?'[^']*'|\.\.\.|\(\)|\[\]|\{\}|-?[\d.]+|[A-Za-z_][\w.]*/y);
  return text ?? scanner.fail("expected a default");
}

function type(scanner: Scanner): TypeNotation {
  const members = [single(scanner)];
  while (scanner.accept("|")) members.push(single(scanner));
  const [only, ...others] = members;
  return only !== undefined && others.length === 0 ? only : { kind: "union", members };
}

function single(scanner: Scanner): TypeNotation {
  if (scanner.accept("(")) {
    const inner = type(scanner);
    scanner.expect(")");
    return inner;
  }
  const name = scanner.take(DOTTED) ?? scanner.fail("expected a type");
  if (name === "Callable") return callable(scanner);
  if (name === "tuple") return tuple(scanner);
  if (name === "Literal") return literals(scanner);
  if (VARIABLE.test(name)) return { kind: "variable", name };
  return { kind: "named", name, arguments: scanner.accept("[") ? typesUntil(scanner, "]") : [] };
}

function callable(scanner: Scanner): TypeNotation {
  if (!scanner.accept("[")) return { kind: "callable", parameters: null, result: objectNotation };
  const parameters = scanner.accept("...") ? null : parameterTypes(scanner);
  scanner.expect(",");
  const result = type(scanner);
  scanner.expect("]");
  return { kind: "callable", parameters, result };
}

function parameterTypes(scanner: Scanner): TypeNotation[] {
  scanner.expect("[");
  return typesUntil(scanner, "]");
}

function tuple(scanner: Scanner): TypeNotation {
  if (!scanner.accept("[")) return { kind: "tuple", elements: [], rest: objectNotation };
  if (scanner.accept("()")) {
    scanner.expect("]");
    return { kind: "tuple", elements: [], rest: null };
  }
  const elements: TypeNotation[] = [];
  let rest: TypeNotation | null = null;
  while (!scanner.accept("]")) {
    if (scanner.accept("...")) rest = elements.pop() ?? scanner.fail("nothing before `...`");
    else elements.push(type(scanner));
    if (!scanner.at("]")) scanner.expect(",");
  }
  return { kind: "tuple", elements, rest };
}

function literals(scanner: Scanner): TypeNotation {
  const values: (string | number | boolean)[] = [];
  scanner.expect("[");
  while (!scanner.accept("]")) {
    values.push(literal(scanner));
    if (!scanner.at("]")) scanner.expect(",");
  }
  return { kind: "literal", values };
}

function literal(scanner: Scanner): string | number | boolean {
  const text = scanner.takeString();
  if (text !== null) return text;
  if (scanner.acceptWord("True")) return true;
  if (scanner.acceptWord("False")) return false;
  const digits = scanner.take(/-?\d+/y) ?? scanner.fail("expected a literal");
  return Number(digits);
}

function typesUntil(scanner: Scanner, close: string): TypeNotation[] {
  const types: TypeNotation[] = [];
  while (!scanner.accept(close)) {
    types.push(type(scanner));
    if (!scanner.at(close)) scanner.expect(",");
  }
  return types;
}
