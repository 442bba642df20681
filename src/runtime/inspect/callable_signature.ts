/** Finds the signature of a callable. */
import { repr } from "../builtins/repr/index.ts";
import { bound_parts, underlying } from "../core/bound.ts";
import { callable } from "../core/call/index.ts";
import { named } from "../core/call/given.ts";
import { signature_of, type Parameter as Described, type Signature as Description } from "../core/call/metadata.ts";
import { isinstance, mro, object } from "../core/class/index.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { is_class } from "../core/is_class.ts";
import type { Py } from "../core/value.ts";
import { partial } from "../functools/partial.ts";
import { bind_parameters } from "./bind.ts";
import { ParameterKind } from "./kinds.ts";
import { empty, Parameter } from "./Parameter.ts";
import { Signature } from "./Signature.ts";
import { unwrap } from "./unwrap.ts";

const { POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD } = ParameterKind;

const KINDS: Readonly<Record<Described["kind"], ParameterKind>> = {
  "positional-only": POSITIONAL_ONLY, positional: POSITIONAL_OR_KEYWORD, rest: VAR_POSITIONAL, "keyword-only": KEYWORD_ONLY, keywords: VAR_KEYWORD,
};

/**
 * Python's `inspect.signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False)`: what arguments a callable takes.
 *
 * @raises TypeError if `obj` is not callable
 * @raises ValueError if nothing is known of it
 * @example signature(connect) // <Signature (host, port=80)>
 */
export function signature(...given: Py[]): Signature {
  const o = named("obj, *, follow_wrapped=, globals=, locals=, eval_str=", given, "signature");
  return found(o["obj"], o["follow_wrapped"] ?? true);
}

function found(obj: Py, follow: boolean): Signature {
  if (!callable(obj)) throw new TypeError(`${repr(obj)} is not a callable object`);
  const parts = typeof obj === "function" ? bound_parts(obj) : undefined;
  const f: Py = follow && typeof obj === "function" ? unwrap(obj, (each: Py) => Object.hasOwn(each, "__signature__")) : obj;
  const said: Py = f.__signature__ ?? null;
  if (said !== null) return said;
  if (isinstance(f, partial)) return of_partial(f, follow);
  const method: Py = typeof f === "function" && parts === undefined ? undefined : f.__call__;
  if (typeof obj === "object" && typeof method === "function") return found_described(method) ?? unknown(obj);
  if (is_class(f)) return of_class(f);
  if (parts !== undefined && f !== obj) return without_first(found(f, follow));
  return found_described(f) ?? found_described(underlying(f)) ?? unknown(obj);
}

function unknown(obj: Py): never {
  throw new ValueError(`no signature found for builtin ${repr(obj)}`);
}

function found_described(f: Py): Signature | undefined {
  const description = signature_of(f);
  return description === undefined ? undefined : described(description);
}

/** @param result whether the result's annotation belongs to the callable */
function described({ parameters, defaults, annotations }: Description, result = true): Signature {
  const all = parameters.map(({ name, kind, optional }) => {
    const taken = kind === "rest" || kind === "keywords" || !optional ? empty : defaults[name];
    return new Parameter(name, KINDS[kind], { default: taken === undefined ? empty : taken, annotation: annotations[name] === undefined ? empty : annotations[name] });
  });
  return new Signature(all, { return_annotation: !result || annotations["return"] === undefined ? empty : annotations["return"] });
}

/** A class takes what its constructor takes. */
function of_class(cls: Py): Signature {
  const own = signature_of(cls);
  if (own !== undefined) return described(own);
  const init: Py = cls.prototype?.__init__;
  const by_init = typeof init === "function" && init !== object.prototype.__init__ ? found_described(init) : undefined;
  if (by_init !== undefined) return by_init;
  if (mro(cls).some((each) => each !== object && (each).__module__ === undefined && cls.prototype === undefined)) return unknown(cls);
  return new Signature();
}

function without_first(whole: Signature): Signature {
  const [first, ...rest]: Parameter[] = [...whole.parameters.values()];
  return whole.replace({ parameters: first?.kind === VAR_POSITIONAL ? [first, ...rest] : rest });
}

/** The parameters that a partial leaves: those given by keyword become keyword-only with a default, and so do all behind them. */
function of_partial(f: Py, follow: boolean): Signature {
  const whole = found(f.func, follow);
  const parameters: Parameter[] = [...whole.parameters.values()];
  const keywords: Map<string, Py> = f.keywords;
  let bound: Map<string, Py>;
  try {
    bound = bind_parameters(parameters, f.args, Object.fromEntries(keywords), true);
  } catch (error) {
    if (error instanceof TypeError) throw new ValueError(`partial object ${repr(f)} has incorrect arguments`);
    throw error;
  }
  const left: Parameter[] = [];
  let by_keyword = false;
  for (const each of parameters) {
    const { name, kind } = each;
    const given = bound.has(name);
    if (kind === POSITIONAL_ONLY || kind === POSITIONAL_OR_KEYWORD) {
      if (given && !(kind === POSITIONAL_OR_KEYWORD && keywords.has(name))) continue;
      if (given) by_keyword = true;
      const made = given ? each.replace({ default: bound.get(name) }) : each;
      left.push(by_keyword ? made.replace({ kind: KEYWORD_ONLY }) : made);
    } else if (kind === KEYWORD_ONLY && given) {
      left.push(each.replace({ default: bound.get(name) }));
    } else if (kind !== VAR_POSITIONAL || !by_keyword) {
      left.push(each);
    }
  }
  return whole.replace({ parameters: left });
}
