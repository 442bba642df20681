/** A protocol's words as enumerations of every kind: names, values, flags, automatic values, and how classes of them look. */

import {
  add,
  and_,
  AttributeError,
  call,
  call_method,
  caught,
  contains,
  delattr,
  describe,
  Dict,
  eq,
  format,
  getattr,
  getitem,
  gt,
  int,
  invert,
  isinstance,
  issubclass,
  iter,
  KeyError,
  len,
  list,
  lt,
  max,
  or_,
  print,
  repr,
  setattr,
  sorted,
  str,
  str_title,
  str_upper,
  truth,
  tuple,
  type,
  type_name,
  TypeError,
  ValueError,
  xor,
} from "py2ts-runtime";
import * as enum_ from "py2ts-runtime/enum";
import {
  auto,
  Enum,
  enum_class,
  EnumMeta,
  EnumType,
  Flag,
  IntEnum,
  IntFlag,
  make_enum,
  StrEnum,
  unique,
} from "py2ts-runtime/enum";

/** What is drawn. */
class Shape extends Enum {
  declare sides: any;
  declare unit: any;
  static readonly SQUARE = new Shape(tuple(4, "sides"));
  static readonly CIRCLE = new Shape(tuple(0, "sides"));
  static readonly ROUND = new Shape(tuple(0, "sides"));

  __init__(sides: any, unit: string): void {
    this.sides = sides;
    this.unit = unit;
  }

  get label(): string {
    return `${this.name.toLowerCase()} with ${str(this.sides)} ${str(this.unit)}`;
  }

  static flat(): Shape[] {
    return [...iter(this)].filter((shape: any) => gt(shape.sides, 0));
  }
  static {
    enum_class(this);
  }
}
describe(Shape, { doc: "What is drawn." });

class Level extends IntEnum {
  static readonly LOW = new Level(1);
  static readonly MIDDLE = new Level(5);
  static readonly HIGH = new Level(auto());
  static {
    enum_class(this);
  }
}

class Verb extends StrEnum {
  static readonly GET = new Verb(auto("GET"));
  static readonly PUT = new Verb(auto("PUT"));
  static readonly PATCH = new Verb("patch-it");
  static {
    enum_class(this);
  }
}

class Access extends Flag {
  static readonly READ = new Access(auto());
  static readonly WRITE = new Access(auto());
  static readonly RUN = new Access(auto());
  static readonly ALL = new Access(
    or_(or_(this.READ.value, this.WRITE.value), this.RUN.value),
  );
  static {
    enum_class(this);
  }
}

class Mode extends IntFlag {
  static readonly R = new Mode(4);
  static readonly W = new Mode(2);
  static readonly X = new Mode(1);
  static {
    enum_class(this);
  }
}

class Phase extends Enum {
  static _generate_next_value_(
    name: any,
    start: any,
    count: any,
    last_values: any,
  ): string {
    return `${str(count)}:${str(call_method(name, "lower"))}`;
  }

  static readonly START = new Phase(auto("START"));
  static readonly END = new Phase(auto("END"));
  static {
    enum_class(this);
    unique(this);
  }
}

