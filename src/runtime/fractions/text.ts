import { ValueError } from "../core/exceptions/index.ts";
import { ascii_number } from "../builtins/int/digit_text.ts";
import { repr } from "../builtins/repr/index.ts";
import type { Py } from "../core/value.ts";

const TEXT = /^([-+]?)(?=\p{Nd}|\.\p{Nd})(\p{Nd}*|\p{Nd}+(?:_\p{Nd}+)*)(?:(?:\s*\/\s*(\p{Nd}+(?:_\p{Nd}+)*))?|(?:\.(\p{Nd}*|\p{Nd}+(?:_\p{Nd}+)*))?(?:[eE]([-+]?\p{Nd}+(?:_\p{Nd}+)*))?)$/u;

/**
 * The numerator and denominator that a text stands for, not yet in lowest terms.
 *
 * @param shown what the error text shows
 * @raises ValueError if the text is no number
 * @example parse_fraction("-3/4") // [-3n, 4n]
 */
export function parse_fraction(text: string, shown: Py = text): readonly [bigint, bigint] {
  const match = TEXT.exec(ascii_number(text));
  if (match === null) throw new ValueError(`Invalid literal for Fraction: ${repr(shown)}`);
  const [, sign, whole = "", denominator, decimals = "", exponent] = match;
  let [n, d] = [BigInt(digits(whole) || "0"), denominator === undefined ? 1n : BigInt(digits(denominator))];
  const places = digits(decimals);
  if (places !== "") {
    const scale = 10n ** BigInt(places.length);
    [n, d] = [n * scale + BigInt(places), d * scale];
  }
  if (exponent !== undefined) {
    const power = BigInt(digits(exponent).replace("+", ""));
    if (power >= 0n) n *= 10n ** power;
    else d *= 10n ** -power;
  }
  return [sign === "-" ? -n : n, d];
}

function digits(text: string): string {
  return text.replaceAll("_", "");
}
