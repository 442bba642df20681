/** What the abstract types give classes that extend them: methods that work by the few that the class has itself. */
import { call_method } from "../../core/attributes/call_method.ts";
import { same } from "../../core/eq.ts";
import { IndexError, KeyError, ValueError } from "../../core/exceptions/index.ts";
import { contains, delitem, getitem, setitem } from "../../core/items/index.ts";
import { iter } from "../../core/iter.ts";
import { len } from "../../core/len.ts";
import { NotImplemented } from "../../core/singletons.ts";
import { tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { lazily } from "../../itertools/lazily.ts";
import { MutableMapping } from "../mapping.ts";
import { Set_ } from "./types.ts";

type Methods = Readonly<Record<string, (this: Py, ...args: Py[]) => Py>>;

function methodsOf(prototype: Py, names: readonly string[]): Methods {
  return Object.fromEntries(names.map((name) => [name, prototype[name]]));
}

export const mapping: Methods = /* @__PURE__ */ (() => methodsOf(MutableMapping.prototype, ["get", "__contains__", "keys", "items", "values", "__eq__"]))();

export const mutable_mapping: Methods = /* @__PURE__ */ (() => ({
  ...methodsOf(MutableMapping.prototype, ["pop", "clear", "setdefault", "update"]),
  popitem() {
    for (const key of iter(this)) {
      const item = getitem(this, key);
      delitem(this, key);
      return tuple(key, item);
    }
    throw new KeyError();
  },
}))();

function* indexed(sequence: Py): Generator<Py> {
  for (let index = 0; ; index += 1) {
    try {
      yield getitem(sequence, index);
    } catch (error) {
      if (error instanceof IndexError) return;
      throw error;
    }
  }
}

function* backwards(sequence: Py, size: number): Generator<Py> {
  for (let index = size - 1; index >= 0; index -= 1) yield getitem(sequence, index);
}

export const sequence: Methods = {
  __iter__() {
    return lazily("generator", indexed(this));
  },
  __contains__(value) {
    for (const item of iter(this)) if (same(item, value)) return true;
    return false;
  },
  __reversed__() {
    return lazily("generator", backwards(this, len(this)));
  },
  index(value, start = 0, stop = null) {
    const size = len(this);
    const from = start < 0 ? Math.max(size + start, 0) : start;
    const to = stop === null ? size : stop < 0 ? stop + size : stop;
    for (let index = from; index < to; index += 1) {
      let item: Py;
      try {
        item = getitem(this, index);
      } catch (error) {
        if (error instanceof IndexError) break;
        throw error;
      }
      if (same(item, value)) return index;
    }
    throw new ValueError();
  },
  count(value) {
    let found = 0;
    for (const item of iter(this)) if (same(item, value)) found += 1;
    return found;
  },
};

export const mutable_sequence: Methods = {
  append(value) {
    call_method(this, "insert", len(this), value);
    return null;
  },
  clear() {
    try {
      for (;;) call_method(this, "pop");
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
    }
    return null;
  },
  reverse() {
    const size = len(this);
    for (let index = 0; index < Math.floor(size / 2); index += 1) {
      const [left, right] = [getitem(this, index), getitem(this, size - index - 1)];
      setitem(this, index, right);
      setitem(this, size - index - 1, left);
    }
    return null;
  },
  extend(values) {
    for (const value of values === this ? [...iter(values)] : iter(values)) call_method(this, "append", value);
    return null;
  },
  pop(index = -1) {
    const value = getitem(this, index);
    delitem(this, index);
    return value;
  },
  remove(value) {
    delitem(this, call_method(this, "index", value));
    return null;
  },
  __iadd__(values) {
    call_method(this, "extend", values);
    return this;
  },
};

/** A set of the same kind. */
function made(self: Py, items: readonly Py[]): Py {
  return typeof self.constructor._from_iterable === "function" ? self.constructor._from_iterable(items) : new self.constructor(items);
}

function kept(self: Py, from: Py, inside: Py, wanted: boolean): Py {
  return made(self, [...iter(from)].filter((item) => contains(inside, item) === wanted));
}

export const set: Methods = {
  __le__(other) {
    if (!(other instanceof Set_)) return NotImplemented;
    return len(this) <= len(other) && [...iter(this)].every((item) => contains(other, item));
  },
  __lt__(other) {
    if (!(other instanceof Set_)) return NotImplemented;
    return len(this) < len(other) && call_method(this, "__le__", other);
  },
  __ge__(other) {
    if (!(other instanceof Set_)) return NotImplemented;
    return len(this) >= len(other) && [...iter(other)].every((item) => contains(this, item));
  },
  __gt__(other) {
    if (!(other instanceof Set_)) return NotImplemented;
    return len(this) > len(other) && call_method(this, "__ge__", other);
  },
  __eq__(other) {
    if (!(other instanceof Set_)) return NotImplemented;
    return len(this) === len(other) && call_method(this, "__le__", other);
  },
  __and__(other) {
    return kept(this, other, this, true);
  },
  __rand__(other) {
    return kept(this, other, this, true);
  },
  isdisjoint(other) {
    return ![...iter(other)].some((item) => contains(this, item));
  },
  __or__(other) {
    return made(this, [...iter(this), ...iter(other)]);
  },
  __ror__(other) {
    return made(this, [...iter(this), ...iter(other)]);
  },
  __sub__(other) {
    return kept(this, this, other instanceof Set_ ? other : made(this, [...iter(other)]), false);
  },
  __rsub__(other) {
    return kept(this, other, this, false);
  },
  __xor__(other) {
    const set_of = other instanceof Set_ ? other : made(this, [...iter(other)]);
    return made(this, [...[...iter(this)].filter((item) => !contains(set_of, item)), ...[...iter(set_of)].filter((item) => !contains(this, item))]);
  },
};

export const mutable_set: Methods = {
  remove(value) {
    if (!contains(this, value)) throw new KeyError(value);
    call_method(this, "discard", value);
    return null;
  },
  pop() {
    for (const value of iter(this)) {
      call_method(this, "discard", value);
      return value;
    }
    throw new KeyError();
  },
  clear() {
    while (len(this) > 0) call_method(this, "pop");
    return null;
  },
  __ior__(other) {
    for (const value of iter(other)) call_method(this, "add", value);
    return this;
  },
  __iand__(other) {
    for (const value of [...iter(this)].filter((item) => !contains(other, item))) call_method(this, "discard", value);
    return this;
  },
  __ixor__(other) {
    if (other === this) call_method(this, "clear");
    else for (const value of [...iter(other)]) call_method(this, contains(this, value) ? "discard" : "add", value);
    return this;
  },
  __isub__(other) {
    if (other === this) call_method(this, "clear");
    else for (const value of [...iter(other)]) call_method(this, "discard", value);
    return this;
  },
};

export const iterator: Methods = {
  __iter__() {
    return this;
  },
};

export const async_iterator: Methods = {
  __aiter__() {
    return this;
  },
};
