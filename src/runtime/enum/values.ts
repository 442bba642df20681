import { TypeError } from "../core/exceptions/index.ts";
import { is_int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { is_number } from "../core/operators/numeric.ts";
import { add } from "../core/operators/index.ts";
import { gt } from "../core/order.ts";
import { str_lower } from "../builtins/str/index.ts";
import type { Py } from "../core/value.ts";

/** The value of `auto()`: one more than the highest, the next bit of flags, the name in lower case of a StrEnum. */
export function guess_next(cls: Py, name: string | null, last: readonly Py[]): Py {
  if (cls.__texts__ === true) return str_lower(name ?? "");
  const plain = last.map((value) => (is_number(value) ? value : value?.valueOf()));
  if (cls.__flags__ === true) {
    const highest = plain.filter((value) => is_int(value)).reduce<bigint>((most, value) => (BigInt(value) > most ? BigInt(value) : most), 0n);
    return highest === 0n ? 1 : canonical(1n << BigInt(highest.toString(2).length));
  }
  if (plain.length === 0) return 1;
  if (!plain.every(is_number)) throw new TypeError("unable to sort non-numeric values");
  return add(plain.reduce((most: Py, value) => (gt(value, most) ? value : most)), 1);
}
