/** A builtin iterator made of a function. It has no `return`: leaving a loop early ends nothing. */
export class LazyIterator<T> implements IterableIterator<T> {
  readonly #kind: string;
  readonly #step: () => IteratorResult<T>;

  /**
   * @param kind the Python name of its type
   * @param step computes the next result
   */
  constructor(kind: string, step: () => IteratorResult<T>) {
    this.#kind = kind;
    this.#step = step;
  }

  next(): IteratorResult<T> {
    return this.#step();
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** What `type_name` shows. */
  get [Symbol.toStringTag](): string {
    return this.#kind;
  }
}
