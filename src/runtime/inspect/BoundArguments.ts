import { eq } from "../core/eq.ts";
import { NotImplemented } from "../core/singletons.ts";
import { Dict } from "../builtins/dict/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { tuple_of } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { empty, type Parameter } from "./Parameter.ts";
import { ParameterKind } from "./kinds.ts";

const { VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD } = ParameterKind;

/**
 * Python's `inspect.BoundArguments`: arguments by the parameters they go to; what `Signature.bind` gives.
 *
 * @example const bound = signature(f).bind(1); bound.apply_defaults(); call(f, ...bound.args, Object.fromEntries(bound.kwargs))
 */
export class BoundArguments {
  static readonly __module__: string = "inspect";
  static readonly __hash__ = null;
  readonly #signature: Py;
  /** The arguments by name; a dict that may be changed. */
  arguments: Map<string, Py>;

  constructor(signature: Py, bound: Map<string, Py>) {
    this.#signature = signature;
    this.arguments = bound;
  }

  get signature(): Py {
    return this.#signature;
  }

  #parameters(): Parameter[] {
    return [...this.#signature.parameters.values()];
  }

  /** The arguments that are handed over by position. */
  get args(): Py {
    const args: Py[] = [];
    for (const { name, kind } of this.#parameters()) {
      if (kind === VAR_KEYWORD || kind === KEYWORD_ONLY || !this.arguments.has(name)) break;
      const value: Py = this.arguments.get(name);
      if (kind === VAR_POSITIONAL) args.push(...value);
      else args.push(value);
    }
    return tuple_of(args);
  }

  /** The arguments that are handed over by keyword. */
  get kwargs(): Map<string, Py> {
    const kwargs = new Dict<string, Py>();
    let started = false;
    for (const { name, kind } of this.#parameters()) {
      if (!started && (kind === VAR_KEYWORD || kind === KEYWORD_ONLY)) started = true;
      if (!started && !this.arguments.has(name)) {
        started = true;
        continue;
      }
      if (!started || !this.arguments.has(name)) continue;
      const value: Py = this.arguments.get(name);
      if (kind === VAR_KEYWORD) for (const [key, each] of value) kwargs.set(key, each);
      else kwargs.set(name, value);
    }
    return kwargs;
  }

  /** `bound.apply_defaults()`: puts the defaults in for what is missing. @example bound.apply_defaults() */
  apply_defaults(): null {
    const complete = new Dict<string, Py>();
    for (const { name, kind, default: value } of this.#parameters()) {
      if (this.arguments.has(name)) complete.set(name, this.arguments.get(name));
      else if (value !== empty) complete.set(name, value);
      else if (kind === VAR_POSITIONAL) complete.set(name, tuple_of([]));
      else if (kind === VAR_KEYWORD) complete.set(name, new Dict());
    }
    this.arguments = complete;
    return null;
  }

  __eq__(other: Py): Py {
    if (!(other instanceof BoundArguments)) return NotImplemented;
    return eq(this.#signature, other.#signature) && eq(this.arguments, other.arguments);
  }

  __repr__(): string {
    return `<${this.constructor.name} (${[...this.arguments].map(([name, value]) => `${name}=${repr(value)}`).join(", ")})>`;
  }
}