print(
  Shape.SQUARE,
  repr(Shape.SQUARE),
  Shape.SQUARE.name,
  Shape.SQUARE.value,
  Shape.SQUARE._name_,
  Shape.SQUARE._value_,
  Shape.SQUARE.label,
);
print(
  Shape.ROUND === Shape.CIRCLE,
  call(Shape, tuple(4, "sides")),
  getitem(Shape, "ROUND").name,
  list(Shape),
  Shape.flat(),
  len(Shape),
  getattr(Shape, "__doc__"),
  list(getattr(Shape, "__members__")),
);
for (const level of iter(Level)) {
  print(
    level,
    repr(level),
    level.name,
    level.value,
    level._name_,
    level._value_,
    `${format(level, ">3")}`,
    add(level, 1),
    lt(level, Level.HIGH),
  );
}
for (const verb of iter(Verb)) {
  print(
    verb,
    repr(verb),
    verb.name,
    verb.value,
    verb._name_,
    verb._value_,
    str_upper(verb.valueOf()),
    `${format(str(verb), ">9")}`,
    eq(verb, str(verb)),
  );
}
const both = or_(Access.READ, Access.WRITE);
print(
  both,
  repr(both),
  getattr(both, "name"),
  getattr(both, "value"),
  getattr(both, "_name_"),
  getattr(both, "_value_"),
  contains(both, Access.READ),
  contains(both, Access.RUN),
  list(both),
  len(both),
);
print(
  repr(invert(both)),
  repr(and_(both, Access.READ)),
  repr(xor(both, Access.ALL)),
  truth(and_(both, Access.RUN)),
  call(Access, 0),
  repr(call(Access, 0)),
  call(Access, 7) === Access.ALL,
  Access.ALL.name,
);
const rw = or_(Mode.R, Mode.W);
print(
  rw,
  repr(rw),
  getattr(rw, "name"),
  getattr(rw, "value"),
  getattr(rw, "_name_"),
  getattr(rw, "_value_"),
  eq(rw, 6),
  repr(or_(rw, 8)),
  call(Mode, 5),
  repr(call(Mode, 16)),
  add(Mode.X, 1),
  repr(invert(Mode.R)),
  Array.from(iter(rw), (m: any) => getattr(m, "name")),
);
for (const flag of iter(Access)) {
  print(flag._name_, flag._value_, flag.name, flag.value);
}
for (const mode of iter(Mode)) {
  print(mode._name_, mode._value_, mode.name, mode.value, or_(mode, Mode.X));
}
print(
  Array.from(iter(Phase), (phase: any) => tuple(phase.name, phase.value)),
  getitem(new Dict([[Shape.SQUARE, "s"]]), Shape.SQUARE),
  getitem(new Dict([[Level.LOW, "low"]]), 1),
);

print(
  type(Shape),
  type(Shape) === EnumType,
  EnumMeta === EnumType,
  Shape instanceof EnumMeta,
  isinstance(Level.LOW, int),
  isinstance(Verb.GET, str),
  issubclass(Mode, int),
  issubclass(Access, Enum),
  enum_.Enum === Enum,
);
const value3 = Shape.SQUARE instanceof Shape;
const value4 = contains(Shape, Shape.SQUARE);
const value2 = tuple(4, "sides");
print(
  value3,
  value4,
  contains(Shape, value2),
  contains(Verb, "no"),
  contains(Verb, "get"),
  contains(Level, 3),
);

for (const wrong of tuple(
  () => call(Shape, 9),
  () => getitem(Shape, "OVAL"),
  () => call(Level, 2),
  () => call(Verb, "delete"),
  () => call(Access, 64),
  () => call(Access, "x"),
  () => getattr(Shape, "OVAL"),
  () => lt(Level.LOW, "a"),
  () => {
    setattr(Shape, "SQUARE", 1);
    return null;
  },
  () => {
    delattr(Shape, "SQUARE");
    return null;
  },
)) {
  try {
    print(wrong());
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof ValueError ||
      error instanceof KeyError ||
      error instanceof AttributeError ||
      error instanceof TypeError
    )) {
      throw error;
    }
    print(type_name(error), error);
  }
}
try {
  class Twice extends Enum {
    static readonly A = new Twice(1);
    static readonly B = new Twice(1);
    static readonly C = new Twice(1);
    static {
      enum_class(this);
      unique(this);
    }
  }
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
try {
  class More extends Shape {
    static readonly OVAL = new More(tuple(2, "sides"));
    static {
      enum_class(this);
    }
  }
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}

class Weekday extends Enum {
  static readonly MONDAY = new Weekday(1);
  static readonly SUNDAY = new Weekday(7);

  static _missing_(value: any): Weekday | null {
    return eq(value, "mon") ? this.MONDAY : null;
  }

  __str__(): string {
    return str_title(this.name);
  }
  static {
    enum_class(this);
  }
}

print(
  call(Weekday, "mon"),
  `${str(Weekday.SUNDAY)}`,
  repr(Weekday.SUNDAY),
  sorted(Weekday, { key: (day: Weekday) => -day.value }),
  max(Weekday, { key: (day: Weekday) => day.value }),
);
try {
  call(Weekday, "tue");
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
const subject = call(Weekday, 7);
if (subject === Weekday.MONDAY) {
  print("matched monday");
} else if (subject === Weekday.SUNDAY) {
  print("matched sunday");
}
const Animal = make_enum(Enum, "Animal", "CAT DOG");
print(
  list(Animal),
  getattr(getattr(Animal, "CAT"), "value"),
  getattr(call(Animal, 2), "name"),
);
