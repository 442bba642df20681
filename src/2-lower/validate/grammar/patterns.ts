import type { Reader } from "./reader.ts";

/** The pattern of a `case`, with or without commas at the top. */
export function patterns(reader: Reader): void {
  if (reader.at("*")) {
    maybeStar(reader);
    if (!reader.at(",")) reader.unexpected();
  } else {
    maybeStar(reader);
  }
  while (reader.accept(",")) {
    if (reader.at(":") || reader.at("if")) return;
    maybeStar(reader);
  }
}

function maybeStar(reader: Reader): void {
  if (reader.accept("*")) reader.name();
  else pattern(reader);
}

function pattern(reader: Reader): void {
  orPattern(reader);
  if (!reader.accept("as")) return;
  if (!reader.atName) {
    const start = reader.token;
    if (reader.attempt(reader.rules.expression) !== null) reader.fail("invalid pattern target", start);
    reader.unexpected();
  }
  const name = reader.advance();
  if (name.text === "_") reader.fail("cannot use '_' as a target", name);
  if (reader.at(".") || reader.at("(")) reader.fail("invalid pattern target", name);
}

function orPattern(reader: Reader): void {
  do closedPattern(reader);
  while (reader.accept("|"));
}

function closedPattern(reader: Reader): void {
  const token = reader.token;
  switch (token.kind) {
    case "number": return numbers(reader);
    case "string": case "fstring-start": return strings(reader);
    case "name":
      if (token.text === "None" || token.text === "True" || token.text === "False") return void reader.advance();
      return nameOrClass(reader);
    case "operator":
      if (token.text === "-") return numbers(reader);
      if (token.text === "(") return sequence(reader, ")");
      if (token.text === "[") return sequence(reader, "]");
      if (token.text === "{") return mapping(reader);
  }
  return reader.unexpected();
}

function numbers(reader: Reader): void {
  reader.accept("-");
  const real = number(reader);
  if (!reader.at("+") && !reader.at("-")) return;
  if (/j$/i.test(real.text)) reader.fail("real number required in complex literal", real);
  reader.advance();
  const imaginary = number(reader);
  if (!/j$/i.test(imaginary.text)) reader.fail("imaginary number required in complex literal", imaginary);
}

function number(reader: Reader): Reader["token"] {
  if (reader.token.kind !== "number") reader.unexpected();
  return reader.advance();
}

function strings(reader: Reader): void {
  const first = reader.token;
  const found = reader.rules.atom(reader);
  if (found.kind === "f-string expression") reader.fail("patterns may only match literals and attribute lookups", first);
}

function nameOrClass(reader: Reader): void {
  reader.name();
  while (reader.accept(".")) reader.name();
  if (!reader.accept("(")) return;
  let keyword = false;
  while (!reader.at(")")) {
    const start = reader.token;
    if (reader.atName && reader.peek().text === "=" ) {
      reader.advance();
      reader.advance();
      keyword = true;
      pattern(reader);
    } else {
      pattern(reader);
      if (keyword) reader.fail("positional patterns follow keyword patterns", start);
    }
    if (!reader.accept(",")) break;
  }
  reader.expect(")");
}

function sequence(reader: Reader, closing: string): void {
  const first = reader.index;
  reader.advance();
  let count = 0;
  let comma = false;
  let star = false;
  while (!reader.at(closing)) {
    star = reader.at("*");
    maybeStar(reader);
    count += 1;
    if (!reader.accept(",")) break;
    comma = true;
  }
  reader.expect(closing);
  if (closing === ")" && count === 1 && !comma && star) {
    reader.index = first + 1;
    reader.unexpected();
  }
}

function mapping(reader: Reader): void {
  reader.advance();
  while (!reader.at("}")) {
    if (reader.accept("**")) {
      const name = reader.name();
      if (name.text === "_") {
        reader.index -= 1;
        reader.unexpected();
      }
      reader.accept(",");
      break;
    }
    key(reader);
    reader.expect(":");
    pattern(reader);
    if (!reader.accept(",")) break;
  }
  reader.expect("}");
}

/** A literal or a dotted name. */
function key(reader: Reader): void {
  const token = reader.token;
  if (token.kind === "name" && reader.atName) {
    reader.advance();
    if (!reader.at(".")) reader.unexpected();
    while (reader.accept(".")) reader.name();
    return;
  }
  if (token.kind === "operator" && token.text !== "-") reader.unexpected();
  closedPattern(reader);
}
