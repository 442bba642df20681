/** Where time zones are looked for. */
import { ValueError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { tuple_of } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { PySet } from "../builtins/set/index.ts";
import { SYSTEM_FOLDERS, zone_folders, zone_names } from "../platform/zones.ts";

/** The folders that were set, none by default. */
const state: { set: readonly string[] | undefined } = { set: undefined };

/** The folders to look in that are there. */
export function folders(): readonly string[] {
  return state.set ?? zone_folders();
}

/** Python's `zoneinfo.TZPATH` */
export function TZPATH_(): readonly string[] {
  return tuple_of(state.set ?? SYSTEM_FOLDERS);
}

/** Python's `zoneinfo.reset_tzpath(to=None)` @raises ValueError for paths that are not absolute @example reset_tzpath({ to: ["/usr/share/zoneinfo"] }) */
export function reset_tzpath(to: Py = null): null {
  const paths: Py = to !== null && Object.getPrototypeOf(to) === Object.prototype ? (to.to ?? null) : to;
  if (paths === null) {
    state.set = undefined;
    return null;
  }
  const given: string[] = [...iter(paths)];
  const bad = given.filter((path) => !path.startsWith("/"));
  if (bad.length > 0) throw new ValueError(`tzpaths must be absolute paths, got: ${bad.join(", ")}`);
  state.set = given;
  return null;
}

/** Python's `zoneinfo.available_timezones()`: the names of all zones. @example available_timezones().has("UTC") */
export function available_timezones(): Set<string> {
  return new PySet(zone_names(folders()));
}
