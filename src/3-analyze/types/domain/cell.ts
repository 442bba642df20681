/** Places that hold values: variables, parameters, results, attributes, elements of containers. */
import { never, type Value } from "./value.ts";

/**
 * How the numbers of a place are kept. Places between which numbers are moved without the compiler's hand (by `sorted`, by `gather`)
 * share one. `observed`: somebody looks at whether a number is an int or a float.
 */
export class Representation {
  #parent: Representation = this;
  #observed = false;

  find(): Representation {
    let root = this.#parent;
    while (root.#parent !== root) root = root.#parent;
    this.#parent = root;
    return root;
  }

  get observed(): boolean {
    return this.find().#observed;
  }

  observe(): void {
    this.find().#observed = true;
  }

  share(other: Representation): void {
    const left = this.find();
    const right = other.find();
    if (left === right) return;
    right.#parent = left;
    left.#observed ||= right.#observed;
  }
}

/** Whose evaluation depends on a cell. */
export interface Dependent { readonly key: string }

export class Cell {
  readonly id: number;
  value: Value = never;
  readonly dependents = new Set<Dependent>();
  readonly representation = new Representation();
  /** How often its ints have grown. */
  growth = 0;
  #parent: Cell = this;

  constructor(id: number) {
    this.id = id;
  }

  find(): Cell {
    let root = this.#parent;
    while (root.#parent !== root) root = root.#parent;
    this.#parent = root;
    return root;
  }

  /** Makes this cell another name of `root`. */
  become(root: Cell): void {
    this.#parent = root;
  }
}
