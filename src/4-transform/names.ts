import type { Binding } from "../3-analyze/facts.ts";

/** Words that can't be names in a strict-mode module, and globals that emitted code itself uses. */
const taken = new Set(
  ("break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch " +
    "this throw true try typeof var void while with yield let static implements interface package private protected public await async arguments eval undefined NaN Infinity " +
    "any unknown never string number boolean symbol object bigint " +
    "globalThis Array Map Set Object Promise Math Number String Boolean Symbol BigInt JSON Date RegExp Error Function Iterator AsyncIterator Iterable AsyncIterable Generator AsyncGenerator").split(" "),
);

/** Words among them that may well be names of variables, though not of types. */
const harmless = new Set(["any", "unknown", "never", "string", "number", "boolean", "symbol", "object", "bigint", "async"]);

/** The TypeScript names of one module's bindings and of what the compiler adds. */
export class Names {
  readonly #used: Set<string>;
  readonly #renamed = new Map<string, string>();

  /** @param pythonNames every name that occurs anywhere in the module. */
  constructor(pythonNames: Iterable<string>) {
    this.#used = new Set(pythonNames);
  }

  /** The name for a binding. One Python name has one TypeScript name in a module, whatever the scope, so that scoping stays Python's. */
  of(binding: Binding): string {
    return this.safe(binding.name, binding.kind === "class");
  }

  /** A Python identifier as a TypeScript one. */
  safe(name: string, isType = false): string {
    if (!taken.has(name) || (!isType && harmless.has(name))) return name;
    const known = this.#renamed.get(name);
    if (known !== undefined) return known;
    const renamed = this.fresh(`${name}_`);
    this.#renamed.set(name, renamed);
    return renamed;
  }

  /** A name for the compiler's own use: the hint, or the hint with a number, but no name of the program and none of `others`. */
  free(hint: string, others: ReadonlySet<string>): string {
    let name = hint;
    for (let n = 2; this.#used.has(name) || taken.has(name) || others.has(name); n += 1) name = `${hint}${n}`;
    return name;
  }

  /** A name nothing else in the module gets. */
  fresh(hint: string): string {
    const name = this.free(hint, new Set());
    this.#used.add(name);
    return name;
  }
}
