/**
 * functools. `cached_property` and `total_ordering` are decorators that the compiler treats: a getter and `cache_properties(this, "name")` in a static
 * block; `total_ordering(this)` in a static block.
 */
import { attribute, cls, fn, pyModule, special } from "../../src/maps/define.ts";

const wrapping = "assigned: object = ..., updated: object = ...";

export const functools = pyModule("functools", {
  wraps: fn(`(wrapped: object, ${wrapping}) -> Callable[[F], F]`),
  update_wrapper: fn(`(wrapper: F, wrapped: object, ${wrapping}) -> F`),
  partial: fn("(func: Callable[..., T], /, *args: object, **kwargs: object) -> Callable[..., T]"),
  reduce: fn("(function: Callable[[R, T], R], iterable: Iterable[T], initial: R = ..., /) -> R", {
    overloads: ["(function: Callable[[T, T], T], iterable: Iterable[T], /) -> T", "(function: Callable[[R, T], R], iterable: Iterable[T], initial: R, /) -> R"],
  }),
  lru_cache: fn("(maxsize: object = 128, typed: bool = False) -> object", {
    overloads: ["(user_function: Callable[..., T], /) -> Callable[..., T]", "(maxsize: int | None = 128, typed: bool = False) -> Callable[[F], F]"],
  }),
  cache: fn("(user_function: F, /) -> F"),
  cached_property: special("(func: object) -> object"),
  cmp_to_key: fn("(mycmp: Callable[[T, T], object]) -> Callable[[T], object]"),
  total_ordering: fn("(cls: T) -> T"),
  partialmethod: cls("partialmethod", "(func: object, /, *args: object, **keywords: object) -> None", { func: attribute("object"), args: attribute("object"), keywords: attribute("object") }),
  singledispatch: fn("(func: object) -> object"),
  WRAPPER_ASSIGNMENTS: attribute("tuple[str, ...]"),
  WRAPPER_UPDATES: attribute("tuple[str, ...]"),
}, { missing: ["singledispatchmethod"] });
