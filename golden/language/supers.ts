/** super() with and without arguments, as a value, and through several bases. */

import { class_attributes, print, super_ } from "py2ts-runtime";

class Base {
  name: string;
  static label = "base";

  constructor(name = "?") {
    this.name = name;
  }

  hello(): string {
    return `hello ${this.name}`;
  }

  static describe(): string {
    return this.label;
  }
}

class Child extends Base {
  static override label = "child";
  declare label: string;

  constructor(name: string) {
    super(name.toUpperCase());
  }

  override hello(): string {
    const parent = super_(Child, this);
    return parent.hello() + "!";
  }

  static override describe(): string {
    return "a " + super.describe();
  }

  bound(): (...args: any[]) => any {
    return super_(Child, this).hello;
  }
}
class_attributes(Child, "label");

const child = new Child("ann");
print(Child.describe());
print(child.hello(), child.bound()(), child.label);
