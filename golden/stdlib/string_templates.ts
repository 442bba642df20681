/** string.Template and classes of it with delimiters, names and patterns of their own. */

import {
  caught,
  class_attributes,
  KeyError,
  print,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as string_ from "py2ts-runtime/string";

class P extends string_.Template {
  static override delimiter = "%";
  declare delimiter: string;
}
class_attributes(P, "delimiter");
class B extends string_.Template {
  static override delimiter = "&";
  declare delimiter: string;
  static idpattern = "[a-z]+_[a-z]+";
  declare idpattern: string;
}
class_attributes(B, "delimiter", "idpattern");
class C extends string_.Template {
  static override pattern =
    "\n    (?P<escaped>@{2}) | @(?P<named>[a-z.]+) | @{(?P<braced>[a-z]+)} | (?P<invalid>@)\n    ";
  declare pattern: string;
}
class_attributes(C, "pattern");
class D extends string_.Template {
  static braceidpattern = "[a-z0-9 ]+";
  declare braceidpattern: string;
  static flags = 0;
  declare flags: number;
}
class_attributes(D, "braceidpattern", "flags");
const t = new P("hi %name, 100%% of %{what} $x");
print(
  t.substitute({ name: "bob", what: "it" }),
  t.template,
  t.is_valid(),
  t.get_identifiers(),
  P.delimiter,
  t.delimiter,
);
print(
  new B("&a_b &ab &&").safe_substitute({ a_b: 1 }),
  new C("@who @{x} @@").substitute(
    new Map([
      ["who", 1],
      ["x", 2],
    ]),
  ),
);
print(
  new D("$abc ${a 1} $ABC").safe_substitute(
    new Map([
      ["abc", 1],
      ["a 1", 2],
    ]),
  ),
);
for (const s of ["a\nb $", "$", "x $1", "${", "ok $a"]) {
  try {
    print(new string_.Template(s).substitute({ a: "z" }));
  } catch (e) {
    if (!(e instanceof ValueError || e instanceof KeyError)) {
      throw e;
    }
    print(type_name(e), e);
  }
}
try {
  new string_.Template("$missing").substitute(new Map<any, any>());
} catch (e) {
  if (!(e instanceof KeyError)) {
    throw e;
  }
  print("missing", e);
}
print(
  new string_.Template("$a ${b} $$ $c").safe_substitute({ a: 1, b: null }),
  new string_.Template("$x $y").substitute(new Map([["x", 1]]), { y: 2 }),
);
try {
  new string_.Template("").substitute(new Map<any, any>(), new Map<any, any>());
} catch (error) {
  const e = caught(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
