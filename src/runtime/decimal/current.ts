/** The context of arithmetic that a task has. */
import { TypeError } from "../core/exceptions/index.ts";
import { ContextVar } from "../contextvars/ContextVar.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { Context } from "./Context.ts";

/** Made when it is first asked for. */
const made: { variable?: ContextVar<Context> } = {};

function variable(): ContextVar<Context> {
  return (made.variable ??= new ContextVar<Context>("decimal_context"));
}

/** `getcontext()`: the context of the task or thread. @example getcontext().prec = 50 */
export function getcontext(): Context {
  const found = variable().get<Context | null>(null);
  if (found !== null) return found;
  const context = DefaultContext.copy();
  context.clear_flags();
  variable().set(context);
  return context;
}

/** `setcontext(context)`: another context; one of the module's own is copied. @raises TypeError for what is no context @example setcontext(ExtendedContext) */
export function setcontext(context: Py): null {
  if (!(context instanceof Context)) throw new TypeError("argument must be a context");
  const is_template = context === DefaultContext || context === BasicContext || context === ExtendedContext;
  const own = is_template ? context.copy() : context;
  if (is_template) own.clear_flags();
  variable().set(own);
  return null;
}

/** What `localcontext` gives: a context for the block of a `with`. */
export class ContextManager {
  static readonly __name__: string = "ContextManager";
  static readonly __module__: string = "decimal";
  readonly #local: Context;
  #before: Context | undefined;

  constructor(local: Context) {
    this.#local = local;
  }

  __enter__(): Context {
    this.#before = getcontext();
    setcontext(this.#local);
    return this.#local;
  }

  __exit__(..._error: Py[]): boolean {
    setcontext(this.#before);
    return false;
  }
}

/**
 * `localcontext(ctx=None, **kwargs)`: for a `with`, a copy of the context in which the block runs.
 *
 * @param args a context, by default the current one; then attributes by name
 * @raises TypeError for what is no context
 * @example const scope = enter(localcontext({ prec: 5 }))
 */
export function localcontext(...args: Py[]): ContextManager {
  const { ctx, ...changes } = is_keywords(args.at(-1)) ? args.pop() : {};
  const given: Py = args[0] ?? ctx ?? null;
  if (given !== null && !(given instanceof Context)) throw new TypeError("optional argument must be a context");
  const local = (given ?? getcontext()).copy();
  local.change(changes);
  return new ContextManager(local);
}

/** The template of new contexts. */
export const DefaultContext: Context = /* @__PURE__ */ new Context();
/** Traps what may be an error; rounds half up. */
export const BasicContext: Context = /* @__PURE__ */ Context.basic();
/** Traps nothing. */
export const ExtendedContext: Context = /* @__PURE__ */ Context.extended();
