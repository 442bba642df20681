/** What the program's modules define, by name: functions and classes go from process to process by their names. */
import * as builtins from "../index.ts";
import * as math from "../math/index.ts";
import * as operator from "../operator/index.ts";
import * as os from "../os/index.ts";
import * as time from "../time/index.ts";
import { float_function } from "../core/call/index.ts";
import type { Py } from "../core/value.ts";
import { boot } from "./boot.ts";
import * as tasks from "./tasks.ts";

/** The names of a module; asked when they are needed, as the module may not have come to them yet. */
export type Names = Readonly<Record<string, () => Py>>;

const modules = /* @__PURE__ */ new Map<string, Names>();
const library: Readonly<Record<string, Readonly<Record<string, Py>>>> = { builtins, math, operator, os, time, tasks };

/** Where the program begins. */
export const program: { entry: string | null } = { entry: null };

/**
 * Tells what a module of the program defines. A process that the program starts loads the modules again, and finds there what it is to call.
 *
 * @param url the module's `import.meta.url`
 * @param name what Python calls it
 * @param names its functions and classes
 * @example process_module(import.meta.url, "__main__", { square: () => square });
 */
export function process_module(url: string, name: string, names: Names): void {
  modules.set(name, names);
  if (name !== "__main__") return;
  program.entry = url;
  boot();
}

/** Before the module of a function whose results are floats. */
const FLOATS = "float ";

/** A place: a module, and a name in it, which may have dots. */
export type Place = readonly [module: string, path: string];

/** Where a function or a class is; null if it is in no place that another process could find. */
export function place_of(value: Py): Place | null {
  for (const [module, names] of modules) {
    for (const [name, get] of Object.entries(names)) {
      const found = asked(get);
      if (found === value) return [module, name];
      const member = typeof found === "function" ? static_of(found, value) : null;
      if (member !== null) return [module, `${name}.${member}`];
    }
  }
  for (const [module, names] of Object.entries(library)) {
    for (const [name, found] of Object.entries(names)) {
      if (found === value) return [module, name];
      // As a value it shows that its results are floats.
      if (typeof found === "function" && typeof value === "function" && found.name === value.name && float_function(found) === value) return [`${FLOATS}${module}`, name];
    }
  }
  return null;
}

function asked(get: () => Py): Py {
  try {
    return get();
  } catch (error) {
    // What the module has not come to yet.
    if (error instanceof globalThis.ReferenceError) return undefined;
    throw error;
  }
}

/** The name under which a class has a function. */
function static_of(cls: object, value: Py): string | null {
  if (typeof value !== "function") return null;
  return Object.getOwnPropertyNames(cls).find((name) => Object.getOwnPropertyDescriptor(cls, name)?.value === value) ?? null;
}

/** What is in a place. @returns undefined if it is not there */
export function at_place([module, path]: Place): Py {
  if (module.startsWith(FLOATS)) return float_function(at_place([module.slice(FLOATS.length), path]) as () => number);
  const [first, ...rest] = path.split(".");
  const names = modules.get(module);
  let found: Py = names === undefined ? Reflect.get(library[module] ?? {}, first!) : names[first!] === undefined ? undefined : asked(names[first!]!);
  for (const name of rest) found = found?.[name];
  return found;
}
