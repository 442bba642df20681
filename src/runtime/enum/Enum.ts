import { format_str } from "../builtins/format/format_str.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { is_linear_instance, is_ordinary_instance } from "../core/types.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { EnumType } from "./EnumType.ts";
import { count_members, has_member, iterate_members, made_or_found, member_named, registry_of, reversed_members, value_for } from "./registry.ts";

/**
 * Python's `enum.Enum`; how classes of it are written stands in index.ts.
 *
 * @example class Color extends Enum { static readonly RED = new Color(1); static { enum_class(this); } }
 */
export class Enum<V = Py> {
  static readonly __module__: string = "enum";
  static readonly __metaclass__ = EnumType;
  declare readonly _value_: V;
  declare readonly _name_: string;

  /** @param value the member's value @raises ValueError, after `enum_class`, if no member has it */
  constructor(value: Py) {
    return made_or_found(this, new.target, value_for(new.target, value)) as this;
  }

  static [Symbol.hasInstance](x: unknown): boolean {
    return is_ordinary_instance(this, x) || is_linear_instance(x, this);
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

  __repr__(): string {
    return member_repr(this);
  }

  __str__(): string {
    return `${class_name_of(this.constructor)}.${this._name_}`;
  }

  __format__(spec: string): string {
    return format_str(str(this), spec);
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo: Py): this {
    return this;
  }
}

/** `<Color.RED: 1>` */
export function member_repr(member: Py): string {
  const name = member._name_ === null ? class_name_of(member.constructor) : `${class_name_of(member.constructor)}.${member._name_}`;
  return `<${name}: ${repr(member._value_)}>`;
}
