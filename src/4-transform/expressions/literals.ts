import type { BytesLiteral, EllipsisLiteral, FloatLiteral, ImaginaryLiteral, IntegerLiteral } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { array, construct, helper, literal, runtime } from "../build.ts";

/** Python's spelling is kept where it is TypeScript's too: `10_000`, `0xff`, `0b1010`. */
export function integerLiteral(node: IntegerLiteral): TsExpression {
  const small = node.value <= BigInt(Number.MAX_SAFE_INTEGER);
  return small ? literal(Number(node.value), node.text.replace(/_(?=_)/g, "")) : literal(node.value);
}

export function floatLiteral(node: FloatLiteral): TsExpression {
  if (node.value === Infinity) return { kind: "identifier", name: "Infinity", origin: node.span };
  return literal(node.value, Number.isInteger(node.value) ? null : node.text);
}

export function imaginaryLiteral(node: ImaginaryLiteral): TsExpression {
  return helper("complex", [literal(0), literal(node.value)], node.span);
}

export function bytesLiteral(node: BytesLiteral): TsExpression {
  const printable = node.value.every((byte) => byte >= 32 && byte < 127);
  // Text reads better than numbers, and latin-1 maps one to one.
  if (printable) return helper("bytes_of", [literal(String.fromCharCode(...node.value))], node.span);
  return construct(runtime("Bytes"), [array(node.value.map((byte) => literal(byte)))], node.span);
}

export function ellipsisLiteral(node: EllipsisLiteral): TsExpression {
  return { ...runtime("Ellipsis"), origin: node.span };
}
