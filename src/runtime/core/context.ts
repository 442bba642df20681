/** `with` and `async with` in general form: see docs/conventions.md. */
import { call_method } from "./attributes/call_method.ts";
import { getattr } from "./attributes/getattr.ts";
import { awaitable, is_awaitable } from "./coroutine/awaitable.ts";
import { caught, handled_again, handling, TypeError } from "./exceptions/index.ts";
import { truth } from "./truth.ts";
import { type_name } from "./type_name.ts";
import { type } from "./class/type.ts";
import type { Py } from "./value.ts";

/** An entered context manager. */
export interface Scope<T = Py> {
  /** What `__enter__` gave. */
  readonly value: T;
  /** Leaves because of an error, which is thrown again unless `__exit__` suppresses it. */
  failed(error: unknown): void;
  /** Leaves, unless that happened. */
  exit(): void;
}

/** An entered asynchronous context manager. */
export interface AsyncScope<T = Py> {
  readonly value: T;
  failed(error: unknown): Promise<void>;
  exit(): Promise<void>;
}

/** What `__enter__` of a manager gives; of an unknown one anything. */
export type Entered<M> = M extends { __enter__(): infer T } ? T : Py;

/** What `__aenter__` of a manager gives once it is awaited; of an unknown one anything. */
export type EnteredAsync<M> = M extends { __aenter__(): Promise<infer T> } ? T : Py;

/**
 * Enters a context manager: `with manager as scope.value`.
 *
 * @raises TypeError if it is none
 * @example const scope = enter(manager); try { … } catch (error) { scope.failed(error); } finally { scope.exit(); }
 */
export function enter<M>(manager: M): Scope<Entered<M>>;
export function enter(manager: Py): Scope {
  const leave = method(manager, "__exit__", "__enter__", "context manager");
  const value = call_method(manager, "__enter__");
  let left = false;
  return {
    value,
    failed(thrown) {
      left = true;
      const error = caught(thrown);
      const before = handling(error);
      try {
        if (!truth(leave(type(error), error, error.__traceback__))) throw error;
      } finally {
        handled_again(before);
      }
    },
    exit() {
      if (left) return;
      left = true;
      leave(null, null, null);
    },
  };
}

/**
 * Enters a context manager whose `__enter__` or `__exit__` blocks, and so gives a promise: `with manager as scope.value`.
 *
 * @raises TypeError if it is none
 * @example const scope = await enter_blocking(pool); try { … } catch (error) { await scope.failed(error); } finally { await scope.exit(); }
 */
export async function enter_blocking(manager: Py): Promise<AsyncScope> {
  const leave = method(manager, "__exit__", "__enter__", "context manager");
  return new_scope(await waited(call_method(manager, "__enter__")), async (...triple) => waited(leave(...triple)));
}

/**
 * Enters an asynchronous context manager: `async with manager as scope.value`.
 *
 * @raises TypeError if it is none
 */
export function enter_async<M>(manager: M): Promise<AsyncScope<EnteredAsync<M>>>;
export async function enter_async(manager: Py): Promise<AsyncScope> {
  const leave = method(manager, "__aexit__", "__aenter__", "asynchronous context manager");
  const value = await settled(call_method(manager, "__aenter__"));
  return new_scope(value, async (...triple) => settled(leave(...triple)));
}

/** @param leave gives whether the exception is suppressed, or a promise of it */
function new_scope(value: Py, leave: (...triple: Py[]) => Py): AsyncScope {
  let left = false;
  return {
    value,
    async failed(thrown) {
      left = true;
      const error = caught(thrown);
      const before = handling(error);
      try {
        if (!truth(await leave(type(error), error, error.__traceback__))) throw error;
      } finally {
        handled_again(before);
      }
    },
    async exit() {
      if (left) return;
      left = true;
      await leave(null, null, null);
    },
  };
}

/** What a library method that blocks gives in the end: it is an async function here, though no coroutine function. */
async function waited(x: Py): Promise<Py> {
  return is_awaitable(x) || x instanceof Promise ? settled(x) : x;
}

async function settled(x: Py): Promise<Py> {
  return (await awaitable(x)) ?? null;
}

/** The bound method that leaves, looked up before the one that enters is called, as Python does. */
function method(manager: Py, leave: string, enter_name: string, what: string): (...args: Py[]) => Py {
  for (const name of [enter_name, leave]) {
    if (getattr(manager, name, null) === null) {
      const missed = name === leave ? ` (missed ${name} method)` : "";
      throw new TypeError(`'${type_name(manager)}' object does not support the ${what} protocol${missed}`);
    }
  }
  return (...args) => call_method(manager, leave, ...args);
}
