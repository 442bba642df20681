import { call_method } from "../core/attributes/call_method.ts";
import { getattr } from "../core/attributes/getattr.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { getitem } from "../core/items/index.ts";
import { tuple_of } from "../core/tuple.ts";
import { repr } from "../builtins/repr/index.ts";
import { is_keywords, type Py } from "../core/value.ts";

type Getter = (obj: Py) => Py;

/** A function that prints as the call that made it. */
function printed(getter: Getter, text: () => string): Getter {
  Object.defineProperty(getter, "__repr__", { value: text });
  return getter;
}

/**
 * Python's `operator.itemgetter(item, *items)`: a function that gives an object's item, or a tuple of several.
 *
 * @example sorted(pairs, { key: itemgetter(1) })
 */
export function itemgetter(...items: Py[]): Getter {
  if (items.length === 0) throw new TypeError("itemgetter expected 1 argument, got 0");
  const getter: Getter = items.length === 1 ? (obj) => getitem(obj, items[0]) : (obj) => tuple_of(items.map((item) => getitem(obj, item)));
  return printed(getter, () => `operator.itemgetter(${items.map((item) => repr(item)).join(", ")})`);
}

/**
 * Python's `operator.attrgetter(attr, *attrs)`: a function that gives an object's attribute, dots lead on, or a tuple of several.
 *
 * @raises TypeError if a name is no str
 * @example sorted(people, { key: attrgetter("age") })
 */
export function attrgetter(...names: Py[]): Getter {
  if (names.length === 0) throw new TypeError("attrgetter expected 1 argument, got 0");
  if (!names.every((name) => typeof name === "string")) throw new TypeError("attribute name must be a string");
  const get = (obj: Py, name: string): Py => name.split(".").reduce((inner: Py, part) => getattr(inner, part), obj);
  const getter: Getter = names.length === 1 ? (obj) => get(obj, names[0]!) : (obj) => tuple_of(names.map((name) => get(obj, name)));
  return printed(getter, () => `operator.attrgetter(${names.map((name) => repr(name)).join(", ")})`);
}

/**
 * Python's `operator.methodcaller(name, /, *args, **kwargs)`: a function that calls a method of an object.
 *
 * @raises TypeError if the name is no str
 * @example map(methodcaller("upper"), words)
 */
export function methodcaller(name: Py, ...args: Py[]): Getter {
  if (typeof name !== "string") throw new TypeError("method name must be a string");
  return printed(
    (obj) => call_method(obj, name, ...args),
    () => {
      const shown = args.flatMap((arg: Py) => (is_keywords(arg) ? Object.entries(arg).map(([key, value]) => `${key}=${repr(value)}`) : [repr(arg)]));
      return `operator.methodcaller(${[repr(name), ...shown].join(", ")})`;
    },
  );
}
