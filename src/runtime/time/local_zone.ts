/** The zone of the machine's clock, as the variable TZ or the system says. */
import { from_ordinal, EPOCH_ORDINAL } from "../datetime/days.ts";
import { local_zone_file, local_zone_name, zone_file, zone_variable } from "../platform/zones.ts";
import { IntlZone } from "../zoneinfo/IntlZone.ts";
import { posix_rule } from "../zoneinfo/posix_rule.ts";
import { read_zone, type Zone, ZoneTable } from "../zoneinfo/ZoneTable.ts";

const UTC: Zone = /* @__PURE__ */ new ZoneTable([], [{ offset: 0, dst: 0, name: "UTC" }], undefined);

/** The zone that was read, until `tzset` is called. */
const state: { zone: Zone | undefined } = { zone: undefined };

/** The zone of the machine's clock. */
export function local_zone(): Zone {
  return (state.zone ??= find());
}

/** Reads the zone anew: Python's `time.tzset()`. */
export function forget_local_zone(): void {
  state.zone = undefined;
}

function find(): Zone {
  const variable = zone_variable();
  if (variable === undefined) {
    const file = local_zone_file();
    return (file && read_zone(file)) ?? IntlZone.of(local_zone_name()) ?? UTC;
  }
  const name = variable.replace(/^:/, "");
  if (name === "") return UTC;
  const file = zone_file(name);
  const zone = file && read_zone(file);
  if (zone !== undefined) return zone;
  const rule = posix_rule(name);
  if (rule !== undefined) return ZoneTable.of_rule(rule);
  return IntlZone.of(name) ?? UTC;
}

/** Names and offsets as the module `time` shows them: those of January and July of this year. */
export interface LocalNames {
  /** Seconds west of Greenwich. */
  readonly timezone: number;
  readonly altzone: number;
  readonly daylight: number;
  readonly names: readonly [string, string];
}

/** `time.timezone`, `time.altzone`, `time.daylight` and `time.tzname` at a time. @param seconds since 1970 */
export function local_names(seconds: number): LocalNames {
  const zone = local_zone();
  const year = 365.25 * 86400;
  const [year_number] = from_ordinal(Math.floor(seconds / 86400) + EPOCH_ORDINAL);
  const january = zone.at(Math.floor((year_number - 1970) * year));
  const july = zone.at(Math.floor((year_number - 1970) * year + year / 2));
  const [standard, summer] = january.offset <= july.offset ? [january, july] : [july, january];
  return { timezone: 0 - standard.offset, altzone: 0 - summer.offset, daylight: january.offset === july.offset ? 0 : 1, names: [standard.name, summer.name] };
}
