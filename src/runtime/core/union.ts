import { repr } from "../builtins/repr/repr.ts";
import { identity } from "./hash/index.ts";
import { class_name_of } from "./type_name.ts";
import { is_class } from "./is_class.ts";
import type { Py } from "./value.ts";
import { tuple_of } from "./tuple.ts";

/** `int | None`: a union of types as a value, good for `isinstance`. */
export class Union {
  static readonly __name__ = "UnionType";
  static readonly __module__ = "types";
  readonly #members: readonly Py[];

  constructor(members: readonly Py[]) {
    this.#members = members;
  }

  /** The union of two types or unions; the type itself if there is only one. */
  static of(a: Py, b: Py): Py {
    const members = [...new Set([a, b].flatMap((x) => (x instanceof Union ? x.#members : [x])))];
    return members.length === 1 ? members[0] : new Union(members);
  }

  get __args__(): readonly Py[] {
    return tuple_of(this.#members);
  }

  __repr__(): string {
    return this.#members.map((x) => (x === null ? "None" : is_class(x) ? class_name_of(x) : repr(x))).join(" | ");
  }

  __eq__(other: unknown): boolean {
    return other instanceof Union && this.#members.length === other.#members.length && this.#members.every((x) => other.#members.includes(x));
  }

  __hash__(): number {
    return this.#members.reduce<number>((sum, x) => sum ^ (x === null ? 1 : identity(x)), 0);
  }
}
