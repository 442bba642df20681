import { IntObject } from "../builtins/int/IntObject.ts";
import { int } from "../builtins/int/int.ts";
import { int_digits } from "../builtins/int/int_digits.ts";
import { format_str } from "../builtins/format/format_str.ts";
import { int_format } from "../builtins/format/int_format.ts";
import { str as to_str } from "../builtins/repr/index.ts";
import type { Int } from "../core/float.ts";
import { class_name_of } from "../core/type_name.ts";
import { LINEAR } from "../core/types.ts";
import type { Py } from "../core/value.ts";
import { EnumType } from "./EnumType.ts";
import { int_of } from "./texts.ts";
import { Enum, member_repr } from "./Enum.ts";
import { count_members, has_member, iterate_members, made_or_found, member_named, registry_of, reversed_members, value_for } from "./registry.ts";

/**
 * What a class with the bases `int` and `Enum` extends: members that are ints and are shown as members.
 *
 * @example class Level extends IntMixed { static readonly LOW = new Level(1); static { enum_class(this); } } // str(Level.LOW) is "Level.LOW"
 */
export class IntMixed<V extends Int = number> extends IntObject {
  static readonly __module__: string = "enum";
  static readonly __metaclass__ = EnumType;
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
    return [int, Enum];
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
    return `${class_name_of(this.constructor)}.${this._name_}`;
  }

  override __format__(spec: string): string {
    return format_str(to_str(this), spec);
  }
}

/**
 * Python's `enum.IntEnum`: members that are ints.
 *
 * @example class Status extends IntEnum { static readonly OK = new Status(200); static { enum_class(this); } }
 */
export class IntEnum<V extends Int = number> extends IntMixed<V> {
  static override readonly __name__: string = "IntEnum";

  /** Python's order of its bases. */
  static override get [LINEAR](): readonly Py[] {
    return [IntEnum, int, Enum];
  }

  override __str__(): string {
    return int_digits(this.valueOf());
  }

  override __format__(spec: string): string {
    return int_format(this.valueOf(), spec);
  }
}
