/** csv as programs use it. */

import {
  add,
  asFloat,
  bytes_of,
  call,
  caught,
  class_attributes,
  describe,
  enter,
  type Float,
  getattr,
  getitem,
  int,
  iter,
  list,
  map,
  type Num,
  open,
  print,
  repr,
  str_upper,
  sum,
  to_float,
  truediv,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as csv from "py2ts-runtime/csv";
import type { DictReader, DictWriter } from "py2ts-runtime/csv";
import { asdict, dataclass } from "py2ts-runtime/dataclasses";
import * as io from "py2ts-runtime/io";
import { Path } from "py2ts-runtime/pathlib";
import * as tempfile from "py2ts-runtime/tempfile";

class Person {
  name: string;
  age: number;
  score: number | Float;
  constructor(name: string, age: number, score: number | Float) {
    this.name = name;
    this.age = age;
    this.score = score;
  }
}
dataclass(Person, "name, age, score");

class Pipes extends csv.Dialect {
  static delimiter = "|";
  declare delimiter: string;
  static quotechar = "'";
  declare quotechar: string;
  static doublequote = true;
  declare doublequote: boolean;
  static skipinitialspace = true;
  declare skipinitialspace: boolean;
  static lineterminator = "\n";
  declare lineterminator: string;
  static quoting: number = csv.QUOTE_MINIMAL;
  declare quoting: number;
}
class_attributes(
  Pipes,
  "delimiter",
  "quotechar",
  "doublequote",
  "skipinitialspace",
  "lineterminator",
  "quoting",
);

function written(
  rows: (Num | string | boolean | null)[][],
  keywords: Record<string, any> = {},
): string {
  const options = new Map<string, any>(Object.entries(keywords));
  const out = new io.StringIO();
  call(
    describe(csv.writer, {
      params:
        "fileobj, /, dialect=, *, delimiter=, quotechar=, escapechar=, doublequote=, skipinitialspace=, lineterminator=, quoting=, strict=",
    }),
    out,
    Object.fromEntries(options),
  ).writerows(rows);
  return out.getvalue();
}

function writing(): void {
  const rows: (Num | string | boolean | null)[][] = [
    [1, asFloat(2), null, 'a"b', "x\ny", " s", true, ""],
    [""],
    ["plain", "with,comma"],
  ];
  print(repr(written(rows)));
  for (const quoting of tuple(
    csv.QUOTE_MINIMAL,
    csv.QUOTE_ALL,
    csv.QUOTE_NONNUMERIC,
    csv.QUOTE_NONE,
    csv.QUOTE_STRINGS,
    csv.QUOTE_NOTNULL,
  )) {
    print(
      quoting,
      repr(
        written([[1, 2.5, null, 'a"b', "x,y", ""]], {
          quoting,
          escapechar: "\\",
        }),
      ),
    );
  }
  print(
    repr(
      written([['a"b', "c;d", "e\\f", "g|"]], {
        doublequote: false,
        escapechar: "\\",
        lineterminator: "|",
        delimiter: ";",
      }),
    ),
    repr(written([["a", "b"]], { dialect: "excel-tab" })),
    repr(written([["a", 1]], { dialect: "unix" })),
    repr(written([["it's", "a|b"]], { dialect: Pipes })),
  );
  const writer = csv.writer(new io.StringIO());
  print(
    writer.writerow(["a", "b"]),
    writer.writerow(tuple()),
    getattr(writer.dialect, "delimiter"),
  );
}

function reading(): void {
  const text =
    'name,age\r\n"Smith, J",42\r\n"say ""hi""","multi\nline"\r\n\r\nlast,';
  const reader = csv.reader(new io.StringIO(text, ""));
  for (const row of iter(reader)) {
    print(reader.line_num, row);
  }
  print(
    list(
      csv.reader(["a;b;'c;d'"], undefined, { delimiter: ";", quotechar: "'" }),
    ),
    list(csv.reader(["a, b,c"], undefined, { skipinitialspace: true })),
    list(csv.reader(["a,b\\,c"], undefined, { escapechar: "\\" })),
  );
  print(
    list(
      csv.reader(['1,"2",,3.5'], undefined, { quoting: csv.QUOTE_NONNUMERIC }),
    ),
    list(csv.reader(['1,"2",,""'], undefined, { quoting: csv.QUOTE_NOTNULL })),
    list(csv.reader(['a"b', '"a"b,c', '"x'])),
    list(csv.reader(["a|'b|c'"], Pipes)),
  );
  csv.register_dialect("semicolons", undefined, { delimiter: ";" });
  print(
    list(csv.reader(["a;b"], "semicolons")),
    csv.list_dialects(),
    getattr(csv.get_dialect("semicolons"), "delimiter"),
  );
  csv.unregister_dialect("semicolons");
  print(
    csv.field_size_limit(),
    csv.excel.delimiter,
    csv.excel_tab.delimiter === "\t",
    csv.unix_dialect.quoting,
  );
}

function dicts(path: Path): null {
  const people = [
    new Person("Ann", 30, 1.5),
    new Person("Bob, Jr", 41, asFloat(2)),
  ];
  let writer!: DictWriter;
  {
    const f = path.open("w", undefined, undefined, undefined, "");
    try {
      writer = new csv.DictWriter(f, ["name", "age", "score"]);
      writer.writeheader();
      writer.writerows(map((person) => asdict(person), people));
    } finally {
      f.close();
    }
  }
  print(repr(path.read_text()));
  let reader!: DictReader;
  {
    const f = open(path, undefined, undefined, undefined, undefined, "");
    try {
      reader = new csv.DictReader(f);
      print(reader.fieldnames);
      for (const row of iter(reader)) {
        print(
          str_upper(getitem(row, "name")!),
          add(int(getitem(row, "age")), 1),
          asFloat(to_float(getitem(row, "score"))),
          row,
        );
      }
    } finally {
      f.close();
    }
  }
  reader = new csv.DictReader(["1,2,3,4", "5"], ["a", "b"], "more", "?");
  print(list(reader), reader.line_num);
  const total = sum(
    map(
      (row: any) => int(getitem(row, "age")),
      iter(new csv.DictReader(path.open())),
    ),
  );
  print(total);
  const out = new io.StringIO();
  writer = new csv.DictWriter(out, ["a", "b"], "-", "ignore");
  writer.writerow(
    new Map([
      ["a", 1],
      ["z", 2],
    ]),
  );
  print(repr(out.getvalue()));
  return null;
}

function errors(): void {
  for (const wrong of tuple(
    () => csv.reader([], undefined, { delimiter: "ab" }),
    () => csv.reader([], "nope"),
    () => csv.writer(5),
    () => list(csv.reader([bytes_of("a")])),
    () => list(csv.reader(['"a"b'], undefined, { strict: true })),
    () => list(csv.reader(['"a'], undefined, { strict: true })),
    () => list(csv.reader(["a\nb"])),
    () => csv.writer(new io.StringIO()).writerow(5),
    () =>
      new csv.DictWriter(new io.StringIO(), ["a"]).writerow(
        new Map([["b", 1]]),
      ),
    () => new csv.DictWriter(new io.StringIO(), ["a"], undefined, "x"),
    () =>
      csv
        .writer(new io.StringIO(), undefined, { quoting: csv.QUOTE_NONE })
        .writerow(["a,b"]),
    () =>
      csv
        .writer(new io.StringIO(), undefined, { quoting: csv.QUOTE_NONE })
        .writerow([""]),
    () => csv.get_dialect("nope"),
    () => csv.reader([], undefined, { quoting: 9 }),
  )) {
    try {
      wrong();
    } catch (error2) {
      const error = caught(error2);
      if (!(
        error instanceof csv.Error ||
        error instanceof TypeError ||
        error instanceof ValueError
      )) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
}

async function main(): Promise<void> {
  writing();
  reading();
  const scope = enter(new tempfile.TemporaryDirectory());
  try {
    const folder = scope.value;
    await asyncio.to_thread(dicts, truediv(new Path(folder), "people.csv"));
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  errors();
}

await asyncio.run(main);
