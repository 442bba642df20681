/** collections as programs use it. */

import {
  add,
  call,
  call_method,
  contains,
  Dict,
  dict,
  dict_items,
  eq,
  getattr,
  getitem,
  iadd,
  IndexError,
  int,
  len,
  list,
  print,
  setitem,
  sorted,
  str_split,
  sub,
  truth,
  tuple,
  unpack,
} from "py2ts-runtime";
import {
  ChainMap,
  Counter,
  defaultdict,
  deque,
  namedtuple,
  OrderedDict,
  UserDict,
  UserList,
  UserString,
} from "py2ts-runtime/collections";

const queue = new deque([1, 2, 3], 4);
queue.append(4);
queue.append(5);
queue.appendleft(0);
print(queue, len(queue), getitem(queue, 0), getitem(queue, -1), queue.maxlen);
while (truth(queue)) {
  print(queue.popleft(), { end: " " });
}
print();
const ring = new deque("abc");
ring.rotate(1);
ring.extend("de");
ring.extendleft("z");
ring.remove("a");
ring.insert(1, "q");
ring.reverse();
print(
  list(ring),
  ring.index("q"),
  ring.count("b"),
  eq(ring.copy(), ring),
  contains(ring, "b"),
);
ring.pop();
ring.clear();
try {
  ring.pop();
} catch (error) {
  if (!(error instanceof IndexError)) {
    throw error;
  }
  print(error);
}

const groups = new defaultdict(list);
for (const word of ["apple", "avocado", "bean"]) {
  call_method(getitem(groups, getitem(word, 0)), "append", word);
}
print(groups, dict(groups), groups.get("z") ?? null);
const totals = new defaultdict(int, new Map([["a", 1]]));
setitem(totals, "b", iadd(getitem(totals, "b"), 2));
print(totals.copy(), totals.default_factory, sorted(dict_items(totals)));

const words = new Counter(str_split("the cat the dog the end"));
print(
  words,
  getitem(words, "the"),
  getitem(words, "nothing"),
  words.most_common(1),
  words.total(),
);
words.update(["cat"]);
words.subtract(["the"]);
print(
  words,
  list(words.elements()),
  add(words, new Counter({ dog: 1 })),
  sub(words, new Counter({ cat: 1 })),
  eq(words.copy(), words),
);

const recent = new OrderedDict({ a: 1, b: 2, c: 3 });
recent.move_to_end("a");
recent.popitem(false);
print(recent, list(recent), recent.copy());

const Point = namedtuple("Point", ["x", "y"], { defaults: [0] });
const point = call(Point, 3);
print(
  point,
  getattr(point, "x"),
  getitem(point, 1),
  eq(point, tuple(3, 0)),
  call_method(point, "_replace", { y: 4 }),
  call_method(point, "_asdict"),
  call_method(Point, "_make", [5, 6]),
  getattr(Point, "_fields"),
);
const [x, y] = unpack(point, 2);
print(x, y, getitem(new Dict([[point, "home"]]), call(Point, 3, 0)));

const settings = new ChainMap(
  new Map([["port", 1]]),
  new Map<string, number | string>([
    ["port", 80],
    ["host", "local"],
  ]),
);
setitem(settings, "debug", true);
print(
  getitem(settings, "port"),
  settings.get("host"),
  settings.maps,
  settings.parents,
  getitem(settings.new_child(new Map([["port", 2]])), "port"),
  sorted(settings.keys()),
  len(settings),
);
print(
  list(settings.items()),
  list(settings.values()),
  settings.pop("debug"),
  settings.setdefault("x", 1),
  settings.copy(),
  settings.popitem(),
);
settings.update({ y: 2 });
settings.clear();
print(settings);

class Upper extends UserDict {
  __setitem__(key: string, value: number): null {
    super.__setitem__(key.toUpperCase(), value);
    return null;
  }
}

const headers = new Upper(new Map([["a", 1]]));
setitem(headers, "b", 2);
headers.update(new Map([["c", 3]]));
print(
  headers,
  headers.data,
  contains(headers, "A"),
  headers.get("zz", 0),
  list(headers.keys()),
  list(headers.values()),
  list(headers.items()),
  headers.pop("A"),
  headers.setdefault("d", 4),
  headers.popitem(),
  headers.copy(),
);
headers.clear();

class Stack extends UserList {
  push(item: number): void {
    this.append(item);
  }
}

const stack = new Stack([3, 1]);
stack.push(2);
stack.sort();
stack.insert(0, 9);
stack.extend([7]);
stack.reverse();
stack.remove(9);
print(stack, stack.pop(), stack.index(2), stack.count(1), stack.copy().data);
stack.clear();

class Name extends UserString {}

print(
  call_method(new Name("ann"), "upper"),
  new Name("ann").data,
  add(new Name("ab"), "c"),
);
