/** Templates and formatters of one's own: the hooks of string.Template and string.Formatter. */

import {
  and_,
  AttributeError,
  call,
  call_method,
  caught,
  class_attributes,
  contains,
  Dict,
  eq,
  getattr,
  IndexError,
  isinstance,
  iter,
  KeyError,
  len,
  ne,
  print,
  PySet,
  range,
  repr,
  sorted,
  str,
  str_replace,
  str_upper,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as re from "py2ts-runtime/re";
import * as string_ from "py2ts-runtime/string";
import { Formatter, Template } from "py2ts-runtime/string";

/** %name and %{name}; names may have dots. */
class Percent extends Template {
  static override delimiter = "%";
  declare delimiter: string;
  static idpattern = "[a-z][a-z0-9_.]*";
}
class_attributes(Percent, "delimiter");

class Loud extends Template {
  static flags = 0;
  static idpattern = "[A-Z]+";
  declare idpattern: string;
  static braceidpattern = "[A-Z]+-[0-9]+";
}
class_attributes(Loud, "idpattern");

class Double extends Template {
  static override pattern =
    "\n        \\[\\[(?:\n            (?P<escaped>\\[\\[)|\n            (?P<named>[a-z]+)\\]\\]|\n            (?P<braced>[A-Z]+)\\]\\]|\n            (?P<invalid>)\n        )\n    ";
  declare pattern: string;
}
class_attributes(Double, "pattern");

print(
  new Template("x").delimiter,
  new Percent("x").delimiter,
  sorted(new Template("x").pattern.groupindex),
  getattr(Template, "delimiter"),
  Template.idpattern,
  Template.braceidpattern,
  repr(Template.flags),
);
print(Percent.delimiter, Percent.idpattern, Loud.braceidpattern, Loud.flags);
print(
  sorted(getattr(getattr(Template, "pattern"), "groupindex")),
  ne(and_(getattr(getattr(Percent, "pattern"), "flags"), re.VERBOSE), 0),
  getattr(Percent, "pattern") instanceof re.Pattern,
);
const values = new Map<string, string | number>([
  ["user.name", "Ada"],
  ["n", 3],
  ["NAME", "loud"],
  ["A-1", "braced"],
  ["name", "plain"],
  ["BIG", "big"],
]);
for (const template of tuple(
  new Percent("%user.name has %{n} at 100%%"),
  new Loud("$NAME ${A-1} $name"),
  new Double("[[name]] [[BIG]] [[[[ not [[name"),
  new Template("$name costs $$5, ${n}x"),
  new Percent("%"),
  new Template("bad $ here\nand $1"),
)) {
  print(
    repr(getattr(template, "template")),
    template.is_valid() ? template.get_identifiers() : "invalid",
    { end: " " },
  );
  for (const how of tuple(
    getattr(template, "substitute"),
    getattr(template, "safe_substitute"),
  )) {
    try {
      print(repr(call(how, values)), { end: " " });
    } catch (error) {
      if (!(error instanceof ValueError || error instanceof KeyError)) {
        throw error;
      }
      print(type_name(error), error, { end: " " });
    }
  }
  print();
}

/** Missing names become their own name, unused arguments are refused, `!q` quotes, and `upper` is a spec. */
class Shell extends Formatter {
  asked: any[];
  constructor() {
    super();
    this.asked = [];
  }

  override get_value(key: any, args: any, kwargs: any): any {
    this.asked.push(key);
    if (isinstance(key, str) && !contains(kwargs, key)) {
      return `<${key}>`;
    }
    return super.get_value(key, args, kwargs);
  }

  override check_unused_args(used_args: any, args: any, kwargs: any): void {
    const unused: any[] = [
      ...[...iter(kwargs)].filter((key: any) => !contains(used_args, key)),
      ...[...range(len(args))].filter((i) => !contains(used_args, i)),
    ];
    if (unused.length > 0) {
      throw new TypeError(`unused: ${str(unused)}`);
    }
  }

  override convert_field(value: any, conversion: any): any {
    if (eq(conversion, "q")) {
      return "'" + str_replace(str(value), "'", "'\\''") + "'";
    }
    return super.convert_field(value, conversion);
  }

  override format_field(value: any, format_spec: any): string {
    if (eq(format_spec, "upper")) {
      return str_upper(str(value));
    }
    return super.format_field(value, format_spec);
  }
}

const shell = new Shell();
for (const [text, args, kwargs] of tuple(
  tuple(
    "run {0!q} as {user}",
    tuple("it's"),
    new Map<string, string | number>([["user", "ada"]]),
  ),
  tuple(
    "{missing:upper} {0:>5} {1!r:<6}|",
    tuple(1, "x"),
    new Map<string, string | number>(),
  ),
  tuple("{} {}", tuple("a", "b"), new Map<string, string | number>()),
  tuple("{} ", tuple("a", "b"), new Map<string, string | number>([["z", 1]])),
  tuple("{0} {}", tuple("a"), new Map<string, string | number>()),
  tuple(
    "{0.real} {1[0]} {1[k]}",
    tuple(
      3,
      new Dict<number | string, string>([
        [0, "zero"],
        ["k", "key"],
      ]),
    ),
    new Map<string, string | number>(),
  ),
  tuple(
    "{:{width}}|",
    tuple("w"),
    new Map<string, string | number>([["width", 4]]),
  ),
  tuple("{!x}", tuple(1), new Map<string, string | number>()),
)) {
  try {
    print(
      repr(
        call_method(shell, "format", text, ...args, Object.fromEntries(kwargs)),
      ),
    );
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof TypeError ||
      error instanceof ValueError ||
      error instanceof KeyError ||
      error instanceof IndexError
    )) {
      throw error;
    }
    print(type_name(error), error);
  }
}
print(shell.asked);

const plain = new Formatter();
print(
  plain.get_field(
    "0[name].upper",
    tuple(new Map([["name", "x"]])),
    new Map<any, any>(),
  )[1],
  plain.get_field("k[1]", tuple(), new Map<string, number[]>([["k", [4, 5]]])),
);
print(
  plain.get_value(1, tuple("a", "b"), new Map<any, any>()),
  plain.get_value("k", tuple(), new Map([["k", "v"]])),
  (plain.check_unused_args(
    new PySet([0]),
    tuple("a", "b"),
    new Map<any, any>(),
  ),
  null),
);
print(
  plain.format_field(3.14159, ".2f"),
  plain.format_field("x", ">3"),
  plain.convert_field("é", "a"),
  plain.convert_field(1, "s"),
  plain.convert_field("q", "r"),
  plain.convert_field(5, null),
);
for (const wrong of tuple(
  () => plain.convert_field(1, "z"),
  () => plain.get_value(3, tuple(1), new Map<any, any>()),
  () => plain.get_value("q", tuple(), new Map<any, any>()),
  () => plain.vformat("{a.b}", tuple(), new Map([["a", 1]])),
)) {
  try {
    print(wrong());
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof ValueError ||
      error instanceof IndexError ||
      error instanceof KeyError ||
      error instanceof AttributeError
    )) {
      throw error;
    }
    print(type_name(error), error);
  }
}
print(string_.capwords("  the  quick brown "), string_.capwords("a-b-c", "-"));
