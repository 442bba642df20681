/** os, os.path, errno and stat as programs use them. */

import {
  asFloat,
  Bytes,
  bytes_of,
  call_method,
  caught,
  contains,
  delitem,
  enter,
  getitem,
  isinstance,
  KeyError,
  len,
  oct,
  open,
  or_,
  OSError,
  print,
  repr,
  setitem,
  sorted,
  str,
  str_replace,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as errno from "py2ts-runtime/errno";
import * as os from "py2ts-runtime/os";
import type { DirEntry } from "py2ts-runtime/os";
import * as path_ from "py2ts-runtime/os/path";
import { basename, join } from "py2ts-runtime/os/path";
import * as stat from "py2ts-runtime/stat";

/** A folder of its own, which is removed in the end. */
class Tree {
  root: string;
  constructor(name: string) {
    this.root = join("/tmp", `${name}_${os.getpid()}`);
  }

  __enter__(): Tree {
    os.mkdir(this.root);
    return this;
  }

  __exit__(...triple: any[]): null {
    for (const [folder, folders, files] of os.walk(this.root, false)) {
      for (const name of files) {
        os.remove(join(folder, name));
      }
      for (const name of folders) {
        const path = join(folder, name);
        path_.islink(path) ? (os.unlink(path), null) : (os.rmdir(path), null);
      }
    }
    os.rmdir(this.root);
    return null;
  }

  __fspath__(): string {
    return this.root;
  }

  write(name: string, text: string): string {
    const path = join(this, name);
    os.makedirs(path_.dirname(path), undefined, true);
    const f = open(path, "w");
    try {
      f.write(text);
    } finally {
      f.close();
    }
    return path;
  }
}

function paths(): void {
  for (const path of tuple(
    "/usr/lib/python3/a.tar.gz",
    "a",
    "",
    "/",
    "//x//y/",
    ".bashrc",
    "a/./b/../c",
  )) {
    print(
      repr(path),
      path_.split(path),
      path_.splitext(path),
      basename(path),
      path_.dirname(path),
      path_.normpath(path),
      path_.isabs(path),
    );
  }
  print(
    join("a", "b", "/c", "d/"),
    join(bytes_of("x"), bytes_of("y")),
    path_.relpath("/a/b/c", "/a/d"),
    path_.commonpath(["/a/b/c", "/a/b/d"]),
    path_.commonprefix(["abc", "abd"]),
  );
  print(
    path_.splitdrive("a"),
    path_.splitroot("/a/b"),
    path_.normcase("Ab"),
    path_.expanduser("~/x") === getitem(os.environ, "HOME") + "/x",
  );
  setitem(os.environ, "GOLDEN_VARIABLE", "here");
  print(
    path_.expandvars("$GOLDEN_VARIABLE/${GOLDEN_VARIABLE}/$nothing"),
    os.getenv("GOLDEN_VARIABLE"),
    os.environ.get("NOTHING_LIKE_IT", "default"),
  );
  delitem(os.environ, "GOLDEN_VARIABLE");
  print(
    contains(os.environ, "GOLDEN_VARIABLE"),
    os.getenv("GOLDEN_VARIABLE"),
    os.sep,
    os.curdir,
    os.pardir,
    repr(os.linesep),
    os.name,
    os.pathsep,
    os.devnull,
  );
  for (const wrong of tuple(
    () => join("a", 1),
    () => join("a", bytes_of("b")),
    () => getitem(os.environ, "NOTHING_LIKE_IT"),
    () => os.fspath(3),
    () => path_.commonpath([]),
  )) {
    try {
      wrong();
    } catch (error2) {
      const error = caught(error2);
      if (!(
        error instanceof TypeError ||
        error instanceof KeyError ||
        error instanceof ValueError
      )) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
}

function files(tree: Tree): null {
  const first = tree.write("a/first.txt", "one\n");
  tree.write("a/b/second.txt", "two\n".repeat(3));
  tree.write("third.log", "");
  print(
    sorted(os.listdir(tree)),
    path_.getsize(first),
    path_.exists(first),
    path_.isdir(join(tree, "a")),
    path_.isfile(tree),
  );
  for (const [folder, folders, names] of sorted(os.walk(tree.root))) {
    print(path_.relpath(folder, tree), sorted(folders), sorted(names));
  }
  const entries = os.scandir(tree);
  try {
    const items = sorted(entries, { key: (entry: DirEntry) => entry.name });
    for (const entry of items) {
      print(
        entry.name,
        entry.is_dir(),
        entry.is_file(),
        entry.is_symlink(),
        entry.stat().st_size > 0,
        entry,
      );
    }
  } finally {
    entries.close();
  }
  os.rename(first, join(tree, "renamed.txt"));
  os.replace(join(tree, "third.log"), join(tree, "renamed.txt"));
  os.symlink("renamed.txt", join(tree, "link"));
  print(
    os.readlink(join(tree, "link")),
    path_.islink(join(tree, "link")),
    path_.realpath(join(tree, "link")) ===
      path_.realpath(join(tree, "renamed.txt")),
  );
  os.chmod(join(tree, "renamed.txt"), 0o640);
  const info = os.stat(join(tree, "renamed.txt"));
  print(
    stat.filemode(info.st_mode),
    stat.S_ISREG(info.st_mode),
    oct(stat.S_IMODE(info.st_mode)),
    info.st_size,
    info.st_nlink,
    len(info),
  );
  os.utime(join(tree, "renamed.txt"), tuple(1000, 2000.5));
  print(
    asFloat(path_.getmtime(join(tree, "renamed.txt"))),
    asFloat(os.stat(join(tree, "link")).st_atime),
    path_.samefile(join(tree, "link"), join(tree, "renamed.txt")),
  );
  print(os.access(tree, os.R_OK), os.access(join(tree, "nothing"), os.F_OK));
  const fd = os.open(join(tree, "raw.bin"), Number(or_(os.O_RDWR, os.O_CREAT)));
  print(
    os.write(fd, bytes_of("raw bytes")),
    os.lseek(fd, 4, os.SEEK_SET),
    os.read(fd, 100),
    os.fstat(fd).st_size,
  );
  os.ftruncate(fd, 3);
  os.close(fd);
  const scope = enter(
    os.fdopen(os.open(join(tree, "raw.bin"), os.O_RDONLY), "rb"),
  );
  try {
    const f = scope.value;
    print(call_method(f, "read"));
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  os.truncate(join(tree, "raw.bin"), 1);
  os.link(join(tree, "raw.bin"), join(tree, "again.bin"));
  print(
    os.stat(join(tree, "again.bin")).st_nlink,
    path_.lexists(join(tree, "link")),
    path_.ismount("/"),
  );
  return null;
}

function errors(tree: Tree): void {
  const missing = join(tree, "missing");
  for (const wrong of tuple(
    () => {
      os.remove(missing);
      return null;
    },
    () => os.listdir(missing),
    () => {
      os.mkdir(tree);
      return null;
    },
    () => {
      os.rmdir(tree);
      return null;
    },
    () => {
      os.rename(missing, "x");
      return null;
    },
    () => {
      os.makedirs(tree);
      return null;
    },
    () => os.stat(missing),
    () => open(missing),
    () => {
      os.close(9999);
      return null;
    },
    () => {
      os.kill(2 ** 22 + 5, 0);
      return null;
    },
    () => open(tree),
    () => path_.getsize(missing),
    () => {
      os.chdir(missing);
      return null;
    },
  )) {
    try {
      wrong();
    } catch (error) {
      if (!(error instanceof OSError)) {
        throw error;
      }
      print(
        type_name(error),
        error.errno,
        getitem(errno.errorcode, error.errno),
        error.strerror,
        str_replace(str(error), tree.root, "TREE"),
      );
    }
  }
  try {
    open("a\0b");
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  print(errno.ENOENT, os.strerror(errno.EACCES), os.OSError === OSError);
}

async function main(): Promise<void> {
  paths();
  let tree!: Tree;
  const scope = enter(new Tree("py2ts_golden"));
  try {
    tree = scope.value;
    await asyncio.to_thread(files, tree);
    errors(tree);
    const before = os.getcwd();
    os.chdir(tree);
    print(
      path_.basename(os.getcwd()) === path_.basename(tree),
      path_.exists("renamed.txt"),
      path_.abspath("x") === join(path_.realpath(tree), "x"),
    );
    os.chdir(before);
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  print(
    path_.exists(tree),
    len(os.urandom(8)),
    os.cpu_count() > 0,
    os.getpid() > 0,
    os.uname().sysname,
    os.fsencode("é"),
    os.fsdecode(new Bytes([195, 169])),
  );
  print(
    os.system("exit 3"),
    os.waitstatus_to_exitcode(768),
    new os.terminal_size(tuple(80, 24)),
    tree instanceof os.PathLike,
    isinstance("a", os.PathLike),
  );
}

await asyncio.run(main);
