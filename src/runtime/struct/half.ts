/** Floats of 16 bits. */

/** The value of its bits. */
export function half_value(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

/** The bits of the nearest one, halves to even; undefined if the number is too large. */
export function half_bits(n: number): number | undefined {
  const sign = n < 0 || Object.is(n, -0) ? 0x8000 : 0;
  if (Number.isNaN(n)) return 0x7e00;
  const size = Math.abs(n);
  if (size === Infinity) return sign | 0x7c00;
  // Steps between neighbours; below the smallest normal number they stay the same.
  const exponent = size < 2 ** -14 ? -14 : Math.min(Math.floor(Math.log2(size)), 16);
  const step = 2 ** (exponent - 10);
  const steps = half_even(size / step);
  const rounded = steps * step;
  if (rounded >= 65536) return undefined;
  if (rounded < 2 ** -14) return sign | Math.round(rounded / 2 ** -24);
  const power = rounded >= 2 ** (exponent + 1) ? exponent + 1 : rounded < 2 ** exponent ? exponent - 1 : exponent;
  return sign | ((power + 15) << 10) | Math.round((rounded / 2 ** power - 1) * 1024);
}

function half_even(x: number): number {
  const down = Math.floor(x);
  const rest = x - down;
  if (rest !== 0.5) return rest > 0.5 ? down + 1 : down;
  return down % 2 === 0 ? down : down + 1;
}
