import type { Reader } from "./reader.ts";

function dottedName(reader: Reader): void {
  do reader.name();
  while (reader.accept("."));
}

/** `import a.b as c, d`. */
export function importStatement(reader: Reader): void {
  const first = reader.advance();
  if (reader.atNewline) reader.fail("Expected one or more names after 'import'");
  do {
    dottedName(reader);
    if (reader.accept("as")) reader.name();
  } while (reader.accept(","));
  if (reader.at("from")) {
    reader.advance();
    if (reader.attempt(dottedName) !== null) reader.fail("Did you mean to use 'from ... import ...' instead?", first);
    reader.unexpected();
  }
}

/** `from ..a import b as c, d`. */
export function importFromStatement(reader: Reader): void {
  reader.advance();
  let dots = 0;
  while (reader.at(".") || reader.at("...")) {
    dots += 1;
    reader.advance();
  }
  if (dots === 0 || !reader.at("import")) dottedName(reader);
  reader.expect("import");
  if (reader.accept("*")) return;
  if (reader.atNewline) reader.fail("Expected one or more names after 'import'");
  if (!reader.accept("(")) return names(reader, false);
  names(reader, true);
  reader.expect(")");
}

function names(reader: Reader, parenthesized: boolean): void {
  for (;;) {
    reader.name();
    if (reader.accept("as")) reader.name();
    if (!reader.at(",")) return;
    const comma = reader.advance();
    if (parenthesized && reader.at(")")) return;
    if (!parenthesized && reader.atNewline) reader.fail("trailing comma not allowed without surrounding parentheses", comma);
  }
}
