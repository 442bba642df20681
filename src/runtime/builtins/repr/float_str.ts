/**
 * `str` and `repr` of a proven float: the shortest digits that read back as the same number, in Python's notation.
 *
 * @param n any number; integral ones print with `.0`
 * @returns e.g. `"1.0"`, `"1e+16"`, `"1e-05"`, `"-0.0"`, `"inf"`, `"nan"`
 * @example float_str(2) // "2.0"
 */
export function float_str(n: number): string {
  const size = Math.abs(n);
  if (size < 1e16 && size >= 1e-4) return Number.isInteger(n) ? `${n}.0` : `${n}`;
  if (n === 0) return Object.is(n, -0) ? "-0.0" : "0.0";
  if (n !== n) return "nan";
  if (size === Infinity) return n < 0 ? "-inf" : "inf";
  // JavaScript finds the same digits, but turns to an exponent elsewhere and writes it without padding.
  const text = n.toExponential();
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}
