import type { Reader } from "./reader.ts";
import { describe, invalidTarget } from "./shapes.ts";

export function withStatement(reader: Reader): void {
  const word = reader.advance();
  const grouped = reader.at("(") && reader.attempt(parenthesizedItems) !== null;
  if (!grouped) items(reader, null);
  if (reader.atNewline) reader.fail("expected ':'");
  reader.expect(":");
  reader.rules.block(reader, "'with' statement", word.line);
}

/** `with (a as b, c):`; the parentheses may also belong to the first expression. */
function parenthesizedItems(reader: Reader): void {
  reader.expect("(");
  items(reader, ")");
  reader.expect(")");
  if (!reader.at(":") && !reader.atNewline) reader.unexpected();
}

function items(reader: Reader, closing: string | null): void {
  do {
    if (closing !== null && reader.at(closing)) return;
    item(reader);
  } while (reader.accept(","));
}

function item(reader: Reader): void {
  reader.rules.expression(reader);
  if (!reader.accept("as")) return;
  const target = reader.at("*") ? reader.unexpected() : reader.rules.expression(reader);
  const invalid = invalidTarget(target, "assign");
  if (invalid === null) return;
  if (!reader.at(",") && !reader.at(")") && !reader.at(":")) reader.unexpected();
  reader.failAt(`cannot assign to ${describe(invalid)}`, invalid);
}
