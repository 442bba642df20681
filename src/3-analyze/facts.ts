import type { Consumption } from "./coloring/consumption.ts";
import type { Expression, FunctionDefinition, Lambda, Parameter, ClassDefinition, Program } from "../ir/python/index.ts";
import type { NodeId } from "../ir/span.ts";
import type { TsType } from "../ir/target/index.ts";
import type { ClassRow, FunctionRow, Row } from "../maps/define.ts";
import type { Type } from "./types.ts";

/** All that analysis found out, kept beside the IR by node id. Later phases ask; nobody writes. */
export interface Facts {
  readonly program: Program;
  /** The type of an expression at its place (narrowed by the flow that leads there). `unknown` for nodes never reached. */
  typeOf(node: NodeId): Type;
  /** The binding that a Name, parameter, capture pattern, import clause, definition or handler name stands for; null for ids that bind nothing. */
  bindingOf(node: NodeId): Binding | null;
  /** Whether a Name that is read is bound there: on every path, on some, on none (or not defined at all). */
  boundAt(node: NodeId): "always" | "maybe" | "never";
  calleeOf(call: NodeId): Callee;
  /** Where an attribute access leads, if that is known. */
  /** Who uses a generator expression up where it stands; null for one that lives on. */
  consumptionOf(generator: NodeId): Consumption | null;
  /** Whether a call that is made by the runtime may block. */
  mayBlock(call: NodeId): boolean;
  /** Whether the call ends in `*args, **kwargs` of a function that takes both as one rest parameter (`passesArguments`). */
  passesOn(call: NodeId): boolean;
  /** Whether a manager is made by a function of the program that lets every exception through. */
  letsThrough(manager: Expression): boolean;
  /** How a manager of `with` or the iterable of a `for` blocks its thread; null where it does not. */
  blockingAt(node: NodeId): FunctionRow["blocking"];
  attributeOf(attribute: NodeId): AttributeTarget;
  functionFacts(definition: NodeId): FunctionFacts;
  classFacts(definition: NodeId): ClassFacts;
  /** Whether a scope is the body of a class. */
  isClass(scope: ScopeId): scope is NodeId;
  /** All bindings of a scope (module name or the id of a function, lambda, class or comprehension), in order of first appearance. */
  bindingsOf(scope: ScopeId): readonly Binding[];
  /**
   * The TypeScript type to declare for an inferred one, seen from a module (classes of other modules carry a reference).
   * Where nothing is proven, the annotation's type if that is safe, else `any`.
   */
  tsType(type: Type, module: string, annotation: Expression | null): TsType;
  readonly needs: ProgramNeeds;
  /** Modules that import others at their end which read their names at once. */
  readonly lateImports: readonly LateImports[];
}

/** The late imports of a module: they have to run after it, in their order, though it imports them. */
export interface LateImports {
  readonly module: string;
  readonly isPackage: boolean;
  readonly late: readonly string[];
}

/** A module's dotted name for module scope, else the node that opens the scope. */
export type ScopeId = string | NodeId;

export interface Binding {
  readonly id: number;
  readonly name: string;
  /** The module it belongs to. */
  readonly module: string;
  readonly scope: ScopeId;
  readonly kind: "variable" | "parameter" | "function" | "class" | "import" | "builtin" | "undefined";
  /** Join of everything that is ever assigned; what a declaration's type is made from. */
  readonly type: Type;
  /** Ids of the nodes that bind it, in source order (Name targets, definitions, import clauses…). */
  readonly sites: readonly NodeId[];
  /** Bound exactly once, and not inside a loop relative to its scope's start, before every use: may be `const`. */
  readonly constant: boolean;
  /** Read or written by a nested function, lambda or generator expression. */
  readonly captured: boolean;
  /** The nested function that captures it can see an assignment after its creation (late binding is visible). */
  readonly lateBound: boolean;
  /** Some read is not proven to come after a binding (needs a check), or it is deleted by `del`. */
  readonly maybeUnbound: boolean;
  /** For kind import and builtin: what it stands for. */
  readonly target: ImportTarget | null;
  /** Exported: read by another module of the program, or in `__all__`, or (module scope) reachable by `module.name`. */
  readonly exported: boolean;
}

