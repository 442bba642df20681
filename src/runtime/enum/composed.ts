/** Combinations of flags. */
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { is_int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { repr } from "../builtins/repr/index.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { listed, making, member_with, registry_of } from "./registry.ts";

/** All bits that members have. */
export function all_bits(cls: Py): bigint {
  return registry_of(cls).members.reduce<bigint>((bits, member) => bits | BigInt(member._value_), 0n);
}

/**
 * The flag with these bits: a member or a combination, made once.
 *
 * @raises ValueError for bits that no member has, unless the class keeps them
 */
export function with_bits(cls: Py, value: Py): Py {
  if (!is_int(value)) throw new ValueError(`${repr(value)} is not a valid ${class_name_of(cls)}`);
  const all = all_bits(cls);
  let bits = BigInt(value);
  const unknown = bits & ~all;
  if (bits < 0n) {
    // What the inverse means depends on how many bits there are.
    const width = BigInt(Math.max(all.toString(2).length, (-bits).toString(2).length));
    bits += 1n << width;
    if (cls.__keeps__ !== true) bits &= all;
  } else if (unknown !== 0n && cls.__keeps__ !== true) {
    throw invalid(cls, bits, all);
  }
  const plain = canonical(bits);
  const { composed } = registry_of(cls);
  const known: Py = member_with(cls, plain) ?? composed.get(plain);
  if (known !== undefined) return known;
  making.composed = true;
  let made: Py;
  try {
    made = new cls(plain);
  } finally {
    making.composed = false;
  }
  made._name_ = composed_name(cls, bits);
  composed.set(plain, made);
  return made;
}

/** The names of its flags, null where there are none. */
function composed_name(cls: Py, bits: bigint): string | null {
  const parts: Py[] = listed(cls).filter(({ _value_: value }) => (bits & BigInt(value)) !== 0n);
  const unknown = parts.reduce<bigint>((left, { _value_: value }) => left & ~BigInt(value), bits);
  const names: string[] = parts.map(({ _name_: name }) => name);
  if (names.length === 0) return null;
  if (unknown !== 0n) names.push(String(unknown));
  return names.join("|");
}

function invalid(cls: Py, bits: bigint, all: bigint): ValueError {
  const width = Math.max(bits.toString(2).length, all.toString(2).length);
  const shown = (n: bigint): string => `0b0 ${n.toString(2).padStart(width, "0")}`;
  return new ValueError(`${repr(cls)} invalid value ${bits}\n    given ${shown(bits)}\n  allowed ${shown(all)}`);
}

/** The bits of an operand: those of a flag of the class, or of an int where the class takes ints. */
export function bits_of(cls: Py, x: Py, ints: boolean): bigint | undefined {
  if (x instanceof cls) return BigInt(x._value_);
  return ints && is_int(x) ? BigInt(x) : undefined;
}

/** The flags that a combination is made of. */
export function parts_of(flag: Py): Py[] {
  return listed(flag.constructor).filter(({ _value_: value }) => (BigInt(flag._value_) & BigInt(value)) !== 0n);
}

/** The TypeError of `x in flag`. */
export function not_a_flag(x: Py, flag: Py): TypeError {
  return new TypeError(`unsupported operand type(s) for 'in': ${repr(class_name_of(x?.constructor ?? Object))} and ${repr(class_name_of(flag.constructor))}`);
}
