import type { Reader } from "./reader.ts";

function colon(reader: Reader): void {
  if (reader.atNewline) reader.fail("expected ':'");
  reader.expect(":");
}

export function tryStatement(reader: Reader): void {
  const first = reader.advance();
  reader.force(":");
  reader.rules.block(reader, "'try' statement", first.line);
  if (!reader.at("except") && !reader.at("finally")) reader.fail("expected 'except' or 'finally' block");
  let handlers = 0;
  let starred: boolean | null = null;
  while (reader.at("except")) {
    const word = reader.token;
    const isStar = handler(reader);
    if (starred !== null && starred !== isStar) reader.fail("cannot have both 'except' and 'except*' on the same 'try'", word);
    starred = isStar;
    handlers += 1;
  }
  if (handlers > 0 && reader.at("else")) {
    const word = reader.advance();
    reader.force(":");
    reader.rules.block(reader, "'else' statement", word.line);
  }
  if (reader.at("finally")) {
    const word = reader.advance();
    reader.force(":");
    reader.rules.block(reader, "'finally' statement", word.line);
  }
}

/** Whether it was an `except*`. */
function handler(reader: Reader): boolean {
  const word = reader.advance();
  const starred = reader.accept("*");
  const statement = starred ? "'except*' statement" : "'except' statement";
  if (reader.atNewline && !starred) reader.fail("expected ':'");
  if (starred && (reader.atNewline || reader.at(":"))) reader.fail("expected one or more exception types");
  if (!reader.at(":")) caught(reader);
  colon(reader);
  reader.rules.block(reader, statement, word.line);
  return starred;
}

function caught(reader: Reader): void {
  const type = reader.rules.expression(reader);
  if (reader.at(",")) {
    reader.advance();
    const fits = reader.attempt((inner) => {
      inner.rules.starExpressions(inner);
      if (inner.accept("as")) inner.name();
      inner.expect(":");
    });
    if (fits !== null) reader.failAt("multiple exception types must be parenthesized", type);
    reader.unexpected();
  }
  if (reader.accept("as")) reader.name();
}