export type ImportTarget =
  /** A module of the program. */
  | { readonly kind: "program-module"; readonly module: string }
  /** A name of a module of the program. */
  | { readonly kind: "program-name"; readonly module: string; readonly name: string; readonly binding: Binding }
  /** A module of grammar-maps. */
  | { readonly kind: "library-module"; readonly module: string; readonly specifier: string | null }
  /** A name of such a module; `builtins` for Python's builtins. */
  | { readonly kind: "library-name"; readonly module: string; readonly specifier: string | null; readonly name: string; readonly row: Row }
  /** Neither: reported as a diagnostic. */
  | { readonly kind: "missing"; readonly module: string; readonly name: string | null };

export type Callee =
  /** A function or lambda of the program; `bound` where a receiver is passed as self. */
  | { readonly kind: "function"; readonly definition: NodeId; readonly bound: boolean }
  /** Several functions of the program, all callable alike with the arguments given (same colour, no keywords needed). */
  | { readonly kind: "functions"; readonly definitions: readonly NodeId[]; readonly async: boolean }
  | { readonly kind: "class"; readonly definition: NodeId }
  | { readonly kind: "library-class"; readonly row: ClassRow; readonly module: string; readonly specifier: string | null; readonly name: string }
  | { readonly kind: "library"; readonly row: FunctionRow; readonly module: string; readonly specifier: string | null; readonly name: string }
  /** A method of a builtin or library type; `owner` is the row of the class that has it. */
  | { readonly kind: "library-method"; readonly row: FunctionRow; readonly owner: ClassRow; readonly module: string; readonly specifier: string | null; readonly name: string }
  /** A name that the compiler itself treats: `super`, `dataclass`, `isinstance` … */
  | { readonly kind: "special"; readonly module: string; readonly name: string }
  /** A callable value of known shape that is a plain function: may be called natively with positional arguments. */
  | { readonly kind: "callable"; readonly async: boolean }
  | { readonly kind: "unknown" };

export type AttributeTarget =
  /** A data attribute that instances of the class have; `initialized` where it is proven to be set (else reading needs a check). */
  | { readonly kind: "field"; readonly class: NodeId; readonly initialized: boolean }
  | { readonly kind: "class-attribute"; readonly class: NodeId; readonly through: "instance" | "class" }
  | { readonly kind: "method"; readonly class: NodeId; readonly definition: NodeId }
  | { readonly kind: "property"; readonly class: NodeId; readonly definition: NodeId }
  | { readonly kind: "library"; readonly row: Row; readonly owner: ClassRow | null; readonly module: string; readonly specifier: string | null; readonly name: string }
  | { readonly kind: "program-name"; readonly binding: Binding }
  | { readonly kind: "unknown" };

export interface FunctionFacts {
  readonly definition: FunctionDefinition | Lambda;
  readonly generator: boolean;
  /** The Python function is `async def`. */
  readonly async: boolean;
  /** It has to be async in TypeScript because something in it blocks; never together with `async`. */
  readonly coloured: boolean;
  /** A coroutine function whose coroutines may be driven by `send` and `throw`: a native one can't be. */
  readonly byHand: boolean;
  /** StopIteration may come out of the body of this generator or coroutine, where Python makes a RuntimeError of it. */
  readonly stops: boolean;
  /** Of the value that a call gives when it returns (awaited, for coroutines). `none` only: may be `void`. */
  readonly returns: Type;
  /** Of a generator: what it yields. */
  readonly yields?: Type;
  /** An abstract method without a body, which never runs. */
  readonly placeholder: boolean;
  /** Whether some call's result is used as a value, of it or of what it overrides. */
  readonly resultUsed: boolean;
  /** Used otherwise than as the callee of a call. */
  readonly escapes: boolean;
  /** Metadata must be attached: reached by keyword calls of unknown callees, or its `__doc__`, signature … is read. */
  readonly described: { readonly params: boolean; readonly doc: boolean; readonly name: boolean } | null;
  /** For methods: the class and how it is bound. */
  readonly method: { readonly class: NodeId; readonly binding: "instance" | "class" | "static" | "property" | "setter" | "deleter" } | null;
  /** The name that stands for the receiver is used in a way `this` can't serve (reassigned, deleted). */
  readonly receiverAliased: boolean;
  /** `*args, **kwargs` are only handed on together (`f(*args, **kwargs)`), so that one rest parameter serves. */
  readonly passesArguments: boolean;
  parameterType(parameter: Parameter): Type;
}

