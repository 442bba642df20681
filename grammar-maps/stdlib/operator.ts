/** operator: the operators as functions. */
import { fn, pyModule, type FunctionRow } from "../../src/maps/define.ts";

const binary = fn("(a: object, b: object, /) -> object");
const comparison = fn("(a: object, b: object, /) -> bool");
const unary = fn("(a: object, /) -> object");
const names = (row: FunctionRow, list: string): Record<string, FunctionRow> => Object.fromEntries(list.split(" ").map((name) => [name, row]));

const functions = {
  ...names(comparison, "lt le eq ne ge gt is_ is_not contains"),
  ...names(binary, "add and_ concat floordiv lshift matmul mod mul or_ pow rshift sub truediv xor iadd iand iconcat ifloordiv ilshift imatmul imod imul ior ipow irshift isub itruediv ixor getitem"),
  ...names(unary, "abs inv invert neg pos"),
  not_: fn("(a: object, /) -> bool"),
  truth: fn("(a: object, /) -> bool"),
  index: fn("(a: object, /) -> int"),
  countOf: fn("(a: Iterable[object], b: object, /) -> natural"),
  indexOf: fn("(a: Iterable[object], b: object, /) -> natural"),
  delitem: fn("(a: object, b: object, /) -> None"),
  setitem: fn("(a: object, b: object, c: object, /) -> None"),
  length_hint: fn("(obj: object, default: int = 0, /) -> int"),
  call: fn("(obj: object, /, *args: object, **kwargs: object) -> object"),
  itemgetter: fn("(*items: object) -> Callable[[object], object]"),
  attrgetter: fn("(*attrs: str) -> Callable[[object], object]"),
  methodcaller: fn("(name: str, /, *args: object, **kwargs: object) -> Callable[[object], object]"),
};

/** Those that Python has under the names of the methods too. */
const methods = "abs add and_ call concat contains delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index inv invert ior ipow irshift isub itruediv ixor le lshift lt matmul mod mul ne neg not_ or_ pos pow rshift setitem sub truediv xor";

const underMethodNames = Object.fromEntries(Object.entries<FunctionRow>(functions).filter(([name]) => methods.split(" ").includes(name)).map(([name, row]) => [`__${name.replace(/_$/, "")}__`, row]));

export const operator = pyModule("operator", { ...functions, ...underMethodNames }, { compiled: true });
