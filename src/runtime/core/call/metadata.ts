/** What a function says about itself: its parameters for keyword calls, and Python's special attributes. */
import type { Keywords, Py } from "../value.ts";

export interface Description {
  /** The parameters as Python writes them, `=` for a default: `"host, port=80, *, failures="`; without `self`. */
  readonly params?: string;
  readonly doc?: string;
  readonly name?: string;
  readonly qualname?: string;
  readonly module?: string;
  /** Whether it is a method, whose `self` counts in error texts. */
  readonly method?: boolean;
  /** The values of the defaults, by parameter, for programs that look at signatures. */
  readonly defaults?: Keywords;
  /** The annotations by parameter, the result's as `return`. */
  readonly annotations?: Keywords;
  /** Of a class: the annotations of its body. */
  readonly fields?: Keywords;
  /** Of a class: what the words in front of annotations in quotes stand for. */
  readonly words?: Keywords;
}

/** The key under which a class keeps what the words in front of its annotations in quotes stand for. */
export const WORDS: unique symbol = /* @__PURE__ */ Symbol("py2ts.annotation_words");

export interface Parameter {
  readonly name: string;
  readonly kind: "positional-only" | "positional" | "rest" | "keyword-only" | "keywords";
  readonly optional: boolean;
}

/** The parsed parameters of a described function or class. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly method: boolean;
  readonly defaults: Keywords;
  readonly annotations: Keywords;
}

const SIGNATURE: unique symbol = /* @__PURE__ */ Symbol("py2ts.signature");

/**
 * Attaches metadata to a function or class and returns it.
 *
 * @example describe(connect, { params: "host, port=80, *, failures=", doc: "Connects." })
 */
export function describe<F extends object>(f: F, description: Description): F {
  const { params, doc, name, qualname, module, method = false, defaults, annotations, fields, words } = description;
  const attributes: Record<string, unknown> = { __doc__: doc, __name__: name, __qualname__: qualname ?? name, __module__: module, __annotations__: fields === undefined ? undefined : new Map(Object.entries(fields)) };
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) Object.defineProperty(f, key, { value, writable: true, configurable: true });
  }
  if (words !== undefined) Object.defineProperty(f, WORDS, { value: words, configurable: true });
  if (params !== undefined) {
    const signature = signature_from(params, method, defaults, annotations);
    Object.defineProperty(f, SIGNATURE, { value: signature, configurable: true });
  }
  return f;
}

/** A signature as {@link describe} attaches it. */
export function signature_from(params: string, method = false, defaults: Keywords = {}, annotations: Keywords = {}): Signature {
  return { parameters: parse(params), method, defaults, annotations };
}

/** The parameters of a described function or class (its own, or the class's that it inherits the constructor from). */
export function signature_of(f: object): Signature | undefined {
  return (f as { readonly [SIGNATURE]?: Signature })[SIGNATURE];
}

/** Gives `wrapper` the signature of `f`. */
export function copy_signature(wrapper: Py, f: Py): void {
  const signature = signature_of(f);
  if (signature !== undefined) Object.defineProperty(wrapper, SIGNATURE, { value: signature, configurable: true });
}

/** Gives `plain`, a method taken from its class, what is known of the method: its parameters come after self. */
export function describe_unbound(plain: Py, method: Py): void {
  const signature = signature_of(method);
  if (signature !== undefined) {
    const self: Parameter = { name: "self", kind: signature.parameters.some((p) => p.kind === "positional-only") ? "positional-only" : "positional", optional: false };
    Object.defineProperty(plain, SIGNATURE, { value: { ...signature, parameters: [self, ...signature.parameters], method: false }, configurable: true });
  }
}

function parse(params: string): Parameter[] {
  const result: Parameter[] = [];
  let kind: Parameter["kind"] = "positional";
  for (const part of split(params)) {
    const [name, optional] = part.includes("=") ? [part.slice(0, part.indexOf("=")).trim(), true] : [part, false];
    if (name === "/") {
      result.forEach((p, i) => (result[i] = { ...p, kind: "positional-only" }));
    } else if (name.startsWith("**")) {
      result.push({ name: name.slice(2), kind: "keywords", optional: true });
    } else if (name.startsWith("*")) {
      if (name !== "*") result.push({ name: name.slice(1), kind: "rest", optional: true });
      kind = "keyword-only";
    } else {
      result.push({ name, kind, optional });
    }
  }
  return result;
}

/** The parts between commas, of which defaults may hold some in brackets or quotes. */
function split(params: string): string[] {
  const parts = params.match(/(?:[^,"'([{]|"[^"]*"|'[^']*'|\([^)]*\)|\[[^\]]*\]|\{[^}]*\})+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
