import { MutableMapping } from "../collections/mapping.ts";
import { KeyError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { Dict } from "../builtins/dict/Dict.ts";
import { entries } from "../collections/mapping.ts";
import { lazily } from "../itertools/lazily.ts";
import { NotImplemented } from "../core/singletons.ts";
import { repr } from "../builtins/repr/index.ts";
import { environment } from "../platform/environment.ts";
import { fsdecode, fsencode } from "./encode.ts";

/** The type of `os.environ`: the environment variables, which child processes get as they are when they start. */
export class Environ extends MutableMapping<string, string> {
  static readonly __name__: string = "_Environ";
  static readonly __module__: string = "os";

  protected key(key: Py): string {
    if (typeof key === "string") return key;
    if (key instanceof String) return key.valueOf();
    throw new TypeError(`str expected, not ${type_name(key)}`);
  }

  protected shown(text: string): Py {
    return text;
  }

  __getitem__(key: Py): Py {
    const found = environment()[this.key(key)];
    if (found === undefined) throw new KeyError(key);
    return this.shown(found);
  }

  __setitem__(key: Py, value: Py): void {
    put(this.key(key), this.key(value));
  }

  __delitem__(key: Py): void {
    const name = this.key(key);
    if (environment()[name] === undefined) throw new KeyError(key);
    delete environment()[name];
  }

  override __contains__(key: Py): boolean {
    return environment()[this.key(key)] !== undefined;
  }

  __len__(): number {
    return Object.keys(environment()).length;
  }

  [Symbol.iterator](): IterableIterator<Py> {
    const names = Object.keys(environment()).map((key) => this.shown(key));
    return lazily("generator", (function* () {
      yield* names;
    })());
  }

  /** A dict of them. @example environ.copy() */
  copy(): Dict {
    return new Dict(entries(this));
  }

  __or__(other: Py): Py {
    return other instanceof Map || other instanceof MutableMapping ? new Dict([...entries(this), ...entries(other)]) : NotImplemented;
  }

  __ror__(other: Py): Py {
    return other instanceof Map || other instanceof MutableMapping ? new Dict([...entries(other), ...entries(this)]) : NotImplemented;
  }

  __ior__(other: Py): this {
    this.update(other);
    return this;
  }

  __repr__(): string {
    return `environ({${[...entries(this)].map(([key, value]) => `${repr(key)}: ${repr(value)}`).join(", ")}})`;
  }
}

/** The type of `os.environb`: the same with bytes. */
class BytesEnviron extends Environ {
  protected override key(key: Py): string {
    if (!(key instanceof Bytes)) throw new TypeError(`bytes expected, not ${type_name(key)}`);
    return fsdecode(key);
  }

  protected override shown(text: string): Py {
    return fsencode(text);
  }
}

function put(key: string, value: string): void {
  if (key === "" || key.includes("=")) throw new ValueError("illegal environment variable name");
  if (key.includes("\0") || value.includes("\0")) throw new ValueError("embedded null byte");
  environment()[key] = value;
}

/** Python's `os.environ`: a mapping of the environment variables. */
export const environ: Environ = /* @__PURE__ */ new Environ();

/** Python's `os.environb`: `environ` with bytes. */
export const environb: Environ = /* @__PURE__ */ new BytesEnviron();

/** Python's `os.getenv(key, default=None)` @example getenv("HOME", "/") */
export function getenv(key: Py, fallback: Py = null): Py {
  return environ.get(key, fallback);
}

/** Python's `os.getenvb(key, default=None)` @example getenvb(bytes_of("HOME")) */
export function getenvb(key: Py, fallback: Py = null): Py {
  return environb.get(key, fallback);
}

/** Python's `os.putenv(name, value)`: for child processes; use `environ` instead @example putenv("A", "1") */
export function putenv(name: Py, value: Py): null {
  put(fsdecode(name), fsdecode(value));
  return null;
}

/** Python's `os.unsetenv(name)` @example unsetenv("A") */
export function unsetenv(name: Py): null {
  delete environment()[fsdecode(name)];
  return null;
}

/** Python's `os.get_exec_path(env=None)`: the folders where programs are looked for @example get_exec_path() */
export function get_exec_path(env: Py = null): string[] {
  const path: Py = env === null ? environ.get("PATH", null) : env.get("PATH");
  return (path ?? "/bin:/usr/bin").split(":");
}
