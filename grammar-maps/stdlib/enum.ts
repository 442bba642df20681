/**
 * enum. A class of enums is a class with static fields and `static { enum_class(this); }` at its end; `Color(1)` is `new Color(1)`. The whole form stands in
 * src/runtime/enum/index.ts.
 */
import { attribute, cls, fn, pyModule, type ClassRow } from "../../src/maps/define.ts";

function members(value: string): ClassRow["members"] {
  return { name: attribute("str"), value: attribute(value), _name_: attribute("str"), _value_: attribute(value) };
}

const construct = "(value: object) -> None";

export const enumModule = pyModule("enum", {
  Enum: cls("Enum", construct, members("object")),
  IntEnum: cls("IntEnum", construct, members("int"), { bases: ["int"] }),
  StrEnum: cls("StrEnum", construct, members("str"), { bases: ["str"] }),
  Flag: cls("Flag", construct, members("int")),
  IntFlag: cls("IntFlag", construct, members("int"), { bases: ["int"] }),
  auto: fn("() -> object", { variants: [] }),
  unique: fn("(enumeration: T) -> T"),
  EnumType: cls("EnumType", "() -> None"),
  EnumMeta: cls("EnumMeta", "() -> None"),
}, { missing: ["CONFORM", "CONTINUOUS", "EJECT", "EnumCheck", "FlagBoundary", "KEEP", "NAMED_FLAGS", "ReprEnum", "STRICT", "UNIQUE", "EnumDict", "global_enum", "global_enum_repr", "global_flag_repr", "global_str", "member", "nonmember", "pickle_by_enum_name", "pickle_by_global_name", "property", "show_flag_values", "verify"] });
