/** The parts of a template of `str.format`: literal text and replacement fields. */
import { ValueError } from "../../core/exceptions/index.ts";

export interface Field {
  /** The field's name with its attribute and index lookups. */
  readonly name: string;
  /** `r`, `s`, `a`, or "" if there is none. */
  readonly conversion: string;
  /** The specification, which may hold fields itself. */
  readonly spec: string;
  readonly nested: boolean;
}

/**
 * Splits a template, one part at a time: an error counts only when it is reached.
 *
 * @raises ValueError for unbalanced braces and unfinished fields
 * @example [...template_parts("a{0!r:>4}")] // ["a", { name: "0", conversion: "r", spec: ">4", nested: false }]
 */
export function* template_parts(template: string): Generator<string | Field, void> {
  let position = 0;
  while (position < template.length) {
    const brace = next_brace(template, position);
    if (brace > position) yield template.slice(position, brace);
    if (brace === template.length) return;
    const char = template[brace];
    if (template[brace + 1] === char) {
      yield char ?? "";
      position = brace + 2;
      continue;
    }
    if (char === "}") throw new ValueError("Single '}' encountered in format string");
    if (brace + 1 === template.length) throw new ValueError("Single '{' encountered in format string");
    const [field, end] = read_field(template, brace + 1);
    yield field;
    position = end;
  }
}

function next_brace(template: string, from: number): number {
  for (let i = from; i < template.length; i++) {
    if (template[i] === "{" || template[i] === "}") return i;
  }
  return template.length;
}

function read_field(template: string, start: number): [Field, number] {
  let position = start;
  let bracketed = false;
  for (; position < template.length; position++) {
    const char = template[position];
    if (bracketed) bracketed = char !== "]";
    else if (char === "[") bracketed = true;
    else if (char === "{") throw new ValueError("unexpected '{' in field name");
    else if (char === "}" || char === ":" || char === "!") break;
  }
  const name = template.slice(start, position);
  const end = template[position];
  if (end === undefined) throw new ValueError("expected '}' before end of string");
  if (end === "}") return [{ name, conversion: "", spec: "", nested: false }, position + 1];
  return read_tail(template, name, position);
}

/** What follows the name: `!conversion` and `:spec`. */
function read_tail(template: string, name: string, start: number): [Field, number] {
  let position = start;
  let conversion = "";
  if (template[position] === "!") {
    const code = template.codePointAt(position + 1);
    if (code === undefined) throw new ValueError("end of string while looking for conversion specifier");
    conversion = String.fromCodePoint(code);
    position += 1 + conversion.length;
    if (position >= template.length) throw new ValueError("unmatched '{' in format spec");
    if (template[position] === "}") return [{ name, conversion, spec: "", nested: false }, position + 1];
    if (template[position] !== ":") throw new ValueError("expected ':' after conversion specifier");
  }
  const first = position + 1;
  let nested = false;
  let depth = 1;
  for (let i = first; i < template.length; i++) {
    if (template[i] === "{") {
      nested = true;
      depth++;
    } else if (template[i] === "}" && --depth === 0) {
      return [{ name, conversion, spec: template.slice(first, i), nested }, i + 1];
    }
  }
  throw new ValueError("unmatched '{' in format spec");
}
