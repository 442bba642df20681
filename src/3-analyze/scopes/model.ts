/** Scopes and variables while they are being found out. */
import type { NodeId } from "../../ir/span.ts";
import type { Binding, ScopeId } from "../facts.ts";
import type { Target } from "../imports/target.ts";

export type ScopeKind = "module" | "function" | "class" | "comprehension" | "type-parameters";

export class Scope {
  readonly id: ScopeId;
  readonly kind: ScopeKind;
  readonly module: string;
  readonly parent: Scope | null;
  readonly variables = new Map<string, Variable>();
  readonly globals = new Set<string>();
  readonly nonlocals = new Set<string>();
  /** Names made local by an annotation without a value. */
  readonly declared = new Set<string>();
  /** Where in the enclosing scope it is created. */
  readonly place: Place;
  /** What it closes over is used at once and never later: a list comprehension, the key function of `sorted`. */
  readonly immediate: boolean;

  constructor(id: ScopeId, kind: ScopeKind, module: string, parent: Scope | null, place: Place, immediate: boolean) {
    this.id = id;
    this.kind = kind;
    this.module = module;
    this.parent = parent;
    this.place = place;
    this.immediate = immediate;
  }
}

/** A position inside a scope: a running number and the loops around, outermost first. */
export interface Place {
  readonly order: number;
  readonly loops: readonly NodeId[];
}

/** A use of a name as the source has it, before it is known what the name stands for. */
export interface Occurrence {
  readonly name: string;
  readonly node: NodeId;
  readonly scope: Scope;
  readonly place: Place;
  readonly role: "bind" | "read" | "read-bind" | "delete";
  /** What binding it this way makes of the variable. */
  readonly kind: Binding["kind"];
  /** Inside an annotation, which only the type notation reads. */
  readonly annotation: boolean;
}

/** A name of one scope; becomes a Binding when all is known. */
export class Variable {
  readonly id: number;
  readonly name: string;
  readonly scope: Scope;
  kind: Binding["kind"];
  target: Target | null = null;
  readonly binds: Occurrence[] = [];
  readonly reads: Occurrence[] = [];
  deleted = false;
  exported = false;
  /** Some read is not proven to come after a binding. */
  maybeUnbound = false;
  /** Bound when its scope's code has run through. */
  boundAtEnd = false;

  constructor(id: number, name: string, scope: Scope, kind: Binding["kind"]) {
    this.id = id;
    this.name = name;
    this.scope = scope;
    this.kind = kind;
  }

  /** Bound only by code of its own scope, so that flow through that code says what it holds. */
  get boundHereOnly(): boolean {
    return this.binds.every((bind) => ownerOf(bind.scope) === ownerOf(this.scope));
  }
}

/** The scope whose code runs the code of `scope` in line: list comprehensions belong to what is around them. */
export function ownerOf(scope: Scope): Scope {
  let owner = scope;
  while ((owner.kind === "comprehension" && owner.immediate || owner.kind === "type-parameters") && owner.parent !== null) owner = owner.parent;
  return owner;
}