export interface FieldFacts {
  readonly name: string;
  readonly type: Type;
  /** Assigned on every path of `__init__` (or by a dataclass constructor) before anything can read it. */
  readonly initialized: boolean;
  readonly annotation: Expression | null;
}

export interface ClassFacts {
  readonly definition: ClassDefinition;
  /** `simple`: a plain TypeScript class with a constructor is equal. `general`: needs the runtime's class support. */
  readonly form: "simple" | "general";
  /** Why it is general, for people: "multiple inheritance", "metaclass" … */
  readonly reason: string | null;
  readonly kind: "class" | "dataclass" | "enum" | "named-tuple" | "typed-dict" | "protocol" | "exception";
  /** A dataclass whose fields and methods the runtime finds out from its annotations and values. */
  readonly madeAtRunTime: boolean;
  /** Resolved bases: a class of the program, a library class, or null for unknown expressions. */
  readonly bases: readonly ({ readonly kind: "class"; readonly class: NodeId } | { readonly kind: "library"; readonly row: ClassRow; readonly module: string; readonly specifier: string | null; readonly name: string } | null)[];
  /** How the class statement writes each of the bases; those for type checkers only are left out. */
  readonly baseExpressions: readonly Expression[];
  /** Instance attributes first assigned in this class (not inherited), in order. */
  readonly fields: readonly FieldFacts[];
  /** Names assigned in the class body. `access` says how the program reads them. */
  readonly attributes: readonly { readonly name: string; readonly type: Type; readonly access: "instance" | "class" | "both"; readonly assignedOnInstances: boolean; readonly assignedOnClass: boolean; readonly constant: boolean }[];
  /** The parameters of its constructor must be told: it is called with keywords where nobody knows which class it is. */
  readonly described: boolean;
  /** Direct subclasses in the program. */
  readonly subclasses: readonly NodeId[];
}

/** Questions about the whole program that decide what has to be emitted. */
export interface ProgramNeeds {
  /** Threads are used anywhere, so blocking calls of plain functions are coloured. */
  readonly threads: boolean;
  /** Processes are used anywhere, so modules say what they define. */
  readonly processes: boolean;
  /** Coroutine names, `__doc__`, `__context__`, `__dict__` … are read by the program. */
  readonly reads: ReadonlySet<string>;
  /** Some class defines `__format__`, so that `{x}` is not `str(x)`. */
  readonly definesFormat: boolean;
  /** Some class defines `__set_name__`. */
  readonly definesSetName: boolean;
  /** The program can see the exception being handled, contexts or tracebacks, so handlers and raises of old exceptions keep book. */
  readonly tracebacks: boolean;
  /** Signatures of functions are looked at: parameters, and the values of their defaults. */
  readonly signatures: boolean;
  /** Types are looked at as values: annotations, type variables, the arguments of generic types. */
  readonly types: boolean;
  /** Annotations are looked at as values. */
  readonly annotations: boolean;
  /** Functions and classes of the library that are called with keywords in a way that only the running program can sort out. */
  readonly libraryByKeyword: ReadonlySet<Row>;
}
