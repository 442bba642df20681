"""Classes that stand on those of datetime, with __new__ and __init__ of their own."""
from datetime import date, datetime, timedelta, tzinfo


class Tagged(date):
    def __new__(cls, *args, **kws):
        temp = kws.copy()
        extra = temp.pop("extra")
        self = date.__new__(cls, *args, **temp)
        self.extra = extra
        return self

    def newmeth(self, start):
        return start + self.year + self.month


class Moment(datetime):
    def __new__(cls, *args, tag="", **kws):
        self = super().__new__(cls, *args, **kws)
        self.tag = tag
        return self


class DST(tzinfo):
    def __init__(self, value):
        self.value = value

    def dst(self, dt):
        return self.value


class UOFS(DST):
    def __init__(self, uofs, dofs=None):
        tzinfo.__init__(self)
        self.uofs = uofs

    def utcoffset(self, dt):
        return self.uofs


t = Tagged(2003, 4, 14, extra=7)
print(t, t.extra, t.newmeth(-7), isinstance(t, date), type(t).__name__, repr(t))
m = Moment(2024, 1, 2, 3, tag="x")
print(m, m.tag, m + timedelta(1))
print(UOFS(timedelta(1)).uofs)
