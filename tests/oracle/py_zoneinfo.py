"""zoneinfo on random times, and those around changes of the clocks; record with CPython 3.13.0 and the system's zones."""
import datetime as d
import random
import zoneinfo
from program import Keywords as K, Programs

random.seed(11)
R = random.randrange
P = Programs(zoneinfo, d, same=lambda a, b: a is b, no_cache=zoneinfo.ZoneInfo.no_cache)
P.start("keys")
for key in ("Europe/Berlin", "UTC", "No/Such", "../x", "/etc/passwd", "", 3, "Europe", "a//b", "./UTC", "Europe/../UTC"):
    P.show("ZoneInfo", key)
z = P.let("ZoneInfo", "Europe/Berlin")
P.show("same", z, P.let("ZoneInfo", K(key="Europe/Berlin")))
P.show("same", z, P.let("no_cache", "Europe/Berlin"))
P.show("str", z)
P.show("read", z, "key")
for f in ("utcoffset", "dst", "tzname"):
    P.show("." + f, z, None)
    P.show("." + f, P.let("ZoneInfo", "UTC"), None)
P.show("repr", P.let("time", 5, K(tzinfo=z)))
P.show(".utcoffset", P.let("time", 5, K(tzinfo=z)))
for key in ("Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "Africa/Casablanca", "Europe/Dublin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Tehran", "Pacific/Apia", "UTC", "Etc/GMT+5", "America/Sao_Paulo", "Asia/Tokyo", "Africa/Monrovia"):
    P.start(key)
    z, utc = P.let("ZoneInfo", key), P.let("read", P.named("timezone"), "utc")
    zone = zoneinfo.ZoneInfo(key)
    moments = [d.datetime(R(1850, 2100), R(1, 13), R(1, 29), R(24), R(60), R(60)) for _ in range(25)]
    for year in (1942, 1975, 1996, 2011, 2024, 2037, 2038, 2060):
        step, last = d.datetime(year, 1, 1, tzinfo=d.UTC), None
        while step.year == year:
            offset = step.astimezone(zone).utcoffset()
            if last is not None and offset != last:
                moments += [(step.replace(tzinfo=None) + x + d.timedelta(minutes=m)) for x in (last, offset) for m in (-61, -31, -1, 0, 30, 59, 60)]
            last, step = offset, step + d.timedelta(hours=1)
    for m in moments:
        for fold in (0, 1):
            x = P.let("datetime", m.year, m.month, m.day, m.hour, m.minute, m.second, K(tzinfo=z, fold=fold))
            P.show("str", x)
            P.show(".tzname", x)
            P.show(".dst", x)
            P.show("str", P.let(".astimezone", x, utc))
        y = P.let("datetime", m.year, m.month, m.day, m.hour, m.minute, m.second, K(tzinfo=utc))
        P.show("repr", P.let(".astimezone", y, z))
        P.show("eq", x, y)
P.print()
