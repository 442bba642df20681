import { repr } from "../builtins/repr/index.ts";
import { buffer_of } from "../builtins/bytes/index.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { KeyError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { iter } from "../core/iter.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { is_moment } from "../datetime/kinds.ts";
import { EPOCH_ORDINAL } from "../datetime/days.ts";
import { shown_class, timedelta } from "../datetime/timedelta.ts";
import { tzinfo } from "../datetime/tzinfo.ts";
import { zone_file } from "../platform/zones.ts";
import { IntlZone } from "./IntlZone.ts";
import { folders } from "./paths.ts";
import { read_zone, type Zone, type ZoneOffset } from "./ZoneTable.ts";

/** Python's `zoneinfo.ZoneInfoNotFoundError` */
export class ZoneInfoNotFoundError extends KeyError {
  static readonly __module__: string = "zoneinfo._common";
}

/** The zones that were made, by class and name: `ZoneInfo(key)` gives the same object again. */
const made: WeakMap<object, Map<string, ZoneInfo>> = /* @__PURE__ */ new WeakMap();

function cache_of(cls: object): Map<string, ZoneInfo> {
  let cache = made.get(cls);
  if (cache === undefined) made.set(cls, (cache = new Map()));
  return cache;
}

/** A zone and its name, in place of a key. */
class Given {
  readonly zone: Zone;
  readonly key: string | null;
  readonly file: string | null;

  constructor(zone: Zone, key: string | null, file: string | null) {
    this.zone = zone;
    this.key = key;
    this.file = file;
  }
}

/**
 * Python's `zoneinfo.ZoneInfo(key)`: a time zone of the system's database.
 *
 * @param key "Europe/Berlin"
 * @raises ZoneInfoNotFoundError if there is none of that name
 * @example new datetime(2024, 7, 1, 12, { tzinfo: new ZoneInfo("Europe/Berlin") })
 */
export class ZoneInfo extends tzinfo {
  static override readonly __name__: string = "ZoneInfo";
  static override readonly __module__: string = "zoneinfo";
  static override readonly __tp_name__: string = "zoneinfo.ZoneInfo";
  readonly #given: Given;

  constructor(key: string | { readonly key: string });
  constructor(...args: Py[]) {
    super();
    const [key] = args[0] instanceof Given ? args : c_arguments(args, { name: null, parameters: ["key"], required: 1 });
    if (key instanceof Given) {
      this.#given = key;
      return;
    }
    const cache = cache_of(new.target);
    const known = cache.get(key);
    if (known !== undefined) {
      this.#given = known.#given;
      return known;
    }
    this.#given = new Given(load(key), key, null);
    cache.set(key, this);
  }

  /** `ZoneInfo.no_cache(key)`: a new object each time. @raises ZoneInfoNotFoundError if there is none of that name @example ZoneInfo.no_cache("UTC") */
  static no_cache<T>(this: new (...args: Py[]) => T, key: Py): T;
  static no_cache(this: Py, ...args: Py[]): Py {
    const [key] = c_arguments(args, { name: "no_cache", parameters: ["key"], required: 1 });
    return Reflect.construct(this, [new Given(load(key), key, null)]);
  }

  /** `ZoneInfo.from_file(file_obj, /, key=None)` @raises ValueError if the file has no zone @example ZoneInfo.from_file(file, "mine") */
  static from_file<T>(this: new (...args: Py[]) => T, file_obj: Py, key?: Py): T;
  static from_file(this: Py, ...args: Py[]): Py {
    const [file, key = null] = c_arguments(args, { name: "from_file", parameters: ["file_obj", "key"], required: 1 });
    const zone = read_zone(buffer_of(call_method(file, "read")) ?? new Uint8Array());
    if (zone === undefined) throw new ValueError("Invalid TZif file: magic not found");
    return Reflect.construct(this, [new Given(zone, key, repr(file))]);
  }

  /** `ZoneInfo.clear_cache(*, only_keys=None)` @example ZoneInfo.clear_cache() */
  static clear_cache({ only_keys = null }: { readonly only_keys?: Py } = {}): null {
    const cache = cache_of(this);
    if (only_keys === null) cache.clear();
    else for (const key of iter(only_keys)) cache.delete(key);
    return null;
  }

  /** The name it was made with. */
  get key(): string | null {
    return this.#given.key;
  }

  /** What clocks show at a datetime; undefined where nobody can say: without a date. */
  #at(dt: Py): ZoneOffset | undefined {
    const { zone } = this.#given;
    if (dt === null) return zone.fixed ? zone.at(0) : undefined;
    if (!is_moment(dt)) throw new TypeError(`utcoffset(dt) argument must be a datetime instance or None, not ${type_name(dt)}`);
    return zone.wall(wall_seconds(dt), dt.fold);
  }

  override utcoffset(dt: Py): timedelta | null {
    const found = this.#at(dt);
    return found === undefined ? null : new timedelta(0, found.offset);
  }

  override dst(dt: Py): timedelta | null {
    const found = this.#at(dt);
    return found === undefined ? null : new timedelta(0, found.dst);
  }

  override tzname(dt: Py): string | null {
    return this.#at(dt)?.name ?? null;
  }

  override fromutc(dt: Py): Py {
    if (!is_moment(dt)) throw new TypeError("fromutc: argument must be a datetime");
    if (dt.tzinfo !== this) throw new ValueError("fromutc: dt.tzinfo is not self");
    const { zone } = this.#given;
    const utc = wall_seconds(dt);
    const { offset } = zone.at(utc);
    const local = dt.__add__(new timedelta(0, offset));
    // The second of two times that look alike.
    const second = zone.wall(utc + offset, 0).offset !== offset && zone.wall(utc + offset, 1).offset === offset;
    return second ? local.replace({ fold: 1 }) : local;
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo?: Py): this {
    return this;
  }

  __str__(): string {
    return this.#given.key ?? this.__repr__();
  }

  __repr__(): string {
    const { key, file } = this.#given;
    return key === null ? `${shown_class(this)}.from_file(${file})` : `${shown_class(this)}(key=${repr(key)})`;
  }
}

function wall_seconds(dt: Py): number {
  return (dt.toordinal() - EPOCH_ORDINAL) * 86400 + (dt.hour * 60 + dt.minute) * 60 + dt.second;
}

/** @raises ValueError for a name that leads out of the folders */
function check_key(key: Py): void {
  if (typeof key !== "string") throw new TypeError(`expected str, bytes or os.PathLike object, not ${type_name(key)}`);
  if (key.startsWith("/")) throw new ValueError(`ZoneInfo keys may not be absolute paths, got: ${key}`);
  const parts = key.split("/");
  const normal = parts.filter((part, i) => part !== "." && part !== "" && !(part === ".." && i > 0 && parts[i - 1] !== "..")).join("/");
  if (normal.length !== key.length || key === "") throw new ValueError(`ZoneInfo keys must be normalized relative paths, got: ${key}`);
  if (parts.includes("..")) throw new ValueError(`ZoneInfo keys must refer to subdirectories of TZPATH, got: ${key}`);
}

function load(key: Py): Zone {
  check_key(key);
  const data = key.includes("\0") ? undefined : zone_file(key, folders());
  const zone = data === undefined ? host_zone(key) : read_zone(data);
  if (zone === undefined) throw new ZoneInfoNotFoundError(`No time zone found with key ${key}`);
  return zone;
}

/** Machines without files of zones have the host's. */
function host_zone(key: string): Zone | undefined {
  return folders().length === 0 ? IntlZone.of(key) : undefined;
}
