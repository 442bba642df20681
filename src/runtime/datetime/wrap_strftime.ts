import { str_replace } from "../builtins/str/index.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { type Fields, strftime } from "../time/strftime.ts";
import { day_of_year, digits, EPOCH_ORDINAL, to_ordinal, weekday_of } from "./days.ts";
import { local_to_utc } from "./local.ts";
import { offset_text } from "./timezone.ts";
import type { timedelta } from "./timedelta.ts";

/** Where the directives that C's `strftime` does not know come from. */
export interface Zoned {
  readonly microsecond: number;
  utcoffset(): timedelta | null;
  tzname(): string | null;
}

/** Whether a format has directives that only Python knows; one that merely looks so is read again. */
const OF_PYTHON = /%:?[zZf]/;

type Ymd = readonly [year: number, month: number, day: number];
type Hms = readonly [hour: number, minute: number, second: number];

/** A format with `%f`, `%z`, `%:z` and `%Z` filled in by Python, the others by C's `strftime`. */
export function wrap_strftime(args: readonly Py[], date: Ymd, time: Hms, zoned: Zoned | null): string {
  const [format] = c_arguments(args, { name: "strftime", parameters: ["format"], required: 1 });
  if (typeof format !== "string") throw new TypeError(`strftime() argument 1 must be str, not ${type_name(format)}`);
  const own = !OF_PYTHON.test(format) ? format : format.replace(/%(:z|[^])/gu, (whole: string, directive: string) => {
    switch (directive) {
      case "z":
      case ":z": {
        const offset = zoned?.utcoffset() ?? null;
        return offset === null ? "" : offset_text(offset, directive === "z" ? "" : ":");
      }
      case "Z":
        return str_replace(zoned?.tzname() ?? "", "%", "%%");
      case "f":
        return digits(zoned?.microsecond ?? 0, 6);
    }
    return whole;
  });
  return strftime(own, fields_of(date, time));
}

function fields_of([year, month, day]: Ymd, [hour, minute, second]: Hms): Fields {
  return {
    year, month, day, hour, minute, second, weekday: weekday_of(year, month, day), yday: day_of_year(year, month, day), zone: "", offset: null,
    epoch: () => local_to_utc((to_ordinal(year, month, day) - EPOCH_ORDINAL) * 86400 + hour * 3600 + minute * 60 + second, 0),
  };
}
