/** Exception groups. */
import { repr } from "../../builtins/repr/repr.ts";
import { type_name } from "../type_name.ts";
import { is_tuple, tuple, tuple_of } from "../tuple.ts";
import { LINEAR } from "../types.ts";
import type { Py } from "../value.ts";
import { truth } from "../truth.ts";
import { is_class } from "../is_class.ts";
import { BaseException, class_name, Exception, hide } from "./base.ts";
import { TypeError, ValueError } from "./simple.ts";

type Condition = Py;

/** `BaseExceptionGroup(message, exceptions)`; an ExceptionGroup if all of them are Exceptions. */
export class BaseExceptionGroup extends BaseException {
  #message: string;
  #exceptions: readonly BaseException[];

  constructor(...args: Py[]) {
    super(...args);
    check(args, new.target);
    this.#message = args[0];
    this.#exceptions = tuple_of([...args[1]]);
    if (new.target === BaseExceptionGroup && this.#exceptions.every((e) => e instanceof Exception)) {
      return new ExceptionGroup(...args);
    }
  }

  /** The engine reads it inside Error(), before there is one. */
  get message(): string {
    return #message in this ? this.#message : "";
  }

  get exceptions(): readonly BaseException[] {
    return this.#exceptions;
  }

  override __str__(): string {
    const count = this.#exceptions.length;
    return `${this.#message} (${count} sub-exception${count === 1 ? "" : "s"})`;
  }

  override __repr__(): string {
    return `${class_name(this)}(${repr(this.#message)}, ${repr(this.args[1])})`;
  }

  /** A group of the same kind with other exceptions; a subclass overrides it to keep its own data. */
  derive(exceptions: Iterable<BaseException>): Py {
    return new BaseExceptionGroup(this.#message, [...exceptions]);
  }

  /** The part whose leaves meet the condition (a class, a tuple of classes or a function), or null. */
  subgroup(condition: Condition): Py {
    return parts(this, matcher(condition))[0];
  }

  /** The parts that do and do not meet the condition; each may be null. */
  split(condition: Condition): readonly [Py, Py] {
    return tuple(...parts(this, matcher(condition)));
  }
}

/** `ExceptionGroup(message, exceptions)`: an Exception, of Exceptions. */
export class ExceptionGroup extends BaseExceptionGroup {
  static get [LINEAR](): readonly unknown[] {
    return [ExceptionGroup, BaseExceptionGroup, Exception, BaseException];
  }
}

function check(args: readonly Py[], cls: { name: string }): void {
  if (args.length !== 2) {
    throw new TypeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  }
  const [message, exceptions] = args;
  if (typeof message !== "string") {
    throw new TypeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${type_name(message)}`);
  }
  if (!Array.isArray(exceptions)) throw new TypeError("second argument (exceptions) must be a sequence");
  if (exceptions.length === 0) throw new ValueError("second argument (exceptions) must be a non-empty sequence");
  exceptions.forEach((e, i) => {
    if (!(e instanceof BaseException)) throw new ValueError(`Item ${i} of second argument (exceptions) is not an exception`);
  });
  if (!is_kind_of_exception(cls) || exceptions.every((e) => e instanceof Exception)) return;
  const where = (cls as unknown) === ExceptionGroup ? "an ExceptionGroup" : `'${cls.name}'`;
  throw new TypeError(`Cannot nest BaseExceptions in ${where}`);
}

type Predicate = (error: BaseException) => boolean;

function matcher(condition: Condition): Predicate {
  if (is_tuple(condition) && condition.every(is_exception_class)) {
    return (e) => condition.some((cls) => e instanceof cls);
  }
  if (is_exception_class(condition)) return (e) => e instanceof condition;
  if (typeof condition === "function" && !is_class(condition)) return (e) => truth(condition(e));
  throw new TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)");
}

/** The parts of `error` that do and do not meet the condition. */
function parts(error: BaseException, meets: Predicate): [BaseException | null, BaseException | null] {
  if (meets(error)) return [error, null];
  if (!(error instanceof BaseExceptionGroup)) return [null, error];
  const [yes, no]: [BaseException[], BaseException[]] = [[], []];
  for (const child of error.exceptions) {
    const [matched, rest] = parts(child, meets);
    if (matched !== null) yes.push(matched);
    if (rest !== null) no.push(rest);
  }
  return [derived(error, yes), derived(error, no)];
}

/** A group made by `derive`, with the cause, context, traceback and notes of the one it is a part of. */
function derived(group: BaseExceptionGroup, exceptions: BaseException[]): BaseException | null {
  if (exceptions.length === 0) return null;
  const result: Py = group.derive(exceptions);
  if (!(result instanceof BaseExceptionGroup)) throw new TypeError("derive must return an instance of BaseExceptionGroup");
  result.__traceback__ = group.__traceback__;
  result.__cause__ = group.__cause__;
  result.__context__ = group.__context__;
  result.__suppress_context__ = group.__suppress_context__;
  if (group.__notes__ !== undefined) hide(result, "__notes__", [...group.__notes__]);
  return result;
}

function is_kind_of_exception(cls: unknown): boolean {
  return (cls as { [LINEAR]?: readonly unknown[] })[LINEAR]?.includes(Exception) ?? false;
}

function is_exception_class(x: unknown): boolean {
  return typeof x === "function" && (x === BaseException || x.prototype instanceof BaseException);
}
