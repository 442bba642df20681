import { text_of_value } from "./texts.ts";
import { str } from "../builtins/str/str.ts";
import { format_str } from "../builtins/format/format_str.ts";
import { str as to_str } from "../builtins/repr/index.ts";
import { StrObject } from "../builtins/str/StrObject.ts";
import { class_name_of } from "../core/type_name.ts";
import { LINEAR } from "../core/types.ts";
import type { Py } from "../core/value.ts";
import { EnumType } from "./EnumType.ts";
import { Enum, member_repr } from "./Enum.ts";
import { count_members, has_member, iterate_members, made_or_found, member_named, registry_of, reversed_members, value_for } from "./registry.ts";

/**
 * What a class with the bases `str` and `Enum` extends: members that are strs and are shown as members.
 *
 * @example class Color extends StrMixed { static readonly RED = new Color("r"); static { enum_class(this); } } // str(Color.RED) is "Color.RED"
 */
export class StrMixed extends StrObject {
  static readonly __module__: string = "enum";
  static readonly __metaclass__ = EnumType;
  declare readonly _value_: string;
  declare readonly _name_: string;

  /** @param value the member's value @raises ValueError, after `enum_class`, if no member has it */
  constructor(value: Py) {
    const own = value_for(new.target, value);
    super(text_of_value(new.target, own));
    return made_or_found(this, new.target, own) as this;
  }

  /** Python's order of its bases. */
  static get [LINEAR](): readonly Py[] {
    return [str, Enum];
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
  get value(): string {
    return this._value_;
  }

  override __str__(): string {
    return `${class_name_of(this.constructor)}.${this._name_}`;
  }

  override __format__(spec: string): string {
    return format_str(to_str(this), spec);
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
}

/**
 * Python's `enum.StrEnum`: members that are strs.
 *
 * @example class Mode extends StrEnum { static readonly READ = new Mode("r"); static { enum_class(this); } }
 */
export class StrEnum extends StrMixed {
  static override readonly __name__: string = "StrEnum";
  /** @internal `auto()` makes texts. */
  static readonly __texts__ = true;

  /** Python's order of its bases. */
  static override get [LINEAR](): readonly Py[] {
    return [StrEnum, str, Enum];
  }

  override __str__(): string {
    return this.valueOf();
  }

  override __format__(spec: string): string {
    return format_str(this.valueOf(), spec);
  }
}
