/**
 * enum. What the compiler emits for a class of Python's enums is a class whose members are static fields, and one call at its end:
 *
 *     class Color extends Enum {
 *       static readonly RED = new Color(1);
 *       static readonly GREEN = new Color(auto());
 *       static readonly CRIMSON = new Color(1);          // an alias: the same object as RED
 *       static { enum_class(this); }
 *     }
 *
 * After that call the constructor looks up: `Color(2)` is `new Color(2)`, which is `Color.GREEN`; `Color["RED"]` is `getitem(Color, "RED")`, a loop is
 * `for (const color of Color)`, `len(Color)` and `x in Color` are the runtime's functions. Within the class a name of an earlier member means its value,
 * as in Python: `new Perm(Perm.R.value | Perm.W.value)`. `auto()` of a StrEnum, or of a class with a `_generate_next_value_` of its own, is
 * told the name: `auto("RED")`. A value that is a tuple is written as one, `new Planet(tuple(3.3e23, 2.4e6))`; a class with `__init__` has it as a
 * method and declares its fields (`declare mass: number;`), so that looking a member up does not initialise them again. Functional calls are
 * `make_enum(Enum, "Color", ["RED", "GREEN"])`. `@unique` is `static { unique(this); }` behind `enum_class(this)`.
 */
export { auto } from "./auto.ts";
export { Enum } from "./Enum.ts";
export { enum_class, make_enum, unique } from "./enum_class.ts";
export { EnumType, EnumType as EnumMeta } from "./EnumType.ts";
export { Flag, IntFlag } from "./Flag.ts";
export { IntEnum, IntMixed } from "./IntEnum.ts";
export { StrEnum, StrMixed } from "./StrEnum.ts";
