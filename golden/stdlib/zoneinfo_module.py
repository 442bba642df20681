"""zoneinfo: clocks that change, in several cities."""
import asyncio
import zoneinfo
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

CITIES = {"Berlin": ZoneInfo("Europe/Berlin"), "New York": ZoneInfo(key="America/New_York"), "Sydney": ZoneInfo("Australia/Sydney"), "Kolkata": ZoneInfo("Asia/Kolkata")}


async def show(city: str, moment: datetime):
    await asyncio.sleep(0)
    local = moment.astimezone(CITIES[city])
    print(f"{city:>8} {local:%a %H:%M %Z} {local.isoformat()} {local.utcoffset()} {local.dst()}")


async def main():
    for moment in (datetime(2024, 1, 15, 12, tzinfo=UTC), datetime(2024, 7, 15, 12, tzinfo=UTC)):
        await asyncio.gather(*(show(city, moment) for city in CITIES))
    berlin = CITIES["Berlin"]
    print(berlin, repr(berlin), berlin.key, berlin is ZoneInfo("Europe/Berlin"), berlin is ZoneInfo.no_cache("Europe/Berlin"))
    for hour in range(4):
        moment = (datetime(2024, 10, 27, tzinfo=UTC) + timedelta(hours=hour)).astimezone(berlin)
        print(moment, moment.fold, moment.tzname(), moment.timestamp())
    gap = datetime(2024, 3, 31, 2, 30, tzinfo=berlin)
    print(gap, gap.replace(fold=1), gap.astimezone(UTC), gap.replace(fold=1).astimezone(UTC))
    day = datetime(2024, 3, 30, 12, tzinfo=berlin) + timedelta(days=1)
    print(day, day.astimezone(UTC), day - datetime(2024, 3, 30, 12, tzinfo=CITIES["New York"]))
    print("UTC" in zoneinfo.available_timezones(), len(zoneinfo.TZPATH) > 0, ZoneInfo.clear_cache())
    for key in ("Mars/Olympus", "../etc", "/etc/localtime"):
        try:
            ZoneInfo(key)
        except (ZoneInfoNotFoundError, ValueError) as error:
            print(type(error).__name__, error)
    zoneinfo.reset_tzpath(to=["/nowhere"])
    try:
        ZoneInfo.no_cache("Europe/Berlin")
    except KeyError as error:
        print("lost", error)
    zoneinfo.reset_tzpath()
    with open(zoneinfo.TZPATH[0] + "/Asia/Tokyo", "rb") as file:
        tokyo = ZoneInfo.from_file(file, key="Tokyo")
    print(tokyo, datetime(2024, 1, 1, tzinfo=tokyo).isoformat())


asyncio.run(main())
