"""collections as programs use it."""
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple

queue = deque([1, 2, 3], maxlen=4)
queue.append(4)
queue.append(5)
queue.appendleft(0)
print(queue, len(queue), queue[0], queue[-1], queue.maxlen)
while queue:
    print(queue.popleft(), end=" ")
print()
ring = deque("abc")
ring.rotate(1)
ring.extend("de")
ring.extendleft("z")
ring.remove("a")
ring.insert(1, "q")
ring.reverse()
print(list(ring), ring.index("q"), ring.count("b"), ring.copy() == ring, "b" in ring)
ring.pop()
ring.clear()
try:
    ring.pop()
except IndexError as error:
    print(error)

groups = defaultdict(list)
for word in ["apple", "avocado", "bean"]:
    groups[word[0]].append(word)
print(groups, dict(groups), groups.get("z"))
totals = defaultdict(int, {"a": 1})
totals["b"] += 2
print(totals.copy(), totals.default_factory, sorted(totals.items()))

words = Counter("the cat the dog the end".split())
print(words, words["the"], words["nothing"], words.most_common(1), words.total())
words.update(["cat"])
words.subtract(["the"])
print(words, list(words.elements()), words + Counter(dog=1), words - Counter(cat=1), words.copy() == words)

recent = OrderedDict(a=1, b=2, c=3)
recent.move_to_end("a")
recent.popitem(last=False)
print(recent, list(recent), recent.copy())

Point = namedtuple("Point", ["x", "y"], defaults=[0])
point = Point(3)
print(point, point.x, point[1], point == (3, 0), point._replace(y=4), point._asdict(), Point._make([5, 6]), Point._fields)
x, y = point
print(x, y, {point: "home"}[Point(3, 0)])

settings = ChainMap({"port": 1}, {"port": 80, "host": "local"})
settings["debug"] = True
print(settings["port"], settings.get("host"), settings.maps, settings.parents, settings.new_child({"port": 2})["port"], sorted(settings.keys()), len(settings))
print(list(settings.items()), list(settings.values()), settings.pop("debug"), settings.setdefault("x", 1), settings.copy(), settings.popitem())
settings.update(y=2)
settings.clear()
print(settings)


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


headers = Upper({"a": 1})
headers["b"] = 2
headers.update({"c": 3})
print(headers, headers.data, "A" in headers, headers.get("zz", 0), list(headers.keys()), list(headers.values()), list(headers.items()), headers.pop("A"), headers.setdefault("d", 4), headers.popitem(), headers.copy())
headers.clear()


class Stack(UserList):
    def push(self, item):
        self.append(item)


stack = Stack([3, 1])
stack.push(2)
stack.sort()
stack.insert(0, 9)
stack.extend([7])
stack.reverse()
stack.remove(9)
print(stack, stack.pop(), stack.index(2), stack.count(1), stack.copy().data)
stack.clear()


class Name(UserString):
    pass


print(Name("ann").upper(), Name("ann").data, Name("ab") + "c")
