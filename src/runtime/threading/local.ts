import { AttributeError } from "../core/exceptions/index.ts";
import { running } from "../core/running.ts";
import type { Py } from "../core/value.ts";
import type { Thread } from "./Thread.ts";

/**
 * Python's `threading.local()`: attributes that each thread has for itself.
 *
 * @example const data = new threading.local(); data.user = "ann";
 */
export class local {
  [name: string]: Py;

  constructor() {
    const main: Record<string, Py> = {};
    const others = new WeakMap<Thread, Record<string, Py>>();
    const mine = (): Record<string, Py> => {
      const { thread } = running;
      if (thread === null) return main;
      let own = others.get(thread);
      if (own === undefined) others.set(thread, (own = {}));
      return own;
    };
    return new Proxy(this, {
      get: (self, name) => (Object.hasOwn(mine(), name) ? Reflect.get(mine(), name) : Reflect.get(self, name)),
      set: (_self, name, value) => Reflect.set(mine(), name, value),
      has: (self, name) => name in mine() || name in self,
      ownKeys: () => Reflect.ownKeys(mine()),
      getOwnPropertyDescriptor: (_self, name) => Reflect.getOwnPropertyDescriptor(mine(), name),
      deleteProperty: (_self, name) => {
        if (!Object.hasOwn(mine(), name)) throw new AttributeError(`'_thread._local' object has no attribute '${String(name)}'`);
        return Reflect.deleteProperty(mine(), name);
      },
    });
  }
}
