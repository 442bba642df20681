/** Attributes, inheritance, properties, class and static methods. */

import {
  AttributeError,
  bound,
  call,
  caught,
  class_attributes,
  contains,
  eq,
  getattr,
  getitem,
  hasattr,
  issubclass,
  len,
  list,
  ne,
  print,
  repr,
  sorted,
  str_title,
  truth,
  type_name,
} from "py2ts-runtime";

class Animal {
  name: string;
  legs: number;
  static kingdom = "animals";
  declare kingdom: string;
  static count = 0;
  declare count: number;

  constructor(name: string, legs = 4) {
    this.name = name;
    this.legs = legs;
    Animal.count++;
  }

  describe(): string {
    return `${this.name} has ${this.legs} legs`;
  }

  get title(): string {
    return str_title(this.name);
  }

  set title(value: string) {
    this.name = value.toLowerCase();
  }

  static bird(name: string): Animal {
    return new this(name, 2);
  }

  static sound(times = 1): string {
    return "noise ".repeat(times);
  }

  __repr__(): string {
    return `Animal(${repr(this.name)})`;
  }

  __eq__(other: any): boolean {
    return other instanceof Animal && this.name === other.name;
  }

  __lt__(other: Animal): boolean {
    return this.name < other.name;
  }
}
class_attributes(Animal, "kingdom", "count");

class Dog extends Animal {
  tricks: string[];
  constructor(name: string, tricks: string[] | null = null) {
    super(name);
    this.tricks = tricks !== null && tricks.length > 0 ? tricks : [];
  }

  override describe(): string {
    return super.describe() + ` and ${this.tricks.length} tricks`;
  }

  __len__(): number {
    return this.tricks.length;
  }

  __contains__(trick: any): boolean {
    return contains(this.tricks, trick);
  }

  __getitem__(index: number): string {
    return getitem(this.tricks, index);
  }

  __call__(what: string): string {
    return `${this.name} does ${what}`;
  }
}

const cat = new Animal("cat");
const dog = new Dog("rex", ["sit", "roll"]);
const robin = Animal.bird("robin");
print(cat.describe(), "|", dog.describe(), "|", robin.describe());
print(Animal.count, Dog.kingdom, dog.kingdom, Animal.sound(2));
dog.title = "REX THE DOG";
print(dog.name, dog.title);
print(cat, [dog, robin], eq(cat, new Animal("cat")), ne(cat, robin));
print(sorted([robin, cat, dog]));
print(
  len(dog),
  contains(dog, "sit"),
  getitem(dog, 1),
  call(dog, "sit"),
  truth(new Dog("lazy")),
  list(dog),
);
dog.kingdom = "pets";
print(dog.kingdom, cat.kingdom, Animal.kingdom);
print(dog instanceof Animal, cat instanceof Dog, issubclass(Dog, Animal));
print(
  type_name(dog),
  getattr(getattr(dog, "__class__"), "__name__"),
  hasattr(dog, "legs"),
  getattr(cat, "wings", 0),
);
try {
  getattr(cat, "wings");
} catch (error) {
  const e = caught(error);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  print(e);
}
const method = bound(dog, "describe");
print(method());
