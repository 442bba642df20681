import { MutableMapping } from "../collections/mapping.ts";
import { KeyError, OSError, TypeError, ValueError } from "../core/exceptions/index.ts";
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

/** What `putenv` and `unsetenv` changed behind the back of `environ`: it goes on showing what was there before (undefined: nothing). */
class Variables {
  private readonly before = new Map<string, string | undefined>();

  get(name: string): string | undefined {
    return this.before.has(name) ? this.before.get(name) : environment()[name];
  }

  /** The names of those that are shown. */
  names(): string[] {
    const hidden = [...this.before].flatMap(([name, value]) => (value === undefined ? [] : [name]));
    return [...Object.keys(environment()).filter((name) => !this.before.has(name)), ...hidden];
  }

  /** Sets, or removes, a variable for children; `environ` shows it as well unless told not to. */
  change(name: string, value: string | undefined, shown = true): void {
    if (shown) this.before.delete(name);
    else this.before.set(name, this.get(name));
    if (value === undefined) delete environment()[name];
    else environment()[name] = value;
  }
}

/** The type of `os.environ`: the environment variables, which child processes get as they are when they start. */
export class Environ extends MutableMapping<string, string> {
  static readonly __name__: string = "_Environ";
  static readonly __module__: string = "os";

  protected readonly variables: Variables;

  /** @internal `environ` and `environb` are all there are. */
  constructor(variables: Variables) {
    super();
    this.variables = variables;
  }

  protected key(key: Py): string {
    if (typeof key === "string") return key;
    if (key instanceof String) return key.valueOf();
    throw new TypeError(`str expected, not ${type_name(key)}`);
  }

  protected shown(text: string): Py {
    return text;
  }

  __getitem__(key: Py): Py {
    const found = this.variables.get(this.key(key));
    if (found === undefined) throw new KeyError(key);
    return this.shown(found);
  }

  __setitem__(key: Py, value: Py): void {
    const [name, text] = [this.key(key), this.key(value)];
    check(name, text);
    this.variables.change(name, text);
  }

  __delitem__(key: Py): void {
    const name = this.key(key);
    if (this.variables.get(name) === undefined) throw new KeyError(key);
    this.variables.change(name, undefined);
  }

  override __contains__(key: Py): boolean {
    return this.variables.get(this.key(key)) !== undefined;
  }

  __len__(): number {
    return this.variables.names().length;
  }

  [Symbol.iterator](): IterableIterator<Py> {
    const names = this.variables.names().map((key) => this.shown(key));
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

/** Refuses what the system does not take. */
function check(key: string, value: string): void {
  if (key === "" || key.includes("=")) throw new ValueError("illegal environment variable name");
  if (key.includes("\0") || value.includes("\0")) throw new ValueError("embedded null byte");
}

const variables = /* @__PURE__ */ new Variables();

/** Python's `os.environ`: a mapping of the environment variables. */
export const environ: Environ = /* @__PURE__ */ new Environ(variables);

/** Python's `os.environb`: `environ` with bytes. */
export const environb: Environ = /* @__PURE__ */ new BytesEnviron(variables);

/** Python's `os.getenv(key, default=None)` @example getenv("HOME", "/") */
export function getenv(key: Py, fallback: Py = null): Py {
  return environ.get(key, fallback);
}

/** Python's `os.getenvb(key, default=None)` @example getenvb(bytes_of("HOME")) */
export function getenvb(key: Py, fallback: Py = null): Py {
  return environb.get(key, fallback);
}

/** Python's `os.putenv(name, value)`: for child processes only; `environ` does not show it @example putenv("A", "1") */
export function putenv(name: Py, value: Py): null {
  const [key, text] = [fsdecode(name), fsdecode(value)];
  check(key, text);
  variables.change(key, text, false);
  return null;
}

/** Python's `os.unsetenv(name)`: for child processes only @raises OSError with a name that the system does not take @example unsetenv("A") */
export function unsetenv(name: Py): null {
  const key = fsdecode(name);
  if (key === "" || key.includes("=")) throw new OSError(22, "Invalid argument");
  variables.change(key, undefined, false);
  return null;
}

/** Python's `os.get_exec_path(env=None)`: the folders where programs are looked for @example get_exec_path() */
export function get_exec_path(env: Py = null): string[] {
  const path: Py = env === null ? environ.get("PATH", null) : env.get("PATH");
  return (path ?? "/bin:/usr/bin").split(":");
}
