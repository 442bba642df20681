/** tempfile, shutil, glob and atexit as programs use them. */

import {
  and_,
  bytes_of,
  enter,
  issubclass,
  iter,
  list,
  map,
  oct,
  open,
  OSError,
  print,
  repr,
  setitem,
  sorted,
  str,
  truediv,
  tuple,
  type_name,
} from "py2ts-runtime";
import * as atexit from "py2ts-runtime/atexit";
import * as glob from "py2ts-runtime/glob";
import type { BufferedRandom } from "py2ts-runtime/io";
import * as os from "py2ts-runtime/os";
import * as path_ from "py2ts-runtime/os/path";
import { Path } from "py2ts-runtime/pathlib";
import * as shutil from "py2ts-runtime/shutil";
import * as tempfile from "py2ts-runtime/tempfile";
import type {
  _TemporaryFileWrapper,
  SpooledTemporaryFile,
} from "py2ts-runtime/tempfile";

const goodbye = atexit.register(function goodbye(): null {
  print("goodbye");
  return null;
});

atexit.register(print, "called with", "arguments", { sep: "-" });
const unwanted = atexit.register(() => {
  print("never");
  return null;
});
atexit.unregister(unwanted);

function temporary(): void {
  let f!: _TemporaryFileWrapper | BufferedRandom | SpooledTemporaryFile;
  let name!: string;
  const scope = enter(
    tempfile.NamedTemporaryFile(
      "w+",
      undefined,
      undefined,
      undefined,
      ".txt",
      "golden_",
    ),
  );
  try {
    f = scope.value;
    f.write("line one\nline two\n");
    f.flush();
    f.seek(0);
    print(
      f.readline(),
      path_.exists(f.name),
      f.name.endsWith(".txt"),
      path_.basename(f.name).startsWith("golden_"),
      [...iter(f)],
    );
    name = f.name;
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  print(path_.exists(name), f.closed);
  const scope2 = enter(
    tempfile.NamedTemporaryFile(
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      false,
    ),
  );
  try {
    f = scope2.value;
    f.write(bytes_of("kept"));
  } catch (error2) {
    scope2.failed(error2);
  } finally {
    scope2.exit();
  }
  print(new Path(f.name).read_bytes());
  os.unlink(f.name);
  const file = tempfile.TemporaryFile();
  try {
    f = file;
    f.write(bytes_of("no name"));
    f.seek(0);
    print(f.read());
  } finally {
    file.close();
  }
  const scope3 = enter(new tempfile.SpooledTemporaryFile(5, "w+"));
  try {
    f = scope3.value;
    f.write("abc");
    f.write("defgh");
    f.seek(2);
    print(f.read());
  } catch (error2) {
    scope3.failed(error2);
  } finally {
    scope3.exit();
  }
  const [fd, path] = tempfile.mkstemp(".dat");
  os.write(fd, bytes_of("raw"));
  os.close(fd);
  print(
    path_.getsize(path),
    oct(Number(and_(os.stat(path).st_mode, 0o777))),
    path_.dirname(path) === tempfile.gettempdir(),
    tempfile.gettempprefix(),
  );
  os.remove(path);
  const folder = new tempfile.TemporaryDirectory(undefined, "golden_");
  print(
    path_.isdir(folder.name),
    repr(folder) === `<TemporaryDirectory ${repr(folder.name)}>`,
  );
  folder.cleanup();
  print(path_.isdir(folder.name));
  const made = tempfile.mkdtemp();
  os.rmdir(made);
}

function trees(root: Path): void {
  for (const name of tuple(
    "src/a.py",
    "src/b.txt",
    "src/pkg/c.py",
    "src/pkg/c.pyc",
    "src/.hidden",
  )) {
    const path = truediv(root, name);
    path.parent.mkdir(undefined, true, true);
    path.write_text(name);
  }
  os.chdir(root);
  print(
    shutil.copy("src/a.py", "copy.py"),
    shutil.copy2("src/a.py", "src/pkg"),
    shutil.copyfile("src/b.txt", "b2.txt"),
    open("copy.py").read(),
  );
  print(
    shutil.copytree("src", "dst", undefined, shutil.ignore_patterns("*.pyc")),
    sorted(map((p) => str(p), new Path("dst").rglob("*"))),
  );
  print(
    shutil.move("copy.py", "moved.py"),
    shutil.move("moved.py", "dst"),
    sorted(os.listdir("dst")),
  );
  print(
    sorted(glob.glob("src/*")),
    sorted(glob.glob("**/*.py", { recursive: true })),
    glob.glob("src/[ab].py"),
    sorted(glob.glob("*", { root_dir: "src", include_hidden: true })),
    list(glob.iglob("none*")),
  );
  print(
    glob.escape("a[1]*.txt"),
    glob.has_magic("a*"),
    glob.translate("**/*.py", { recursive: true }),
    sorted(glob.glob("src/*/")),
  );
  const source = open("src/a.py", "rb");
  try {
    const target = open("joined", "wb");
    try {
      shutil.copyfileobj(source, target);
    } finally {
      target.close();
    }
  } finally {
    source.close();
  }
  print(
    new Path("joined").read_text(),
    shutil.which("sh") !== null,
    shutil.which("no-such-program"),
    shutil.disk_usage("/").total > 0,
  );
  for (const wrong of tuple(
    () => shutil.copy("none", "x"),
    () => shutil.copyfile("b2.txt", "b2.txt"),
    () => {
      shutil.rmtree("none");
      return null;
    },
    () => {
      shutil.rmtree("b2.txt");
      return null;
    },
    () => shutil.copytree("src", "dst"),
    () => shutil.move("none", "x"),
    () => shutil.move("src", "src/pkg"),
    () =>
      shutil.move("b2.txt", "src/../src") &&
      shutil.move("src/b2.txt", ".") &&
      shutil.move("joined", "joined2") &&
      shutil.copyfile("src", "x"),
  )) {
    try {
      wrong();
    } catch (error) {
      if (!(error instanceof OSError)) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
  shutil.rmtree("dst");
  shutil.rmtree("none", true);
  print(path_.exists("dst"), issubclass(shutil.SameFileError, shutil.Error));
  const [item, item2] = tuple("100", "30");
  setitem(os.environ, "COLUMNS", item);
  setitem(os.environ, "LINES", item2);
  print(shutil.get_terminal_size());
  os.chdir("/");
}

temporary();
const scope = enter(new tempfile.TemporaryDirectory());
try {
  const root = scope.value;
  trees(new Path(root));
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}
