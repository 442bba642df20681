import type { Span } from "../../../ir/span.ts";

export type ScopeKind = "module" | "class" | "function" | "lambda" | "comprehension" | "annotation" | "type-parameters" | "type-variable" | "type-alias";

/** What is known about a name in a scope. */
export interface Symbol {
  parameter: boolean;
  assigned: boolean;
  used: boolean;
  imported: boolean;
  annotated: boolean;
  global: boolean;
  nonlocal: boolean;
  typeParameter: boolean;
  /** A target of a comprehension's `for`. */
  iteration: boolean;
}

/** One of CPython's symbol tables. */
export class Scope {
  readonly kind: ScopeKind;
  readonly parent: Scope | null;
  /** For "cannot be used within …": what the scope is of. */
  readonly what: string;
  readonly symbols = new Map<string, Symbol>();
  readonly children: Scope[] = [];
  /** Where `global` and `nonlocal` statements stand, by name: the first counts. */
  readonly directives = new Map<string, Span>();
  /** The class whose private names are meant. */
  readonly className: string | null;
  /** Nesting of iterables of comprehensions, where no `:=` may stand. */
  iterables: number;
  inIterationTarget = false;

  constructor(kind: ScopeKind, parent: Scope | null, what: string, className: string | null) {
    this.kind = kind;
    this.parent = parent;
    this.what = what;
    this.className = className;
    this.iterables = parent?.iterables ?? 0;
    parent?.children.push(this);
  }

  symbol(name: string): Symbol {
    const found = this.symbols.get(name);
    if (found !== undefined) return found;
    const symbol: Symbol = {
      parameter: false, assigned: false, used: false, imported: false, annotated: false, global: false, nonlocal: false, typeParameter: false, iteration: false,
    };
    this.symbols.set(name, symbol);
    return symbol;
  }

  /** Whether names are looked up as a function's are. */
  get isFunctionLike(): boolean {
    return this.kind !== "module" && this.kind !== "class";
  }
}
