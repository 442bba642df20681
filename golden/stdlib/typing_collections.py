"""Other names that typing has for collections and for what re gives."""
from typing import Deque, DefaultDict, OrderedDict, Counter, Pattern, Match, get_type_hints, Optional
import re, collections
d: Deque[int] = collections.deque([1])
c: Counter[str] = collections.Counter("aab")
def f(p: Pattern[str], s: str) -> Optional[Match[str]]:
    return p.match(s)
m = f(re.compile("a+"), "aab")
print(d, c, m.group() if m else None, Deque[int], DefaultDict[str, int], Pattern, Match[str], OrderedDict[str, int], Counter[str])
