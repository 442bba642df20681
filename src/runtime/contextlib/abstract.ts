import { call } from "../core/call/call.ts";
import { enter, enter_async } from "../core/context.ts";
import { awaitable, coroutine_function } from "../core/coroutine/index.ts";
import { update_wrapper } from "../functools/wraps.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `contextlib.AbstractContextManager`: a base whose `__enter__` gives the object itself.
 *
 * @example class Timer extends AbstractContextManager { __exit__() { … } }
 */
export class AbstractContextManager {
  static readonly __module__: string = "contextlib";

  __enter__(): Py {
    return this;
  }

  __exit__(_type: Py, _error: Py, _traceback: Py): Py {
    return null;
  }
}

/**
 * Python's `contextlib.AbstractAsyncContextManager`: a base whose `__aenter__` gives the object itself.
 *
 * @example class Session extends AbstractAsyncContextManager { async __aexit__() { … } }
 */
export class AbstractAsyncContextManager {
  static readonly __module__: string = "contextlib";

  async __aenter__(): Promise<Py> {
    return this;
  }

  async __aexit__(_type: Py, _error: Py, _traceback: Py): Promise<Py> {
    return null;
  }
}

/** `f` in a `with` of what `manager()` gives, at each call. */
export function decorated(f: Py, manager: () => Py): Py {
  const wrapper = (...args: Py[]): Py => {
    const scope = enter(manager());
    try {
      return call(f, ...args);
    } catch (error) {
      scope.failed(error);
      return null;
    } finally {
      scope.exit();
    }
  };
  return update_wrapper(wrapper, f);
}

/** The coroutine function `f` in an `async with` of what `manager()` gives. */
export function decorated_async(f: Py, manager: () => Py): Py {
  const wrapper = coroutine_function(async (...args: Py[]): Promise<Py> => {
    const scope = await enter_async(manager());
    try {
      return (await awaitable(call(f, ...args))) ?? null;
    } catch (error) {
      await scope.failed(error);
      return null;
    } finally {
      await scope.exit();
    }
  });
  return update_wrapper(wrapper, f);
}

/**
 * Python's `contextlib.ContextDecorator`: a base that makes a context manager a decorator too.
 *
 * @example class Timed extends ContextDecorator { __enter__() { … } __exit__() { … } }
 */
export class ContextDecorator {
  static readonly __module__: string = "contextlib";

  /** The manager for one call. */
  _recreate_cm(): Py {
    return this;
  }

  __call__(f: Py): Py {
    return decorated(f, () => this._recreate_cm());
  }
}

/**
 * Python's `contextlib.AsyncContextDecorator`: as {@link ContextDecorator}, for coroutine functions.
 *
 * @example class Traced extends AsyncContextDecorator { async __aenter__() { … } async __aexit__() { … } }
 */
export class AsyncContextDecorator {
  static readonly __module__: string = "contextlib";

  _recreate_cm(): Py {
    return this;
  }

  __call__(f: Py): Py {
    return decorated_async(f, () => this._recreate_cm());
  }
}
