/** `object`, `type`, functions and the other values that have attributes but no builtin name of their own. */
import { attribute, cls, fn, type ClassRow } from "../../src/maps/define.ts";

export const object = cls("object", "() -> None", {}, { note: "an instance has no attributes of its own" });

export const type = cls("type", "(object: object, bases: tuple[object, ...] = ..., namespace: dict[str, object] = ..., /) -> None", {
  __name__: attribute("str", { settable: true, as: "$core.getattr({self}, \"__name__\")" }),
  __qualname__: attribute("str", { settable: true, as: "$core.getattr({self}, \"__qualname__\")" }),
  __module__: attribute("str", { settable: true, as: "$core.getattr({self}, \"__module__\")" }),
  __doc__: attribute("str | None", { settable: true, as: "$core.getattr({self}, \"__doc__\")" }),
}, { overloads: ["(object: T, /) -> type[T]"], methods: "functions", made: "call" });

const callableMembers: ClassRow["members"] = {
  __name__: attribute("str", { settable: true, as: "$core.getattr({self}, \"__name__\")" }),
  __qualname__: attribute("str", { settable: true, as: "$core.getattr({self}, \"__qualname__\")" }),
  __module__: attribute("str", { settable: true, as: "$core.getattr({self}, \"__module__\")" }),
  __doc__: attribute("str | None", { settable: true, as: "$core.getattr({self}, \"__doc__\")" }),
  __dict__: attribute("dict[str, object]", { as: "$core.getattr({self}, \"__dict__\")" }),
};

/** Types of values without a builtin name. */
export const values = {
  function: cls("function", "() -> None", callableMembers, { refused: "functions are made by def" }),
  method: cls("method", "() -> None", { ...callableMembers, __self__: attribute("object"), __func__: attribute("object") }, { refused: "methods are made by attribute access" }),
  builtin_function_or_method: cls("builtin_function_or_method", "() -> None", callableMembers, { refused: "it cannot be made" }),
  TextIO: cls("TextIO", "() -> None", {
    write: fn("(text: str, /) -> natural"),
    writelines: fn("(lines: Iterable[str], /) -> None"),
    flush: fn("() -> None"),
    readlines: fn("(hint: int = -1, /) -> list[str]"),
    readable: fn("() -> bool"),
    writable: fn("() -> bool"),
    seekable: fn("() -> bool"),
    closed: attribute("bool"),
    name: attribute("object"),
    errors: attribute("str"),
    line_buffering: attribute("bool"),
    reconfigure: fn("(*, encoding: str | None = None, errors: str | None = None, newline: str | None = None, line_buffering: bool | None = None, write_through: bool | None = None) -> None"),
    __enter__: fn("() -> Self"),
    __exit__: fn("(type: object, error: object, traceback: object, /) -> None"),
    read: fn("(size: int | None = -1, /) -> str"),
    readline: fn("(size: int = -1, /) -> str"),
    isatty: fn("() -> bool"),
    fileno: fn("() -> natural"),
    close: fn("() -> None"),
    encoding: attribute("str"),
    buffer: attribute("object"),
  }, { bases: ["Iterator[str]"], refused: "the standard streams are in sys" }),
  float_info: cls("float_info", "() -> None", {
    max: attribute("float"), min: attribute("float"), epsilon: attribute("float"), max_exp: attribute("small"), max_10_exp: attribute("small"), min_exp: attribute("small"), min_10_exp: attribute("small"),
    dig: attribute("small"), mant_dig: attribute("small"), radix: attribute("small"), rounds: attribute("small"),
  }, { bases: ["Sequence[object]"], refused: "it is sys.float_info" }),
  sys_flags: cls("sys_flags", "() -> None", {
    debug: attribute("small"), inspect: attribute("small"), interactive: attribute("small"), optimize: attribute("small"), dont_write_bytecode: attribute("small"), no_user_site: attribute("small"),
    no_site: attribute("small"), ignore_environment: attribute("small"), verbose: attribute("small"), bytes_warning: attribute("small"), quiet: attribute("small"), hash_randomization: attribute("small"),
    isolated: attribute("small"), dev_mode: attribute("bool"), utf8_mode: attribute("small"), warn_default_encoding: attribute("small"), safe_path: attribute("bool"), int_max_str_digits: attribute("small"),
  }, { bases: ["Sequence[object]"], refused: "it is sys.flags" }),
  int_info: cls("int_info", "() -> None", {
    bits_per_digit: attribute("small"), sizeof_digit: attribute("small"), default_max_str_digits: attribute("small"), str_digits_check_threshold: attribute("small"),
  }, { bases: ["Sequence[object]"], refused: "it is sys.int_info" }),
  version_info: cls("version_info", "() -> None", {
    major: attribute("natural"), minor: attribute("natural"), micro: attribute("natural"), releaselevel: attribute("ascii"), serial: attribute("natural"),
  }, { bases: ["Sequence[object]"], refused: "it is sys.version_info" }),
  NoneType: cls("NoneType", "() -> None"),
  module: cls("module", "(name: str, doc: str | None = None) -> None", { __name__: attribute("str"), __doc__: attribute("str | None") }, { refused: "modules are made by import" }),
};
