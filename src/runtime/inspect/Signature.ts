import { Dict, dict_items } from "../builtins/dict/index.ts";
import { named } from "../core/call/given.ts";
import { eq } from "../core/eq.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { hash } from "../core/hash/index.ts";
import { iter } from "../core/iter.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple_of } from "../core/tuple.ts";
import { repr } from "../builtins/repr/index.ts";
import { is_keywords, type Keywords, type Py } from "../core/value.ts";
import { MappingProxyType } from "../types/MappingProxyType.ts";
import { bind_parameters } from "./bind.ts";
import { BoundArguments } from "./BoundArguments.ts";
import { formatannotation } from "./formatannotation.ts";
import { empty, Parameter } from "./Parameter.ts";
import { ParameterKind } from "./kinds.ts";

/**
 * Python's `inspect.Signature(parameters=None, *, return_annotation=Signature.empty)`: the parameters of a callable, and what
 * it says about its result.
 *
 * @raises ValueError for parameters that can't stand together
 * @example signature(connect).parameters
 */
export class Signature {
  static readonly __module__: string = "inspect";
  static readonly empty = empty;
  readonly #parameters: Map<string, Parameter>;
  readonly #result: Py;

  constructor(...given: Py[]) {
    const o = named("parameters=, *, return_annotation=, __validate_parameters__=", given, "Signature.__init__");
    const parameters: Parameter[] = [...iter(o["parameters"] ?? [])];
    check_order(parameters);
    this.#parameters = new Map(parameters.map((each) => [each.name, each]));
    this.#result = o["return_annotation"] === undefined ? empty : o["return_annotation"];
  }

  /** The parameters by name, in order. */
  get parameters(): Py {
    return new MappingProxyType(this.#parameters);
  }

  get return_annotation(): Py {
    return this.#result;
  }

  get empty(): Py {
    return empty;
  }

  /** `signature.replace(*, parameters, return_annotation)`: the same but for what is given. @example signature.replace({ return_annotation: int }) */
  replace(...given: Py[]): Signature {
    const o = named("*, parameters=, return_annotation=", given, "Signature.replace");
    return new Signature(o["parameters"] ?? [...this.#parameters.values()], { return_annotation: o["return_annotation"] === undefined ? this.#result : o["return_annotation"] });
  }

  __replace__(...given: Py[]): Signature {
    return this.replace(...given);
  }

  /** `signature.bind(*args, **kwargs)`: which parameter gets which argument. @raises TypeError if they do not fit @example signature.bind("localhost", { port: 80 }) */
  bind(...given: Py[]): BoundArguments {
    return this.#bound(given, false);
  }

  /** `signature.bind_partial(*args, **kwargs)`: as `bind`, but arguments may be missing. @example signature.bind_partial("localhost") */
  bind_partial(...given: Py[]): BoundArguments {
    return this.#bound(given, true);
  }

  #bound(given: readonly Py[], partial: boolean): BoundArguments {
    const last: Py = given.at(-1);
    const keywords: Keywords = is_keywords(last) ? last : {};
    const args = is_keywords(last) ? given.slice(0, -1) : given;
    return new BoundArguments(this, bind_parameters([...this.#parameters.values()], args, keywords, partial));
  }

  /** `signature.format(*, max_width=None)`: the text, over several lines if it is wider. @example signature.format({ max_width: 40 }) */
  format(...given: Py[]): string {
    const { max_width = null } = named("*, max_width=, quote_annotation_strings=", given, "Signature.format");
    const parts = written([...this.#parameters.values()]);
    const line = `(${parts.join(", ")})`;
    const text = max_width !== null && line.length > max_width ? `(\n    ${parts.join(",\n    ")}\n)` : line;
    return this.#result === empty ? text : `${text} -> ${formatannotation(this.#result)}`;
  }

  __str__(): string {
    return this.format();
  }

  __repr__(): string {
    return `<${this.constructor.name} ${this.format()}>`;
  }

  __eq__(other: Py): Py {
    if (!(other instanceof Signature)) return NotImplemented;
    const own = comparable(this.#parameters);
    const others = comparable(other.#parameters);
    return eq(own[0], others[0]) && eq(own[1], others[1]) && eq(this.#result, other.#result);
  }

  __hash__(): Py {
    const [positional, keyword_only] = comparable(this.#parameters);
    return hash(tuple_of([positional, tuple_of([...dict_items(keyword_only)]), this.#result]));
  }
}

/** The positional parameters in order, the keyword-only ones by name: their order does not matter. */
function comparable(parameters: ReadonlyMap<string, Parameter>): [Py, Map<string, Py>] {
  const all = [...parameters.values()];
  const keyword_only = all.filter((each) => each.kind === ParameterKind.KEYWORD_ONLY);
  return [tuple_of(all.filter((each) => each.kind !== ParameterKind.KEYWORD_ONLY)), new Dict(keyword_only.map((each): [string, Py] => [each.name, each]))];
}

/** The parameters with `/` and `*` where Python writes them. */
function written(parameters: readonly Parameter[]): string[] {
  const { POSITIONAL_ONLY, VAR_POSITIONAL, KEYWORD_ONLY } = ParameterKind;
  const parts: string[] = [];
  let star = false;
  for (const [i, each] of parameters.entries()) {
    if (i > 0 && parameters[i - 1]!.kind === POSITIONAL_ONLY && each.kind !== POSITIONAL_ONLY) parts.push("/");
    if (each.kind === VAR_POSITIONAL) star = true;
    else if (each.kind === KEYWORD_ONLY && !star) {
      parts.push("*");
      star = true;
    }
    parts.push(each.__str__());
  }
  if (parameters.at(-1)?.kind === POSITIONAL_ONLY) parts.push("/");
  return parts;
}

function check_order(parameters: readonly Parameter[]): void {
  const names = new Set<string>();
  let before: Parameter | undefined;
  let defaults = false;
  for (const each of parameters) {
    if (!(each instanceof Parameter)) throw new TypeError(`'${typeof each}' object is not a Parameter`);
    if (before !== undefined && Number(each.kind) < Number(before.kind)) {
      throw new ValueError(`wrong parameter order: ${before.kind.description} parameter before ${each.kind.description} parameter`);
    }
    if (Number(each.kind) <= 1) {
      if (each.default !== empty) defaults = true;
      else if (defaults) throw new ValueError("non-default argument follows default argument");
    }
    if (names.has(each.name)) throw new ValueError(`duplicate parameter name: ${repr(each.name)}`);
    names.add(each.name);
    before = each;
  }
}
