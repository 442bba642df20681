/** dataclasses: the decorator and `field` are treated by the compiler when it makes the class; the functions ask the runtime. */
import { attribute, cls, exception, fn, pyModule, special, typing } from "../../src/maps/define.ts";

export const dataclasses = pyModule("dataclasses", {
  dataclass: special("(cls: T = None, /, *, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False, unsafe_hash: bool = False, frozen: bool = False, match_args: bool = True, kw_only: bool = False, slots: bool = False, weakref_slot: bool = False) -> T"),
  field: special("(*, default: T = ..., default_factory: Callable[[], T] = ..., init: bool = True, repr: bool = True, hash: bool | None = None, compare: bool = True, metadata: object = None, kw_only: bool = ...) -> T"),
  KW_ONLY: typing("KW_ONLY"),
  InitVar: typing("InitVar[T]"),
  Field: cls("Field", "() -> None", { name: attribute("str"), type: attribute("object"), default: attribute("object"), metadata: attribute("object") }, { refused: "it is made by field" }),
  FrozenInstanceError: exception("FrozenInstanceError", "AttributeError"),
  MISSING: attribute("object"),
  asdict: fn("(obj: object, *, dict_factory: Callable[..., object] = dict) -> dict[str, object]"),
  astuple: fn("(obj: object, *, tuple_factory: Callable[..., object] = tuple) -> tuple[object, ...]"),
  fields: fn("(class_or_instance: object) -> tuple[Field, ...]"),
  is_dataclass: fn("(obj: object) -> bool"),
  make_dataclass: fn("(cls_name: str, fields: object, *, bases: object = (), namespace: object = None, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False, unsafe_hash: bool = False, frozen: bool = False, match_args: bool = True, kw_only: bool = False, slots: bool = False, weakref_slot: bool = False, module: object = None) -> object"),
  replace: fn("(obj: T, /, **changes: object) -> T"),
}, { missing: [] });
