/** Upper and lower case of single characters, as patterns that ignore case compare them. */
import { has_unassigned } from "../../builtins/str/unassigned.ts";

/** Small letters that have the same capital though they are different: each line is one such family. */
const FAMILIES =
  "69 131|73 17f|b5 3bc|345 3b9 1fbe|390 1fd3|3b0 1fe3|3b2 3d0|3b5 3f5|3b8 3d1|3ba 3f0|3c0 3d6|3c1 3f1|3c2 3c3|3c6 3d5|432 1c80|434 1c81|" +
  "43e 1c82|441 1c83|442 1c84 1c85|44a 1c86|463 1c87|1c88 a64b|1e61 1e9b|fb05 fb06";

const memo: { families?: ReadonlyMap<number, readonly number[]>; capitals?: ReadonlyMap<number, readonly number[]> } = {};

/** The small letters that count as the same as one, itself among them. */
export function family_of(lower: number): readonly number[] {
  memo.families ??= new Map(
    FAMILIES.split("|").flatMap((line) => {
      const family = line.split(" ").map((code) => parseInt(code, 16));
      return family.map((code) => [code, family] as const);
    }),
  );
  return memo.families.get(lower) ?? [lower];
}

/** The small letter of a character, one code point. */
export function lower_of(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  // The only letter that becomes two; the first one counts.
  if (code === 0x130) return 0x69;
  const char = String.fromCodePoint(code);
  const lower = char.toLowerCase();
  return lower === char || has_unassigned(char) ? code : (lower.codePointAt(0) ?? code);
}

/** The capital of a character, one code point; for letters outside the basic plane. */
export function upper_of(code: number): number {
  const char = String.fromCodePoint(code);
  return has_unassigned(char) ? code : (char.toUpperCase().codePointAt(0) ?? code);
}

/** The small letter in ASCII. */
export function ascii_lower_of(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** By small letter, all other letters that become it. */
function capitals(): ReadonlyMap<number, readonly number[]> {
  if (memo.capitals !== undefined) return memo.capitals;
  const found = new Map<number, number[]>();
  // Letters with case end before U+1EA00.
  for (let code = 65; code < 0x1ea00; code++) {
    if (code === 0x3400) code = 0xa640;
    if (code === 0xac00) code = 0xfb00;
    const lower = lower_of(code);
    if (lower === code) continue;
    const others = found.get(lower);
    if (others === undefined) found.set(lower, [code]);
    else others.push(code);
  }
  memo.capitals = found;
  return found;
}

/** The letters that become a small letter, itself among them. */
export function letters_of(lower: number): readonly number[] {
  return [lower, ...(capitals().get(lower) ?? [])];
}

/** All characters for which case matters. */
export function cased(): readonly number[] {
  family_of(0);
  return [...new Set([...[...capitals()].flat(2), ...(memo.families?.keys() ?? [])])];
}
