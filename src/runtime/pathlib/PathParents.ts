import { IndexError } from "../core/exceptions/index.ts";
import { index_of } from "../core/items/index_of.ts";
import { tuple_of } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { Slice, span } from "../builtins/slice/Slice.ts";

/** The type of `path.parents`: the folders above, from the nearest on. */
export class PathParents<T> implements Iterable<T> {
  static readonly __name__ = "_PathParents";
  static readonly __module__ = "pathlib._abc";
  readonly #path: object;
  readonly #items: readonly T[];

  constructor(path: object, items: readonly T[]) {
    this.#path = path;
    this.#items = items;
  }

  __len__(): number {
    return this.#items.length;
  }

  __getitem__(key: Py): Py {
    if (key instanceof Slice) {
      const { start, step, length } = span(key.start, key.stop, key.step, this.#items.length);
      return tuple_of(Array.from({ length }, (_, i) => this.#items[start + i * step]));
    }
    const index = Number(index_of(key));
    const found = this.#items[index < 0 ? index + this.#items.length : index];
    if (found === undefined) throw new IndexError(key);
    return found;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.#items[Symbol.iterator]();
  }

  __repr__(): string {
    return `<${class_name_of(this.#path.constructor)}.parents>`;
  }
}
