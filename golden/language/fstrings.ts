/** f-strings: conversions, specs, nesting and the = form. */

import {
  ascii,
  asFloat,
  float_pow,
  float_str,
  format,
  getitem,
  mod,
  type Num,
  print,
  repr,
  str,
  str_format,
  str_replace,
  tuple,
} from "py2ts-runtime";

const name = "Ada";
const n = 42;
const pi = 3.14159;
const flag = true;
const items: (Num | string)[] = [1, "two", asFloat(3)];
print(`${name} ${n} ${float_str(pi)} ${str(flag)} ${str(items)} ${str(null)}`);
print(`${repr(name)} ${name} ${ascii(name)} ${format(repr(n), ">5")}|`);
print(
  `${format(name, ">8")}|${format(name, "<8")}|${format(name, "^8")}|${format(name, "*^9")}|${format(name, ".2")}`,
);
print(
  `${format(n, "5d")}|${format(n, "<5")}|${format(n, "05d")}|${format(n, "+")}|${format(n, "x")}|${format(n, "#b")}|${format(n, ",")}|${format(1234567, "_")}`,
);
print(
  `${format(pi, ".2f")} ${format(pi, "8.3f")}|${format(pi, "e")} ${format(pi, "g")} ${format(10000000000, "g")} ${format(0.25, ".0%")} ${format(2.5, ".0f")} ${format(3.5, ".0f")}`,
);
print(`n=${repr(n)} n = ${repr(n)} pi=${format(pi, ".1f")} name=${name}`);
let width: number = 10;
const digits = 3;
print(
  `${format(pi, `${width}.${digits}f`)}|${format(name, `${">"}${width}`)}|`,
);
print(
  `{literal} ${"nested " + `${n + 1}`} ${flag ? n : 0} ${items.length} ${repr(getitem(items, 1))}`,
);
print(
  `${float_str(1)} ${float_str(10000000000000000)} ${float_str(1e-5)} ${format(100, ".1f")} ${float_str(n)} ${float_str(n / 7)} ${float_str(float_pow(2, 0.5))}`,
);
print(`${"multipart"} ${format(n > 1 ? "a" : "b", ">3")} and ${n} plain`);
print(
  mod(
    "%s is %d years, %.1f%%, %5s|%-5s|%05d %r %x",
    tuple(name, n, asFloat(pi), "a", "b", 7, "q", 255),
  ),
);
print(
  str_format(str_replace("{} {0} {name}", "{0}", "{}"), 1, 2, { name: "x" }),
  str_format("{0:>4}{1!r}", 7, "z"),
);

// A spec that begins with "=" is no assignment.
width = 3.5;
let last!: number;
print(
  `${format(width, "=9f")}|${format(width, "=+10.2f")}|${(last = 4)}|${format(last, "=^9")}`,
);
