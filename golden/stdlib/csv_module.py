"""csv as programs use it."""
import asyncio
import csv
import io
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass
class Person:
    name: str
    age: int
    score: float


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    doublequote = True
    skipinitialspace = True
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


def written(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


def writing():
    rows = [[1, 2.0, None, 'a"b', "x\ny", " s", True, ""], [""], ["plain", "with,comma"]]
    print(repr(written(rows)))
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
        print(quoting, repr(written([[1, 2.5, None, 'a"b', "x,y", ""]], quoting=quoting, escapechar="\\")))
    print(repr(written([['a"b', "c;d", "e\\f", "g|"]], doublequote=False, escapechar="\\", lineterminator="|", delimiter=";")), repr(written([["a", "b"]], dialect="excel-tab")), repr(written([["a", 1]], dialect="unix")), repr(written([["it's", "a|b"]], dialect=Pipes)))
    writer = csv.writer(io.StringIO())
    print(writer.writerow(["a", "b"]), writer.writerow(()), writer.dialect.delimiter)


def reading():
    text = 'name,age\r\n"Smith, J",42\r\n"say ""hi""","multi\nline"\r\n\r\nlast,'
    reader = csv.reader(io.StringIO(text, newline=""))
    for row in reader:
        print(reader.line_num, row)
    print(list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")), list(csv.reader(["a, b,c"], skipinitialspace=True)), list(csv.reader(["a,b\\,c"], escapechar="\\")))
    print(list(csv.reader(['1,"2",,3.5'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['1,"2",,""'], quoting=csv.QUOTE_NOTNULL)), list(csv.reader(['a"b', '"a"b,c', '"x'])), list(csv.reader(["a|'b|c'"], Pipes)))
    csv.register_dialect("semicolons", delimiter=";")
    print(list(csv.reader(["a;b"], "semicolons")), csv.list_dialects(), csv.get_dialect("semicolons").delimiter)
    csv.unregister_dialect("semicolons")
    print(csv.field_size_limit(), csv.excel.delimiter, csv.excel_tab.delimiter == "\t", csv.unix_dialect.quoting)


def dicts(path: Path):
    people = [Person("Ann", 30, 1.5), Person("Bob, Jr", 41, 2.0)]
    with path.open("w", newline="") as f:
        writer = csv.DictWriter(f, fieldnames=["name", "age", "score"])
        writer.writeheader()
        writer.writerows(asdict(person) for person in people)
    print(repr(path.read_text()))
    with open(path, newline="") as f:
        reader = csv.DictReader(f)
        print(reader.fieldnames)
        for row in reader:
            print(row["name"].upper(), int(row["age"]) + 1, float(row["score"]), row)
    reader = csv.DictReader(["1,2,3,4", "5"], fieldnames=["a", "b"], restkey="more", restval="?")
    print(list(reader), reader.line_num)
    total = sum(int(row["age"]) for row in csv.DictReader(path.open()))
    print(total)
    out = io.StringIO()
    writer = csv.DictWriter(out, ["a", "b"], restval="-", extrasaction="ignore")
    writer.writerow({"a": 1, "z": 2})
    print(repr(out.getvalue()))


def errors():
    for wrong in (
        lambda: csv.reader([], delimiter="ab"), lambda: csv.reader([], "nope"), lambda: csv.writer(5), lambda: list(csv.reader([b"a"])), lambda: list(csv.reader(['"a"b'], strict=True)), lambda: list(csv.reader(['"a'], strict=True)),
        lambda: list(csv.reader(["a\nb"])), lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"b": 1}), lambda: csv.DictWriter(io.StringIO(), ["a"], extrasaction="x"),
        lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"]), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow([""]), lambda: csv.get_dialect("nope"), lambda: csv.reader([], quoting=9),
    ):
        try:
            wrong()
        except (csv.Error, TypeError, ValueError) as error:
            print(type(error).__name__, error)


async def main():
    writing()
    reading()
    with tempfile.TemporaryDirectory() as folder:
        await asyncio.to_thread(dicts, Path(folder) / "people.csv")
    errors()


asyncio.run(main())
