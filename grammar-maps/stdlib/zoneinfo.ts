/** zoneinfo: the time zones of the system's files; the host's where there are none. */
import { attribute, cls, exception, fn, pyModule } from "../../src/maps/define.ts";

const named = { keywords: "trailing" } as const;

export const zoneinfo = pyModule("zoneinfo", {
  ZoneInfo: cls("ZoneInfo", "(key: str) -> None", { key: attribute("str | None") }, {
    ...named, bases: ["datetime.tzinfo"],
    statics: {
      no_cache: fn("(key: str) -> ZoneInfo", named), from_file: fn("(file_obj: object, key: str | None = None) -> ZoneInfo", named),
      clear_cache: fn("(*, only_keys: Iterable[str] | None = None) -> None"),
    },
  }),
  ZoneInfoNotFoundError: exception("ZoneInfoNotFoundError", "KeyError"),
  available_timezones: fn("() -> set[str]"),
  reset_tzpath: fn("(to: Iterable[str] | None = None) -> None"),
  TZPATH: attribute("tuple[str, ...]", { as: "$TZPATH_()" }),
}, { missing: ["InvalidTZPathWarning"] });
