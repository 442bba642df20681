"""Values that may be None, used where None would raise."""
import re, os, json
def f(text):
    m = re.match(r"(\w+)(?:-(\w+))?", text)
    name, rest = m.group(1), m.group(2)
    if m.group(2):
        print(m.group(2).upper())
    print(name.upper(), len(m.group(1)), int(m.group(1) or 0) if m.group(1).isdigit() else rest)
    return re.sub("x", m.group(1), text), m[1] + "!", m.groups(), "-".join([m.group(1), "z"])
print(f("ab-cd"), f("12"))
home = os.environ.get("NOPE_X")
print(home is None or home.upper())
d = {"a": 1, "b": None}
v = d.get("a")
print(v + 1, d["a"] + 2)
total = 0
for k in ("a", "zz"):
    got = d.get(k)
    if got: total += got
print(total)
def find(xs, y):
    for x in xs:
        if x == y: return x
r = find([1, 2], 2)
print(r + 1, range(r), [0] * r, "ab"[r - 1], chr(r + 64))
def g(a, b=None):
    b = b or []
    b.append(a)
    return b
print(g(1), g(2, [0]))
class N:
    def __init__(self, v, nxt=None):
        self.v, self.nxt = v, nxt
n = N(1, N(2, N(3)))
s = 0
cur = n
while cur:
    s += cur.v
    cur = cur.nxt
print(s, n.nxt.nxt.v, n.nxt.v + 1)
words = json.loads('{"a": [1, 2], "b": {"c": "d"}}')
print(words["a"][0] + 1, words["b"]["c"].upper(), sum(words["a"]), [w * 2 for w in words["a"]], max(words["a"]))
