import type { NodeId } from "../ir/span.ts";
import type { ClassRow, FunctionRow } from "../maps/define.ts";

/**
 * What inference proves of a value. A type is a proof, not an annotation's wish: whoever reads `str` may emit `.length`.
 * Where nothing is proven, `unknown`.
 */
export type Type =
  | { readonly kind: "never" }
  | { readonly kind: "unknown" }
  | { readonly kind: "none" }
  | { readonly kind: "bool" }
  /** `small`: proven to stay within ±2^53, so native operators are exact; else `number | bigint`. `low`/`high` where a range is known. */
  | { readonly kind: "int"; readonly small: boolean; readonly low: number | null; readonly high: number | null }
  /** `boxed`: kept in a place that other things read without knowing the type: an integral value is a `Float` there and has to be unboxed by `+x`. */
  | { readonly kind: "float"; readonly boxed: boolean }
  /** int and float mixed in a place whose difference nobody can see (it is only computed with, never printed): a plain number. */
  | { readonly kind: "number" }
  | { readonly kind: "str"; readonly ascii: boolean; readonly value: string | null }
  | { readonly kind: "bytes" }
  | { readonly kind: "list"; readonly element: Type }
  /** `native`: a plain Map (keys proven str or small int); else the runtime's Dict. */
  | { readonly kind: "dict"; readonly key: Type; readonly value: Type; readonly native: boolean }
  | { readonly kind: "set"; readonly element: Type; readonly native: boolean; readonly frozen: boolean }
  /** `rest` non-null: any number of that type after the elements. */
  | { readonly kind: "tuple"; readonly elements: readonly Type[]; readonly rest: Type | null }
  | { readonly kind: "range" }
  | { readonly kind: "slice" }
  /** An instance of a class of the program. */
  | { readonly kind: "instance"; readonly class: NodeId; readonly name: string; readonly arguments: readonly Type[] }
  /** An instance of a class of grammar-maps: `Queue[int]`, `Task[str]`, `ValueError`. */
  | { readonly kind: "library"; readonly row: ClassRow; readonly module: string; readonly arguments: readonly Type[] }
  /** The class itself, as a value. */
  | { readonly kind: "class"; readonly class: NodeId; readonly name: string }
  | { readonly kind: "library-class"; readonly row: ClassRow; readonly module: string }
  /** One function or lambda of the program; `receiver` non-null for a bound method. */
  | { readonly kind: "function"; readonly function: NodeId; readonly receiver: Type | null }
  /** A function of grammar-maps as a value. */
  | { readonly kind: "library-function"; readonly row: FunctionRow; readonly module: string; readonly name: string }
  /** A callable of which only the shape is known. */
  | { readonly kind: "callable"; readonly parameters: readonly Type[] | null; readonly result: Type; readonly async: boolean }
  | { readonly kind: "module"; readonly name: string }
  /** A coroutine object: the value of an async call that is not awaited on the spot. */
  | { readonly kind: "coroutine"; readonly result: Type }
  | { readonly kind: "generator"; readonly yields: Type; readonly sends: Type; readonly returns: Type }
  | { readonly kind: "async-generator"; readonly yields: Type }
  /** Any other iterable/iterator of the runtime (`zip`, `map`, dict views): iterate natively. */
  | { readonly kind: "iterable"; readonly element: Type; readonly async: boolean }
  | { readonly kind: "type-parameter"; readonly name: string; readonly bound: Type | null }
  | { readonly kind: "union"; readonly members: readonly Type[] };

export type TypeKind = Type["kind"];
