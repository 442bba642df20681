/** Defaults of methods that read names of the class body: evaluated where the method stands. */

import { class_attributes, print, tuple } from "py2ts-runtime";

let test_config_default: any;
let test_n_default: any;
let other_xs_default: any;
let st_a_default: any;
class C {
  static config1 = "a";
  declare config1: string;
  static limit = 3;
  declare limit: number;
  static {
    test_config_default = this.config1;
    test_n_default = this.limit * 2;
  }
  test(
    config: string = test_config_default,
    n: number = test_n_default,
  ): readonly [string, number] {
    return tuple(config, n);
  }
  static {
    other_xs_default = [this.limit];
  }
  other(xs: number[] = other_xs_default): number[] {
    xs.push(1);
    return xs;
  }
  static {
    st_a_default = this.limit;
  }
  static st(a: number = st_a_default): number {
    return a;
  }
  declare static f: (...args: any[]) => any;
  static {
    const k_default = this.limit;
    this.f = (self: C, k: number = k_default) => k;
  }
  declare f: (...args: any[]) => any;
}
class_attributes(C, "config1", "limit", "f");
print(new C().test(), new C().other(), new C().other(), C.st(), new C().f());
