import type { Reader } from "./reader.ts";

interface Seen {
  parameters: number;
  default: boolean;
  slash: boolean;
  star: boolean;
}

/** The parameters of a `def` up to `)`, or of a `lambda` up to `:`. */
export function parameters(reader: Reader, lambda: boolean): void {
  const closing = lambda ? ":" : ")";
  const seen: Seen = { parameters: 0, default: false, slash: false, star: false };
  while (!reader.at(closing)) {
    if (reader.at("/")) slash(reader, seen);
    else if (reader.at("**")) return doubleStar(reader, lambda, closing);
    else if (reader.at("*")) star(reader, seen, lambda, closing);
    else if (reader.at("(")) parenthesized(reader, lambda);
    else plain(reader, seen, lambda, closing);
    if (!reader.accept(",")) {
      if (seen.slash && reader.at("*")) reader.fail("expected comma between / and *");
      return;
    }
  }
}

function slash(reader: Reader, seen: Seen): void {
  if (seen.parameters === 0 && !seen.star && reader.peek().text !== ",") reader.unexpected();
  if (seen.parameters === 0 && !seen.star) reader.fail("at least one argument must precede /");
  if (seen.star) reader.fail("/ must be ahead of *");
  if (seen.slash) reader.fail("/ may appear only once");
  seen.slash = true;
  reader.advance();
}

function parenthesized(reader: Reader, lambda: boolean): void {
  const start = reader.index;
  reader.advance();
  let names = 0;
  while (reader.atName) {
    reader.advance();
    names += 1;
    if (!reader.accept(",")) break;
  }
  if (names > 0 && reader.at(")")) reader.fail(`${lambda ? "Lambda expression" : "Function"} parameters cannot be parenthesized`, reader.tokenAt(start));
  reader.index = start;
  reader.unexpected();
}

function annotation(reader: Reader, lambda: boolean, starred: boolean): void {
  if (lambda || !reader.accept(":")) return;
  if (starred && reader.accept("*")) reader.rules.bitwiseOr(reader);
  else reader.rules.expression(reader);
}

function plain(reader: Reader, seen: Seen, lambda: boolean, closing: string): void {
  const name = reader.name();
  annotation(reader, lambda, false);
  seen.parameters += 1;
  if (reader.at("=")) {
    defaultValue(reader, closing);
    seen.default = true;
  } else if (seen.default && !seen.star) {
    reader.fail("parameter without a default follows parameter with a default", name);
  }
}

function defaultValue(reader: Reader, closing: string): void {
  const equals = reader.advance();
  if (reader.at(closing) || reader.at(",")) reader.fail("expected default value expression", equals);
  reader.rules.expression(reader);
}

function star(reader: Reader, seen: Seen, lambda: boolean, closing: string): void {
  const token = reader.advance();
  if (seen.star) reader.fail("* argument may appear only once", token);
  seen.star = true;
  if (reader.at(closing)) reader.fail("named arguments must follow bare *", token);
  if (reader.at(",")) {
    const next = reader.peek();
    if (next.text === closing || next.text === "**") reader.fail("named arguments must follow bare *", token);
    return;
  }
  reader.name();
  annotation(reader, lambda, true);
  if (reader.at("=")) reader.fail("var-positional argument cannot have default value");
}

function doubleStar(reader: Reader, lambda: boolean, closing: string): void {
  reader.advance();
  reader.name();
  annotation(reader, lambda, false);
  if (reader.at("=")) reader.fail("var-keyword argument cannot have default value");
  if (reader.accept(",") && !reader.at(closing)) {
    if (reader.atName || reader.at("*") || reader.at("**") || reader.at("/")) reader.fail("arguments cannot follow var-keyword argument");
    reader.unexpected();
  }
}

/** `[T: bound = default, *Ts, **P]`; the position is at the opening bracket. */
export function typeParameters(reader: Reader): void {
  reader.advance();
  do {
    if (reader.at("]")) {
      if (reader.tokenAt(reader.index - 1).text === "[") reader.fail("Type parameter list cannot be empty", reader.tokenAt(reader.index - 1));
      break;
    }
    typeParameter(reader);
  } while (reader.accept(","));
  reader.expect("]");
}

function typeParameter(reader: Reader): void {
  const kind = reader.accept("**") ? "ParamSpec" : reader.accept("*") ? "TypeVarTuple" : null;
  reader.name();
  if (reader.at(":")) {
    const colon = reader.advance();
    const bound = reader.rules.expression(reader);
    if (kind !== null) reader.fail(`cannot use ${bound.kind === "tuple" ? "constraints" : "bound"} with ${kind}`, colon);
  }
  if (reader.accept("=")) {
    if (kind === "TypeVarTuple" && reader.accept("*")) reader.rules.bitwiseOr(reader);
    else reader.rules.expression(reader);
  }
}
