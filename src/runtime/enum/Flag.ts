import { IntObject } from "../builtins/int/IntObject.ts";
import { int } from "../builtins/int/int.ts";
import { int_digits } from "../builtins/int/int_digits.ts";
import type { Int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { NotImplemented } from "../core/singletons.ts";
import { class_name_of } from "../core/type_name.ts";
import { LINEAR } from "../core/types.ts";
import type { Py } from "../core/value.ts";
import { all_bits, bits_of, not_a_flag, parts_of, with_bits } from "./composed.ts";
import { Enum, member_repr } from "./Enum.ts";
import { EnumType } from "./EnumType.ts";
import { int_of } from "./texts.ts";
import { count_members, has_member, iterate_members, made_or_found, member_named, registry_of, reversed_members, value_for } from "./registry.ts";

/** The flag with the bits that an operator makes of two. */
function combined(self: Py, other: Py, ints: boolean, operator: (a: bigint, b: bigint) => bigint): Py {
  const bits = bits_of(self.constructor, other, ints);
  return bits === undefined ? NotImplemented : with_bits(self.constructor, canonical(operator(BigInt(self._value_), bits)));
}

/** The flag with the bits that are not in it. */
function inverted(self: Py): Py {
  const bits = ~BigInt(self._value_);
  return with_bits(self.constructor, canonical(self.constructor.__keeps__ === true ? bits : bits & all_bits(self.constructor)));
}

/**
 * Python's `enum.Flag`: members that combine by `|`, `&`, `^` and `~`.
 *
 * @example class Perm extends Flag { static readonly R = new Perm(auto()); static readonly W = new Perm(auto()); static { enum_class(this); } }
 */
export class Flag<V extends Int = number> extends Enum<V> {
  static override readonly __module__: string = "enum";
  /** @internal Its members are flags. */
  static readonly __flags__ = true;

  static _missing_(value: Py): Py {
    return with_bits(this, value);
  }

  override __str__(): string {
    const name = class_name_of(this.constructor);
    return this._name_ === null ? `${name}(${this._value_})` : `${name}.${this._name_}`;
  }

  __or__(other: Py): Py {
    return combined(this, other, false, (a, b) => a | b);
  }

  __and__(other: Py): Py {
    return combined(this, other, false, (a, b) => a & b);
  }

  __xor__(other: Py): Py {
    return combined(this, other, false, (a, b) => a ^ b);
  }

  __invert__(): Py {
    return inverted(this);
  }

  __contains__(other: Py): boolean {
    if (!(other instanceof (this.constructor as Py))) throw not_a_flag(other, this);
    const bits = BigInt((other)._value_);
    return (BigInt(this._value_) & bits) === bits;
  }

  __len__(): number {
    return parts_of(this).length;
  }

  __bool__(): boolean {
    return this._value_ !== 0;
  }

  [Symbol.iterator](): IterableIterator<this> {
    return parts_of(this).values() as IterableIterator<this>;
  }
}

/**
 * Python's `enum.IntFlag`: flags that are ints.
 *
 * @example class Perm extends IntFlag { static readonly R = new Perm(4); static { enum_class(this); } }
 */
export class IntFlag<V extends Int = number> extends IntObject {
  static override readonly __name__: string = "IntFlag";
  static readonly __module__: string = "enum";
  static readonly __metaclass__ = EnumType;
  /** @internal Its members are flags, and it keeps bits that none of them has. */
  static readonly __flags__ = true;
  static readonly __keeps__ = true;
  declare readonly _value_: V;
  declare readonly _name_: string;

  /** @param value the member's value @raises ValueError, after `enum_class`, if no member has it */
  constructor(value: Py) {
    const own = value_for(new.target, value);
    super(int_of(new.target, own));
    return made_or_found(this, new.target, own) as this;
  }

  /** Python's order of its bases. */
  static get [LINEAR](): readonly Py[] {
    return [IntFlag, int, Flag, Enum];
  }

  static _missing_(value: Py): Py {
    return with_bits(this, value);
  }

  static get __members__(): ReadonlyMap<string, Py> {
    return new Map(registry_of(this).names);
  }

  static [Symbol.iterator]<T>(this: new (value: never) => T): IterableIterator<T> {
    return iterate_members.call(this);
  }

  static __reversed__(): IterableIterator<Py> {
    return reversed_members.call(this);
  }

  static __len__(): number {
    return count_members.call(this);
  }

  static __class_getitem__(name: string): Py {
    return member_named.call(this, name);
  }

  static __contains__(x: Py): boolean {
    return has_member.call(this, x);
  }

  /** `member.name` */
  get name(): string {
    return this._name_;
  }

  /** `member.value` */
  get value(): V {
    return this._value_;
  }

  override __repr__(): string {
    return member_repr(this);
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo: Py): this {
    return this;
  }

  __str__(): string {
    return int_digits(this.valueOf());
  }

  override __or__(other: Py): Py {
    return combined(this, other, true, (a, b) => a | b);
  }

  override __and__(other: Py): Py {
    return combined(this, other, true, (a, b) => a & b);
  }

  override __xor__(other: Py): Py {
    return combined(this, other, true, (a, b) => a ^ b);
  }

  override __ror__(other: Py): Py {
    return this.__or__(other);
  }

  override __rand__(other: Py): Py {
    return this.__and__(other);
  }

  override __rxor__(other: Py): Py {
    return this.__xor__(other);
  }

  override __invert__(): Py {
    return inverted(this);
  }

  __contains__(other: Py): boolean {
    if (!(other instanceof (this.constructor as Py))) throw not_a_flag(other, this);
    const bits = BigInt((other)._value_);
    return (BigInt(this._value_) & bits) === bits;
  }

  __len__(): number {
    return parts_of(this).length;
  }

  override __bool__(): boolean {
    return this._value_ !== 0;
  }

  [Symbol.iterator](): IterableIterator<this> {
    return parts_of(this).values() as IterableIterator<this>;
  }
}
