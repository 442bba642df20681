/** Values of the library's classes, which are made again of what their constructors take. */
import { str } from "../builtins/repr/index.ts";
import type { Py } from "../core/value.ts";

/** How a value is made. */
export interface LibraryParts {
  readonly module: string;
  readonly name: string;
  readonly args: readonly Py[];
}

const parts: Readonly<Record<string, (x: Py) => readonly Py[]>> = {
  "collections.deque": (x) => [[...x], x.maxlen],
  "collections.Counter": (x) => [new Map(x)],
  "collections.OrderedDict": (x) => [new Map(x)],
  "collections.defaultdict": (x) => [x.default_factory, new Map(x)],
  "datetime.datetime": (x) => [x.year, x.month, x.day, x.hour, x.minute, x.second, x.microsecond, x.tzinfo],
  "datetime.date": (x) => [x.year, x.month, x.day],
  "datetime.time": (x) => [x.hour, x.minute, x.second, x.microsecond, x.tzinfo],
  "datetime.timedelta": (x) => [x.days, x.seconds, x.microseconds],
  "datetime.timezone": (x) => [x.utcoffset(null)],
  "decimal.Decimal": (x) => [str(x)],
  "fractions.Fraction": (x) => [x.numerator, x.denominator],
  "uuid.UUID": (x) => [x.hex],
};

const loaders: Readonly<Record<string, () => Promise<object>>> = {
  collections: () => import("../collections/index.ts"),
  datetime: () => import("../datetime/index.ts"),
  decimal: () => import("../decimal/index.ts"),
  fractions: () => import("../fractions/index.ts"),
  uuid: () => import("../uuid/index.ts"),
};

const loaded = /* @__PURE__ */ new Map<string, object>();

/** How a value of the library's is made again; null for others. */
export function library_parts(x: Py): LibraryParts | null {
  const { constructor } = x;
  if (typeof constructor !== "function" || !Object.hasOwn(constructor, "__module__")) return null;
  const [module, name] = [String(constructor.__module__), String(constructor.__name__)];
  const found = parts[`${module}.${name}`];
  return found === undefined ? null : { module, name, args: found(x) };
}

/** Loads modules, for those who decode. */
export async function load_modules(names: Iterable<string>): Promise<void> {
  for (const name of names) if (!loaded.has(name)) loaded.set(name, (await loaders[name]?.()) ?? {});
}

/** A module that has been loaded. */
export function needed_module(name: string): object {
  return loaded.get(name) ?? {};
}

/** A new value. */
export function made_of(module: object, name: string, args: readonly Py[]): Py {
  const cls: Py = Reflect.get(module, name);
  return Reflect.construct(cls, args);
}
