/** zoneinfo: clocks that change, in several cities. */

import {
  add,
  asFloat,
  coroutine,
  format,
  getitem,
  KeyError,
  map,
  open,
  print,
  repr,
  str,
  sub,
  tuple,
  type_name,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { datetime, timedelta, UTC } from "py2ts-runtime/datetime";
import * as zoneinfo from "py2ts-runtime/zoneinfo";
import {
  TZPATH_,
  ZoneInfo,
  ZoneInfoNotFoundError,
} from "py2ts-runtime/zoneinfo";

const CITIES = new Map([
  ["Berlin", new ZoneInfo("Europe/Berlin")],
  ["New York", new ZoneInfo({ key: "America/New_York" })],
  ["Sydney", new ZoneInfo("Australia/Sydney")],
  ["Kolkata", new ZoneInfo("Asia/Kolkata")],
]);

async function show(city: string, moment: datetime): Promise<void> {
  await asyncio.sleep(0);
  const local = moment.astimezone(getitem(CITIES, city));
  print(
    `${format(city, ">8")} ${format(local, "%a %H:%M %Z")} ${local.isoformat()} ${str(local.utcoffset())} ${str(local.dst())}`,
  );
}

async function main(): Promise<void> {
  let moment!: datetime;
  for (moment of tuple(
    new datetime(2024, 1, 15, 12, { tzinfo: UTC }),
    new datetime(2024, 7, 15, 12, { tzinfo: UTC }),
  )) {
    await asyncio.gather(
      ...map((city) => coroutine(show, city, moment), CITIES.keys()),
    );
  }
  const berlin = getitem(CITIES, "Berlin");
  print(
    berlin,
    repr(berlin),
    berlin.key,
    berlin === new ZoneInfo("Europe/Berlin"),
    berlin === ZoneInfo.no_cache("Europe/Berlin"),
  );
  for (let hour = 0; hour < 4; hour++) {
    moment = add(
      new datetime(2024, 10, 27, { tzinfo: UTC }),
      new timedelta({ hours: hour }),
    ).astimezone(berlin);
    print(moment, moment.fold, moment.tzname(), asFloat(moment.timestamp()));
  }
  const gap = new datetime(2024, 3, 31, 2, 30, { tzinfo: berlin });
  print(
    gap,
    gap.replace({ fold: 1 }),
    gap.astimezone(UTC),
    gap.replace({ fold: 1 }).astimezone(UTC),
  );
  const day = add(
    new datetime(2024, 3, 30, 12, { tzinfo: berlin }),
    new timedelta({ days: 1 }),
  );
  print(
    day,
    day.astimezone(UTC),
    sub(
      day,
      new datetime(2024, 3, 30, 12, { tzinfo: getitem(CITIES, "New York") }),
    ),
  );
  const available_timezones2 = zoneinfo.available_timezones();
  print(
    available_timezones2.has("UTC"),
    TZPATH_().length > 0,
    (ZoneInfo.clear_cache(), null),
  );
  for (const key of tuple("Mars/Olympus", "../etc", "/etc/localtime")) {
    try {
      new ZoneInfo(key);
    } catch (error) {
      if (!(
        error instanceof ZoneInfoNotFoundError || error instanceof ValueError
      )) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
  zoneinfo.reset_tzpath(["/nowhere"]);
  try {
    ZoneInfo.no_cache("Europe/Berlin");
  } catch (error) {
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print("lost", error);
  }
  zoneinfo.reset_tzpath();
  let tokyo!: ZoneInfo;
  const file = open(getitem(TZPATH_(), 0) + "/Asia/Tokyo", "rb");
  try {
    tokyo = ZoneInfo.from_file(file, { key: "Tokyo" });
  } finally {
    file.close();
  }
  print(tokyo, new datetime(2024, 1, 1, { tzinfo: tokyo }).isoformat());
}

await asyncio.run(main);
