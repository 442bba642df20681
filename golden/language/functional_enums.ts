/** Enumerations made by calls, and what classes of classes are called. */

import {
  add,
  and_,
  call,
  class_created,
  contains,
  Dict,
  getattr,
  getitem,
  int,
  invert,
  iter,
  len,
  list,
  lt,
  object,
  or_,
  print,
  truth,
  tuple,
  type,
  type_name,
} from "py2ts-runtime";
import {
  Enum,
  enum_class,
  Flag,
  IntEnum,
  make_enum,
  StrEnum,
} from "py2ts-runtime/enum";

const Animal = make_enum(Enum, "Animal", "CAT DOG");
const value2 = list(Animal);
const value3 = getattr(getattr(Animal, "CAT"), "value");
const value4 = getitem(Animal, "DOG");
const Animal2 = call(Animal, 1);
const CAT2 = getattr(Animal, "CAT");
print(value2, value3, value4, Animal2, contains(Animal, CAT2));
const Color = make_enum(Enum, "Color", ["RED", "GREEN"]);
print(
  getattr(Color, "RED"),
  Array.from(iter(Color), (each: any) => getattr(each, "name")),
  len(Color),
);
const Number_ = make_enum(
  IntEnum,
  "Number",
  new Dict<any, any>([
    ["ONE", 1],
    ["TWO", 2],
  ]),
);
print(
  add(getattr(Number_, "TWO"), 1),
  lt(getattr(Number_, "ONE"), getattr(Number_, "TWO")),
  getitem(new Map([[2, "two"]]), getattr(Number_, "TWO")),
);
const Mode = make_enum(StrEnum, "Mode", [
  tuple("READ", "r"),
  tuple("WRITE", "w"),
]);
print(getattr(Mode, "READ"), getattr(call(Mode, "w"), "name"));
const Later = make_enum(Enum, "Later", "A B", { start: 10 });
print(Array.from(iter(Later), (each: any) => getattr(each, "value")));

function of(names: string): any {
  return make_enum(Enum, "Made", names);
}

print(Array.from(iter(of("X Y Z")), (each: any) => getattr(each, "name")));

class Meta extends type {}

class Made extends object {
  static __metaclass__ = Meta;
}
class_created(Made);

print(
  type_name(Made),
  type(Made) === Meta,
  type_name(new Made()),
  getattr(getattr(Made, "__class__"), "__name__"),
  type_name(int),
  type_name(Animal),
);

class Permission extends Flag {
  static readonly READ = new Permission(1);
  static readonly WRITE = new Permission(2);
  static readonly EXECUTE = new Permission(4);
  static readonly ALL = new Permission(
    Number(this.READ.value) |
      Number(this.WRITE.value) |
      Number(this.EXECUTE.value),
  );
  static {
    enum_class(this);
  }
}

const granted = or_(Permission.READ, Permission.EXECUTE);
print(
  granted,
  contains(granted, Permission.WRITE),
  and_(granted, Permission.READ),
  invert(granted),
  Permission.ALL.value,
  truth(and_(granted, Permission.WRITE)),
  call(Permission, 3),
);
