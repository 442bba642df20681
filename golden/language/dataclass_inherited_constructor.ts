import {
  add,
  asFloat,
  class_attributes,
  type Float,
  type Int,
  list_pop,
  match_argument,
  print,
  str,
} from "py2ts-runtime";
import { dataclass } from "py2ts-runtime/dataclasses";

class Base {
  x: number | Float;
  y: number | Float;
  constructor(x: number | Float, y: number | Float = asFloat(0)) {
    this.x = x;
    this.y = y;
  }
}
dataclass(Base, "x, y=");

class Sub extends Base {}

class Deep extends Sub {
  static z = 1;
  declare z: number;
}
class_attributes(Deep, "z");

print(new Sub(asFloat(2)), new Deep(asFloat(3), asFloat(4)));
let a!: number;
let b!: number;
const subject = new Sub(asFloat(5));
if (subject instanceof Base) {
  a = match_argument(subject, Base, 0);
  b = match_argument(subject, Base, 1);
  print(asFloat(a), asFloat(b));
}
print(
  [new Deep(asFloat(1))],
  new Map([["k", new Sub(asFloat(7), asFloat(8))]]),
  `${str(new Sub(asFloat(1)))}`,
);

class Task {
  name: string;
  priority: Int;
  inbox: string[];
  constructor(name: string, priority: Int, inbox: string[] = []) {
    this.name = name;
    this.priority = priority;
    this.inbox = inbox;
  }

  run(): void {
    this.priority = add(this.priority, list_pop(this.inbox).length);
  }
}
dataclass(Task, "name, priority, inbox=");

class Worker extends Task {}

const worker = new Worker("a", 10);
worker.inbox.push("abc");
worker.run();
print(worker);
