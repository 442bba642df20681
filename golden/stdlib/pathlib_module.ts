/** pathlib as programs use it. */

import {
  and_,
  Bytes,
  bytes,
  caught,
  Dict,
  enter,
  eq,
  filter,
  getitem,
  IndexError,
  issubclass,
  iter,
  len,
  list,
  lt,
  map,
  NotImplementedError,
  oct,
  OSError,
  print,
  repr,
  sorted,
  str,
  str_replace,
  str_rstrip,
  str_splitlines,
  truediv,
  tuple,
  type,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { dataclass } from "py2ts-runtime/dataclasses";
import * as pathlib from "py2ts-runtime/pathlib";
import {
  Path,
  PurePath,
  PurePosixPath,
  PureWindowsPath,
} from "py2ts-runtime/pathlib";
import * as tempfile from "py2ts-runtime/tempfile";

class Entry {
  path: Path;
  size: number;
  constructor(path: Path, size: number) {
    this.path = path;
    this.size = size;
  }
}
dataclass(Entry, "path, size");

function pure(): void {
  let p!: PurePath | Path;
  for (const text of tuple(
    "/usr/lib/a.tar.gz",
    "a",
    "",
    "/",
    "a/../b/./c//d/",
    ".bashrc",
    "..",
    "a.",
  )) {
    p = new PurePath(text);
    print(
      repr(p),
      p.parts,
      repr(p.name),
      repr(p.suffix),
      p.suffixes,
      repr(p.stem),
      p.parent,
      repr(p.root),
      p.is_absolute(),
    );
  }
  p = truediv(truediv(new Path("src"), "pkg"), "mod.py");
  print(
    p,
    truediv("root", p),
    p.joinpath("a", "/b"),
    list(p.parents),
    getitem(p.parents, 0),
    getitem(p.parents, -1),
    len(p.parents),
    p.as_posix(),
    str(p),
    `${str(p)}`,
  );
  print(
    p.with_name("x.txt"),
    p.with_stem("y"),
    p.with_suffix(".md"),
    p.with_suffix(""),
    p.relative_to("src"),
    p.is_relative_to("src/pkg"),
    p.is_relative_to("b"),
  );
  print(
    new Path("/a/b").relative_to("/a/c", { walk_up: true }),
    p.match("*.py"),
    p.match("pkg/*.py"),
    p.match("/*.py"),
    p.full_match("src/**/*.py"),
    p.full_match("*.py"),
  );
  print(
    lt(new Path("a"), new Path("b")),
    eq(new Path("a"), new PurePosixPath("a")),
    eq(new Path("a"), "a"),
    getitem(new Dict([[new Path("a"), 1]]), new Path("a")),
    sorted([new Path("b"), new Path("a/c"), new Path("a")]),
  );
  print(
    new Path("/a b/é").as_uri(),
    bytes(new Path("é")),
    new Path("/a").anchor,
    Path.from_uri("file:///a%20b"),
    new PurePath("a").with_segments("b", "c"),
  );
  const w = new PureWindowsPath("c:/Users\\me/file.txt");
  print(
    repr(w),
    w.drive,
    repr(w.root),
    w.parts,
    w.as_posix(),
    w,
    eq(w, new PureWindowsPath("C:/users/ME/FILE.TXT")),
    w.is_absolute(),
    new PureWindowsPath("//server/share/x").parts,
  );
  print(
    p instanceof PurePosixPath,
    p instanceof PurePath,
    w instanceof Path,
    type(p),
    issubclass(pathlib.PosixPath, Path),
  );
  for (const wrong of tuple(
    () => new Path(1),
    () => truediv(new Path("a"), 1),
    () => new Path("a").with_suffix("x"),
    () => new Path("").with_name("x"),
    () => new Path("a").with_name("a/b"),
    () => new Path("/a").relative_to("/b"),
    () => new Path("a").as_uri(),
    () => new Path("a").match(""),
    () => new pathlib.WindowsPath("a"),
    () => getitem(new Path("a").parents, 3),
    () => lt(new Path("a"), "b"),
    () => list(new Path(".").glob("")),
    () => new Path(".").glob("/x"),
  )) {
    try {
      wrong();
    } catch (error2) {
      const error = caught(error2);
      if (!(
        error instanceof TypeError ||
        error instanceof ValueError ||
        error instanceof IndexError ||
        error instanceof NotImplementedError
      )) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
}

function files(root: Path): null {
  const notes = truediv(root, "notes.txt");
  print(
    notes.write_text("one\ntwo é\n", "utf-8"),
    str_splitlines(notes.read_text("utf-8")),
    notes.stat().st_size,
    notes.exists(),
    notes.is_file(),
    notes.is_dir(),
  );
  print(
    truediv(root, "data.bin").write_bytes(new Bytes([0, 1])),
    truediv(root, "data.bin").read_bytes(),
  );
  const deep = truediv(truediv(truediv(root, "a"), "b"), "c");
  deep.mkdir(undefined, true);
  deep.mkdir(undefined, true, true);
  truediv(deep, "deep.py").touch();
  truediv(truediv(root, "a"), "top.py").write_text("x = 1\n");
  truediv(root, ".hidden").touch();
  print(sorted(map((p) => p.name, root.iterdir())));
  print(
    sorted(map((p) => str(p.relative_to(root)), root.rglob("*.py"))),
    sorted(map((p) => p.name, root.glob("*"))),
    sorted(map((p) => p.name, root.glob("*/"))),
    Array.from(root.glob("a/b/*/*.py"), (p) => p.name),
  );
  print(
    sorted(map((p) => str(p.relative_to(root)), root.glob("**/"))),
    sorted(
      map(
        (p) => p.name,
        filter((p) => p.is_file(), root.glob("**/*")),
      ),
    ),
  );
  for (const [folder, folders, names] of sorted(root.walk())) {
    print(folder.relative_to(root), sorted(folders), sorted(names));
  }
  {
    const f = notes.open();
    try {
      print(Array.from(iter(f), (line: any) => str_rstrip(line)));
    } finally {
      f.close();
    }
  }
  {
    const f = notes.open("ab");
    try {
      print(f.write(new Bytes([116, 104, 114, 101, 101, 10])));
    } finally {
      f.close();
    }
  }
  const moved = notes.rename(truediv(root, "moved.txt"));
  print(
    moved.name,
    notes.exists(),
    moved.replace(truediv(truediv(root, "a"), "moved.txt")).relative_to(root),
  );
  const link = truediv(root, "link");
  link.symlink_to("a");
  print(
    link.is_symlink(),
    link.is_dir(),
    link.is_dir({ follow_symlinks: false }),
    link.readlink(),
    eq(link.resolve(), truediv(root, "a").resolve()),
    link.samefile(truediv(root, "a")),
  );
  truediv(root, "hard").hardlink_to(truediv(root, "data.bin"));
  print(
    truediv(root, "hard").stat().st_nlink,
    oct(Number(and_(truediv(root, "hard").stat().st_mode, 0o777)) | 0o400),
    truediv(root, "hard").owner() !== "",
  );
  truediv(root, "hard").chmod(0o600);
  const items: Entry[] = [];
  for (const p of root.iterdir()) {
    if (p.is_file()) {
      items.push(new Entry(p, p.stat().st_size));
    }
  }
  const entries = items;
  print(sorted(map((entry) => tuple(entry.path.name, entry.size), entries)));
  for (const wrong of tuple(
    () => truediv(root, "none").read_text(),
    () => {
      truediv(root, "none").unlink();
      return null;
    },
    () => {
      truediv(root, "a").mkdir();
      return null;
    },
    () => {
      truediv(root, "a").rmdir();
      return null;
    },
    () => list(truediv(root, "none").iterdir()),
    () => truediv(root, "a").read_text(),
    () => {
      truediv(root, "data.bin").touch(undefined, false);
      return null;
    },
    () => {
      truediv(truediv(root, "x"), "y").mkdir();
      return null;
    },
    () => truediv(root, "none").resolve(true),
    () => truediv(root, "data.bin").write_text(1),
  )) {
    try {
      wrong();
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof OSError || error instanceof TypeError)) {
        throw error;
      }
      print(type_name(error), str_replace(str(error), str(root), "ROOT"));
    }
  }
  truediv(root, "none").unlink(true);
  truediv(root, "hard").unlink();
  truediv(deep, "deep.py").unlink();
  deep.rmdir();
  print(
    deep.exists(),
    eq(new Path("x").absolute(), truediv(Path.cwd(), "x")),
    eq(new Path("~/x").expanduser(), truediv(Path.home(), "x")),
    truediv(root, "a\0b").exists(),
  );
  return null;
}

async function main(): Promise<void> {
  pure();
  const scope = enter(new tempfile.TemporaryDirectory());
  try {
    const folder = scope.value;
    await asyncio.to_thread(files, new Path(folder));
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
}

await asyncio.run(main);
