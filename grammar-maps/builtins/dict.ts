/**
 * `dict[K, V]`: a Map, or the runtime's Dict, which is a Map with Python's equality. Methods of Map are used where the key is
 * proven to be of the dict's own key type; an unhashable or foreign key goes through the runtime function.
 */
import { cls, fn, when } from "../../src/maps/define.ts";

export const dict = cls("dict", "(iterable: object = ..., /, **kwargs: V) -> None", {
  get: fn("(key: object, default: D = None, /) -> V | D", {
    variants: [
      when({ key: "K", default: "absent" }, "{self}.get({key}) ?? null"),
      // `??` would also replace a None that is stored.
      when({ self: "dict[K, some]", key: "K" }, "{self}.get({key}) ?? {default}"),
    ],
  }),
  // A view is live and its iterator notices changes of size: native only where neither can be seen.
  keys: fn("() -> dict_keys[K]", { variants: [when({ return: "iterated" }, "{self}.keys()")] }),
  values: fn("() -> dict_values[V]", { variants: [when({ return: "iterated" }, "{self}.values()")] }),
  items: fn("() -> dict_items[K, V]", { variants: [when({ return: "unpacked" }, "{self}.entries()")] }),
  pop: fn("(key: object, default: D = ..., /) -> V | D"),
  popitem: fn("() -> tuple[K, V]"),
  setdefault: fn("(key: K, default: D = None, /) -> V | D"),
  update: fn("(other: Mapping[K, V] | Iterable[tuple[K, V]] = (), /, **kwargs: V) -> None"),
  clear: fn("() -> None", { variants: [when({}, "{self}.clear()")] }),
  copy: fn("() -> dict[K, V]"),
}, {
  parameters: ["K", "V"], bases: ["MutableMapping[K, V]"], methods: "functions", made: "call",
  overloads: [
    "(mapping: Mapping[K, V], /, **kwargs: V) -> None",
    "(iterable: Iterable[tuple[K, V]], /, **kwargs: V) -> None",
    "(**kwargs: V) -> None",
  ],
  statics: {
    fromkeys: fn("(iterable: Iterable[K], value: V = None, /) -> dict[K, V]", { runtime: "dict_fromkeys" }),
  },
});

/** The types of views; their methods are those of the runtime's objects. */
export const dictViews = {
  dict_keys: cls("dict_keys", "() -> None", { isdisjoint: fn("(other: Iterable[object], /) -> bool") }, { parameters: ["K"], bases: ["Iterable[K]"], refused: "it is made by dict.keys" }),
  dict_values: cls("dict_values", "() -> None", {}, { parameters: ["V"], bases: ["Iterable[V]"], refused: "it is made by dict.values" }),
  dict_items: cls("dict_items", "() -> None", { isdisjoint: fn("(other: Iterable[object], /) -> bool") }, {
    parameters: ["K", "V"], bases: ["Iterable[tuple[K, V]]"], refused: "it is made by dict.items",
  }),
};

