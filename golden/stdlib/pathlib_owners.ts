/** What ls -l knows of paths: owners, links, modes; and what paths refuse. */

import {
  and_,
  call_method,
  caught,
  enter,
  eq,
  FileNotFoundError,
  getattr,
  getitem,
  issubclass,
  len,
  lt,
  NotImplementedError,
  oct,
  OSError,
  print,
  repr,
  truediv,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as os from "py2ts-runtime/os";
import {
  Path,
  PurePosixPath,
  PureWindowsPath,
  UnsupportedOperation,
} from "py2ts-runtime/pathlib";
import * as stat from "py2ts-runtime/stat";
import * as tempfile from "py2ts-runtime/tempfile";

const scope = enter(new tempfile.TemporaryDirectory());
try {
  const folder = scope.value;
  const root = new Path(folder);
  const file = truediv(root, "file.txt");
  file.write_text("content\n");
  const link = truediv(root, "link");
  link.symlink_to("file.txt");
  const broken = truediv(root, "broken");
  broken.symlink_to("nowhere");
  const owner2 = file.owner();
  const owner3 = link.owner();
  print(
    owner2 === owner3 && owner3 === root.owner(),
    len(file.owner()) > 0,
    file.group() === root.group(),
    len(file.group()) > 0,
  );
  print(
    file.lstat().st_size,
    link.lstat().st_size,
    link.stat().st_size,
    stat.S_ISLNK(broken.lstat().st_mode),
    stat.S_ISLNK(link.lstat().st_mode),
    link.lstat().st_ino === file.stat().st_ino,
  );
  for (const path of tuple(file, link, broken, truediv(root, "none"))) {
    print(
      path.name,
      path.exists(),
      path.exists({ follow_symlinks: false }),
      path.is_symlink(),
      path.is_file(),
      path.is_file({ follow_symlinks: false }),
    );
    try {
      print(
        "  ",
        getitem(stat.filemode(path.stat().st_mode), 0),
        path.lstat().st_nlink,
      );
    } catch (error) {
      if (!(error instanceof FileNotFoundError)) {
        throw error;
      }
      print("  ", error.errno, error.strerror, new Path(error.filename).name);
    }
  }
  file.chmod(0o604);
  print(
    oct(Number(and_(file.stat().st_mode, 0o777))),
    oct(Number(and_(link.stat().st_mode, 0o777))),
  );
  for (const change of tuple(
    () => {
      link.lchmod(0o600);
      return null;
    },
    () => {
      file.chmod(0o600, { follow_symlinks: false });
      return null;
    },
  )) {
    try {
      change();
      print("changed");
    } catch (error) {
      if (!(error instanceof NotImplementedError)) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
  try {
    truediv(root, "none").owner();
  } catch (error) {
    if (!(error instanceof FileNotFoundError)) {
      throw error;
    }
    print(type_name(error), error.strerror);
  }
  for (const what of tuple(
    () => broken.group(),
    () => {
      broken.touch(undefined, false);
      return null;
    },
    () => truediv(root, "none").lstat(),
    () => {
      file.mkdir();
      return null;
    },
    () => call_method(file.iterdir(), "__next__"),
  )) {
    try {
      print(what());
    } catch (error) {
      if (!(error instanceof OSError)) {
        throw error;
      }
      print(type_name(error), error.strerror);
    }
  }
  print(
    broken.group({ follow_symlinks: false }) === root.group(),
    broken.owner({ follow_symlinks: false }) === root.owner(),
  );
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}

print(
  issubclass(UnsupportedOperation, NotImplementedError),
  getattr(UnsupportedOperation, "__name__"),
  getattr(getitem(getattr(UnsupportedOperation, "__mro__"), 1), "__name__"),
);
try {
  throw new UnsupportedOperation("no links here");
} catch (error) {
  if (!(error instanceof NotImplementedError)) {
    throw error;
  }
  print(repr(error));
}
for (const wrong of tuple(
  () => lt(new PureWindowsPath("a"), new PurePosixPath("b")),
  () => new PurePosixPath("a").with_name(""),
  () => new PurePosixPath("/").with_suffix(".x"),
  () => new PurePosixPath("a").with_suffix("x"),
  () => new PurePosixPath("/a").relative_to("/b"),
  () => new PurePosixPath("a").as_uri(),
  () => new Path("a", 3),
  () => truediv(new PurePosixPath("a"), 1),
  () => new Path("x").glob(""),
  () => new PureWindowsPath("c:/a").relative_to("d:/"),
  () => new Path("a").match(""),
  () => new PurePosixPath("/a/../b").relative_to("/a/c", { walk_up: true }),
)) {
  try {
    print(repr(wrong()));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError || error instanceof ValueError)) {
      throw error;
    }
    print(type_name(error), error);
  }
}
print(
  os.fspath(new PurePosixPath("a/b")),
  repr(new PureWindowsPath("C:\\x\\y.txt")),
  eq(new PureWindowsPath("c:/A"), new PureWindowsPath("C:/a")),
  new PureWindowsPath("c:/x").drive,
);
