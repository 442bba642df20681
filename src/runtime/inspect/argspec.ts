/** The older way to ask for parameters, and annotations. */
import { Dict } from "../builtins/dict/index.ts";
import { namedtuple } from "../collections/index.ts";
import { bound_parts, underlying } from "../core/bound.ts";
import { signature_of } from "../core/call/metadata.ts";
import { getattr } from "../core/attributes/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { callable } from "../core/call/index.ts";
import { tuple_of } from "../core/tuple.ts";
import { repr } from "../builtins/repr/index.ts";
import { is_class } from "../core/is_class.ts";
import type { Py } from "../core/value.ts";
import { ParameterKind } from "./kinds.ts";
import { empty, Parameter } from "./Parameter.ts";
import { signature } from "./callable_signature.ts";

const { POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD } = ParameterKind;

/** The type of what {@link getfullargspec} gives. */
export const FullArgSpec: Py = /* @__PURE__ */ namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations", { module: "inspect" });

/**
 * Python's `inspect.getfullargspec(func)`: the parameters in seven parts; `self` is among them.
 *
 * @raises TypeError if nothing is known of it
 * @example getfullargspec(connect).args
 */
export function getfullargspec(func: Py): Py {
  const parameters = parameters_of(func);
  const of = (...kinds: ParameterKind[]): Parameter[] => parameters.filter((each) => kinds.includes(each.kind));
  const positional = of(POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD);
  const keyword_only = of(KEYWORD_ONLY);
  const defaults = positional.filter((each) => each.default !== empty).map((each): Py => each.default);
  const by_keyword = keyword_only.filter((each) => each.default !== empty);
  const annotations = new Dict<string, Py>(Object.entries(signature_of(underlying(func))?.annotations ?? {}).sort(([a], [b]) => Number(b === "return") - Number(a === "return")));
  return new FullArgSpec(
    positional.map((each) => each.name), of(VAR_POSITIONAL)[0]?.name ?? null, of(VAR_KEYWORD)[0]?.name ?? null, defaults.length > 0 ? tuple_of(defaults) : null,
    keyword_only.map((each) => each.name), by_keyword.length > 0 ? new Dict(by_keyword.map((each): [string, Py] => [each.name, each.default])) : null, annotations,
  );
}

function parameters_of(func: Py): Parameter[] {
  if (!callable(func)) throw new TypeError("unsupported callable");
  try {
    const found: Parameter[] = [...signature(func, { follow_wrapped: false }).parameters.values()];
    const has_self = (typeof func === "function" && (bound_parts(func) !== undefined || is_class(func))) || typeof func === "object";
    return has_self ? [new Parameter("self", POSITIONAL_OR_KEYWORD), ...found] : found;
  } catch {
    throw new TypeError("unsupported callable");
  }
}

/**
 * Python's `inspect.get_annotations(obj, *, globals=None, locals=None, eval_str=False)`: the annotations of a function, class or module, in a
 * new dict.
 *
 * @raises TypeError if there can't be any
 * @example get_annotations(connect)
 */
export function get_annotations(obj: Py, _options: Py = {}): Py {
  if (!callable(obj) && typeof obj !== "object") throw new TypeError(`${repr(obj)} is not a module, class, or callable.`);
  const own: Py = is_class(obj) && !Object.hasOwn(obj, "__annotations__") ? null : getattr(obj, "__annotations__", null);
  return new Dict(own === null ? [] : [...own]);
}
