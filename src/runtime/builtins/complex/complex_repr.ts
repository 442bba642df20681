import { float_str } from "../repr/float_str.ts";

/**
 * Python's `repr` of a complex number given by its parts.
 *
 * @example complex_repr(0, 2) // "2j"
 */
export function complex_repr(real: number, imag: number): string {
  if (real === 0 && !Object.is(real, -0)) return `${part(imag)}j`;
  const second = part(imag);
  return `(${part(real)}${second.startsWith("-") ? "" : "+"}${second}j)`;
}

function part(n: number): string {
  return float_str(n).replace(/\.0$/, "");
}
