/** Drafts of a document: shallow and deep copies, classes that say how they are copied, and replacing of fields. */

import {
  bytearray,
  bytes_of,
  call_method,
  caught,
  dict_get,
  eq,
  Exception,
  getitem,
  iadd,
  issubclass,
  len,
  list,
  print,
  PySet,
  repr,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import {
  defaultdict,
  deque,
  namedtuple,
  OrderedDict,
} from "py2ts-runtime/collections";
import * as copy from "py2ts-runtime/copy";
import { dataclass } from "py2ts-runtime/dataclasses";

class Page {
  title: string;
  lines: string[];
  constructor(title: string, lines: string[] = []) {
    this.title = title;
    this.lines = lines;
  }
}
dataclass(Page, "title, lines=");

class Node {
  name: string;
  links: Node[];
  constructor(name: string) {
    this.name = name;
    this.links = [];
  }
}

class Handle {
  number: number;
  static copies = 0;

  constructor(number: number) {
    this.number = number;
  }

  __copy__(): Handle {
    Handle.copies++;
    return new Handle(this.number + 100);
  }

  __deepcopy__(memo: any): Handle {
    return new Handle(this.number + 1000);
  }
}

class Size extends namedtuple<{
  width: number;
  height: number;
}>("Size", ["width", "height"], { defaults: [2] }) {}

class Version {
  major: any;
  minor: any;
  constructor(major: any, minor: any) {
    this.major = major;
    this.minor = minor;
  }

  __replace__(keywords: Record<string, any> = {}): Version {
    const changes = new Map<string, any>(Object.entries(keywords));
    return new Version(
      dict_get(changes, "major", this.major),
      dict_get(changes, "minor", this.minor),
    );
  }
}

const page = new Page("one", ["a"]);
const shallow = copy.copy(page);
const deep = copy.deepcopy(page);
page.lines.push("b");
print(shallow, deep, shallow.lines === page.lines, eq(shallow, page));
const first = new Node("first");
const second = new Node("second");
first.links = iadd(first.links, [second, first]);
second.links.push(first);
const twin = copy.deepcopy(first);
print(
  twin.name,
  getitem(twin.links, 1) === twin,
  getitem(getitem(twin.links, 0).links, 0) === twin,
  twin === first,
);
const shared: any[] = [1, 2];
const nested = copy.deepcopy(
  new Map<
    string,
    any[] | readonly [any[], string] | Set<number> | deque<any[]>
  >([
    ["a", shared],
    ["b", tuple(shared, "x")],
    ["c", new PySet([1, 2])],
    ["d", new deque([shared], 3)],
  ]),
);
print(
  nested,
  getitem(nested, "a") === getitem(getitem(nested, "b"), 0),
  getitem(nested, "a") === shared,
  getitem(getitem(nested, "d"), 0) === getitem(nested, "a"),
);
const frozen = tuple(1, "x", tuple(2, 3));
print(
  copy.copy(frozen) === frozen,
  copy.deepcopy(frozen) === frozen,
  copy.deepcopy(tuple([])) !== null,
  copy.copy("s"),
  copy.copy(len) === len,
  copy.deepcopy(Node) === Node,
);
print(
  copy.copy(new Handle(1)).number,
  getitem(copy.deepcopy([new Handle(1)]), 0).number,
  Handle.copies,
);
print(
  copy.copy(new OrderedDict({ b: 1, a: 2 })),
  copy.deepcopy(new defaultdict(list, { x: [1] })),
  copy.copy(bytearray(bytes_of("ab"))),
  getitem(copy.copy(new Map<number, any[]>([[1, shared]])), 1) === shared,
);
const memo: Map<any, any> = new Map<any, any>();
print(copy.deepcopy(shared, memo), memo.size > 0);
print(
  copy.replace(page, { title: "two" }),
  copy.replace(new Size(1), { height: 9 }),
  copy.replace(new Version(1, 2), { minor: 5 }).minor,
);
try {
  copy.replace(3, { a: 1 });
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
try {
  copy.replace(new Size(1), { depth: 1 });
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError || error instanceof ValueError)) {
    throw error;
  }
  print(type_name(error), error);
}
print(copy.error === copy.Error, issubclass(copy.Error, Exception));
try {
  throw new copy.error("cannot copy this");
} catch (error) {
  if (!(error instanceof copy.Error)) {
    throw error;
  }
  print(repr(error));
}
print(
  call_method(copy.replace(copy.copy(new Size(3)), { width: 4 }), "_asdict"),
);
