/**
 * typing and typing_extensions: what only type checkers read leaves no code. The form of a typing row says what the name means in the
 * notation; the words the notation has no sign for (`Annotated`, `TypeVar` …) stand for themselves.
 */
import { attribute, fn, pyModule, special, typing, when, type ModuleMap, type Row } from "../../src/maps/define.ts";
import { abstractTypes } from "./collections-abc.ts";

/** Other names of builtin types, as written before Python 3.9. */
const aliases = {
  List: typing("list[T]"), Dict: typing("dict[K, V]"), Set: typing("set[T]"), FrozenSet: typing("frozenset[T]"), Tuple: typing("tuple"), Type: typing("type[T]"),
  Text: typing("str"),
  Deque: typing("object"), DefaultDict: typing("object"), OrderedDict: typing("object"), Counter: typing("object"), ChainMap: typing("object"), Pattern: typing("object"), Match: typing("object"),
};

/** Words that annotations are made of. */
const forms = {
  Any: typing("object"), AnyStr: typing("AnyStr"), Optional: typing("T | None"), Union: typing("Union"), Literal: typing("Literal[True]"), Annotated: typing("Annotated"),
  ClassVar: typing("ClassVar[T]"), Final: typing("Final[T]"), Callable: typing("Callable[..., object]"), NoReturn: typing("Never"), Never: typing("Never"), Self: typing("Self"),
  LiteralString: typing("str"), TypeAlias: typing("TypeAlias"), Concatenate: typing("Concatenate"), Unpack: typing("Unpack"), Required: typing("Required[T]"),
  NotRequired: typing("NotRequired[T]"), ReadOnly: typing("ReadOnly[T]"), TypeGuard: typing("bool"), TypeIs: typing("bool"), ForwardRef: typing("object"),
  Hashable: typing("object"), Sized: typing("Sized"), SupportsInt: typing("object"), SupportsFloat: typing("object"), SupportsAbs: typing("object"), SupportsIndex: typing("object"),
  SupportsBytes: typing("object"), SupportsComplex: typing("object"), SupportsRound: typing("object"),
  ContextManager: typing("object"), AsyncContextManager: typing("object"), IO: typing("TextIO"), TextIO: typing("TextIO"), BinaryIO: typing("BinaryIO"),
};

/** Makers of types, and bases and decorators that the compiler treats. */
const specials = {
  TypeVar: special("(name: str, *constraints: object, bound: object = None, covariant: bool = False, contravariant: bool = False, infer_variance: bool = False, default: object = ...) -> object"),
  TypeVarTuple: special("(name: str, *, default: object = ...) -> object"),
  ParamSpec: special("(name: str, *, bound: object = None, covariant: bool = False, contravariant: bool = False, default: object = ...) -> object"),
  NewType: special("(name: str, tp: object) -> object"),
  TypeAliasType: special("(name: str, value: object, *, type_params: object = ()) -> object"),
  Generic: special("() -> None"),
  Protocol: special("() -> None"),
  NamedTuple: special("(typename: str, fields: object = ..., /, **kwargs: object) -> object"),
  TypedDict: special("(typename: str, fields: object = ..., /, *, total: bool = True) -> object"),
  overload: special("(func: T) -> T"),
};

const marker = fn("(f: T, /) -> T", { variants: [when({}, "{f}")] });

const functions = {
  cast: fn("(typ: object, val: T, /) -> T", { variants: [when({}, "{val}")] }),
  assert_type: fn("(val: T, typ: object, /) -> T", { variants: [when({}, "{val}")] }),
  final: marker,
  override: marker,
  no_type_check: marker,
  runtime_checkable: marker,
  TYPE_CHECKING: attribute("bool", { as: "false" }),
  get_type_hints: fn("(obj: object, globalns: object = None, localns: object = None, include_extras: bool = False) -> dict[str, object]"),
  get_origin: fn("(tp: object) -> object"),
  get_args: fn("(tp: object) -> tuple[object, ...]"),
  assert_never: fn("(arg: object, /) -> Never"),
};

const rows: Readonly<Record<string, Row>> = { ...abstractTypes, ...aliases, ...forms, ...specials, ...functions };

const missing = [
  "NoDefault", "ParamSpecArgs", "ParamSpecKwargs", "clear_overloads", "dataclass_transform",
  "get_overloads", "get_protocol_members", "is_protocol", "is_typeddict", "no_type_check_decorator", "reveal_type",
];

export const typingModules: readonly ModuleMap[] = [
  pyModule("typing", rows, { missing }),
  pyModule("typing_extensions", rows, { specifier: "py2ts-runtime/typing", missing }),
];
