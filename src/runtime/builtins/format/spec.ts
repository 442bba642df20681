/** The format specification mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`. */
import { ValueError } from "../../core/exceptions/index.ts";
import { ascii_number } from "../int/digit_text.ts";

export interface Spec {
  readonly fill: string;
  readonly align: "<" | ">" | "^" | "=";
  readonly sign: "" | "+" | "-" | " ";
  /** `z`: a negative zero after rounding loses its sign. */
  readonly no_negative_zero: boolean;
  readonly alternate: boolean;
  /** −1 if there is none. */
  readonly width: number;
  readonly grouping: "" | "," | "_";
  /** −1 if there is none. */
  readonly precision: number;
  /** The presentation type, "" if there is none. */
  readonly type: string;
  /** Whether there is nothing but a precision and a type. */
  readonly plain: boolean;
}

const SPEC =
  /^(?:(.)?([<>=^]))?([ +-])?(z)?(#)?(0)?(\p{Nd}+)?(,)?(_)?(,)?(?:(\.)(\p{Nd}+)?)?(.*)$/su;

/** Parsed specifications by the name of the type, which also tells the default alignment. */
const parsed = /* @__PURE__ */ new Map<string, Map<string, Spec>>();

/**
 * Parses a format specification.
 *
 * @param spec the text after the colon
 * @param default_align `<` for str, `>` for numbers
 * @param type the name of the value's type, for the error text
 * @raises ValueError as CPython words it
 */
export function parse_spec(spec: string, default_align: "<" | ">", type: string): Spec {
  let of_type = parsed.get(type);
  if (of_type === undefined) parsed.set(type, (of_type = new Map()));
  let result = of_type.get(spec);
  if (result === undefined) {
    result = parse(spec, default_align, type);
    // Specifications that programs compute must not pile up.
    if (of_type.size > 500) of_type.clear();
    of_type.set(spec, result);
  }
  return result;
}

function parse(spec: string, default_align: "<" | ">", type: string): Spec {
  const match = split_spec(spec);
  const [, fill, align, sign, z, alternate, zero, width, comma, underscore, comma_again, dot, precision, rest = ""] = match;
  // A 0 before the width is a fill, unless a fill was given: then it belongs to the width.
  const zero_fill = zero !== undefined && fill === undefined;
  const digits = zero_fill ? width : `${zero ?? ""}${width ?? ""}` || undefined;
  const width_number = digits === undefined ? -1 : integer(digits);
  if ((comma !== undefined && underscore !== undefined) || (underscore !== undefined && comma_again !== undefined)) {
    throw new ValueError("Cannot specify both ',' and '_'.");
  }
  // A second comma is no part of the specification.
  const tail = comma_again === undefined ? rest : `,${dot ?? ""}${precision ?? ""}${rest}`;
  if (comma_again === undefined && dot !== undefined && precision === undefined) throw new ValueError("Format specifier missing precision");
  const precision_number = precision === undefined ? -1 : integer(precision);
  if ([...tail].length > 1) {
    throw new ValueError(`Invalid format specifier '${spec}' for object of type '${type}'`);
  }
  const grouping = comma ?? underscore ?? "";
  if (grouping !== "") check_grouping(grouping, tail === "" && default_align === "<" ? "s" : tail);
  return {
    fill: fill ?? (zero_fill ? "0" : " "),
    align: alignment(align) ?? (zero_fill && default_align === ">" ? "=" : default_align),
    sign: sign === "+" || sign === "-" || sign === " " ? sign : "",
    no_negative_zero: z !== undefined,
    alternate: alternate !== undefined,
    width: width_number,
    grouping: grouping === "," || grouping === "_" ? grouping : "",
    precision: precision_number,
    type: tail,
    plain: /^(?:\.\d+)?[a-zA-Z]?$/.test(spec),
  };
}

function split_spec(spec: string): readonly (string | undefined)[] {
  // Every part is optional and the last takes anything, so this always matches.
  return SPEC.exec(spec) ?? [];
}

function alignment(text: string | undefined): Spec["align"] | undefined {
  return text === "<" || text === ">" || text === "=" || text === "^" ? text : undefined;
}

function integer(text: string): number {
  const digits = ascii_number(text);
  const n = Number(digits);
  if (BigInt(digits) > 0x7fffffffffffffffn) throw new ValueError("Too many decimal digits in format string");
  return n;
}

function check_grouping(grouping: string, type: string): void {
  if (type === "" || "defgEG%F".includes(type)) return;
  if (grouping === "_" && "boxX".includes(type)) return;
  const code = type.codePointAt(0) ?? 0;
  throw new ValueError(`Cannot specify '${grouping}' with '${code > 32 && code < 128 ? type : `\\x${code.toString(16)}`}'.`);
}

/** The error of a presentation type that the value's type does not know. */
export function unknown_code(code: string, type: string): ValueError {
  const point = code.codePointAt(0) ?? 0;
  const shown = point > 32 && point < 128 ? code : `\\x${point.toString(16)}`;
  return new ValueError(`Unknown format code '${shown}' for object of type '${type}'`);
}
