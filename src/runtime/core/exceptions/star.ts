/** `except*` */
import type { Py } from "../value.ts";
import type { BaseException} from "./base.ts";
import { Exception } from "./base.ts";
import { caught } from "./caught.ts";
import { tuple } from "../tuple.ts";
import { handled, handling } from "./handling.ts";
import { BaseExceptionGroup, ExceptionGroup } from "./group.ts";

/** What is left of the exception while its handlers take their parts, and what they raise. */
export class StarHandling {
  readonly #original: BaseException;
  #rest: BaseException | null;
  readonly #raised: BaseException[] = [];
  /** Parts that a handler raised again unchanged. */
  readonly #again: BaseException[] = [];

  /** What was being handled around the `try`. */
  readonly #before: Py = handled();

  constructor(original: BaseException) {
    this.#original = original;
    this.#rest = original;
  }

  /**
   * The part of the group that a handler takes, as a group, or null.
   *
   * @param type a class of exceptions or a tuple of them
   */
  take(type: Py): Py {
    const taken: Py = this.#take(type);
    // The handler handles its part, until the next one is asked.
    handling(taken ?? this.#before);
    return taken;
  }

  #take(type: Py): Py {
    const rest = this.#rest;
    if (rest === null) return null;
    if (!(rest instanceof BaseExceptionGroup)) {
      const classes: readonly Py[] = Array.isArray(type) ? type : [type];
      if (!classes.some((each) => rest instanceof each)) return null;
      this.#rest = null;
      const naked = tuple(rest);
      return rest instanceof Exception ? new ExceptionGroup("", naked) : new BaseExceptionGroup("", naked);
    }
    const [taken, left] = rest.split(type);
    if (taken !== null) this.#rest = left;
    return taken;
  }

  /** A handler was left by an exception; `group` is what it had taken. */
  raised(error: unknown, group: Py): void {
    const exception = caught(error);
    if (exception === group) this.#again.push(exception);
    else this.#raised.push(exception);
  }

  /** Raises together what handlers raised and what nobody took. */
  finish(): void {
    handling(this.#before);
    const left = this.#rest === null ? this.#again : [...this.#again, this.#rest];
    if (this.#raised.length === 0) {
      const [only] = left;
      if (only === undefined) return;
      if (this.#again.length === 0) throw only;
      throw this.#merged(left);
    }
    const all = left.length === 0 ? this.#raised : [...this.#raised, this.#merged(left)];
    const [only] = all;
    if (all.length === 1 && only !== undefined) throw only;
    throw all.every((each) => each instanceof Exception) ? new ExceptionGroup("", all) : new BaseExceptionGroup("", all);
  }

  /** Parts of the original group, in its own shape. */
  #merged(parts: readonly BaseException[]): BaseException {
    const original: Py = this.#original;
    if (!(original instanceof BaseExceptionGroup)) return parts[0] ?? original;
    const leaves = new Set<Py>(parts.flatMap((part) => [...leavesOf(part)]));
    return original.subgroup((each: Py) => leaves.has(each)) ?? original;
  }
}

function* leavesOf(exception: BaseException): Iterable<BaseException> {
  if (!(exception instanceof BaseExceptionGroup)) {
    yield exception;
    return;
  }
  for (const inner of exception.exceptions) yield* leavesOf(inner);
}

/**
 * Starts the handlers of a `try … except*`.
 *
 * @example const groups = except_star(error); const group = groups.take(ValueError);
 */
export function except_star(error: unknown): StarHandling {
  return new StarHandling(caught(error));
}
