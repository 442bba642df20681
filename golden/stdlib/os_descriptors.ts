/** A small journal on file descriptors: reads and writes at places, vectors, trees of folders, owners and limits. */

import {
  bound,
  bytearray,
  type Bytes,
  bytes_ljust,
  bytes_of,
  call,
  caught,
  contains,
  dict_get,
  enter,
  eq,
  getattr,
  getitem,
  isinstance,
  len,
  open,
  or_,
  OSError,
  print,
  repr,
  set,
  slice,
  sorted,
  str_encode,
  truth,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as errno from "py2ts-runtime/errno";
import * as os from "py2ts-runtime/os";
import * as path_ from "py2ts-runtime/os/path";
import * as tempfile from "py2ts-runtime/tempfile";

function shown(title: string, action: (...args: any[]) => any): void {
  try {
    print(`${title}: ${repr(call(action))}`);
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof OSError ||
      error instanceof TypeError ||
      error instanceof ValueError
    )) {
      throw error;
    }
    const value = `${title}: ${type_name(error)}`;
    const errno2 = getattr(error, "errno", null);
    const value2 = dict_get(errno.errorcode, truth(errno2) ? errno2 : 0, "");
    const strerror = getattr(error, "strerror", null);
    print(value, value2, truth(strerror) ? strerror : error);
  }
}

/** Records of 8 bytes, read and written in place. */
class Journal {
  fd: number;
  constructor(path: string) {
    this.fd = os.open(
      path,
      Number(or_(Number(or_(os.O_RDWR, os.O_CREAT)), os.O_EXCL)),
      0o600,
    );
  }

  put(index: number, text: string): number {
    return os.pwrite(
      this.fd,
      bytes_ljust(str_encode(text), 8, bytes_of(".")),
      index * 8,
    );
  }

  get(index: number): Bytes {
    return os.pread(this.fd, 8, index * 8);
  }

  close(): null {
    os.fsync(this.fd);
    os.fdatasync(this.fd);
    os.close(this.fd);
    return null;
  }
}

function journal(folder: string): void {
  const path = path_.join(folder, "journal");
  const log = new Journal(path);
  print(
    [log.put(0, "first"), log.put(2, "third"), log.put(1, "second")],
    log.get(1),
    log.get(2),
    log.get(9),
  );
  print(os.lseek(log.fd, 0, os.SEEK_CUR), os.lseek(log.fd, 0, os.SEEK_END));
  print(
    os.writev(log.fd, [
      bytes_of("ab"),
      bytearray(bytes_of("cde")),
      bytes_of(""),
      bytes_of("f"),
    ]),
    os.fstat(log.fd).st_size,
  );
  os.lseek(log.fd, 20, os.SEEK_SET);
  const head = bytearray(3);
  const body = bytearray(10);
  print(os.readv(log.fd, [head, body]), head, body);
  print(
    os.isatty(log.fd),
    os.device_encoding(log.fd),
    os.get_inheritable(log.fd),
  );
  print(
    path_.sameopenfile(log.fd, log.fd),
    path_.samestat(os.fstat(log.fd), os.stat(path)),
    path_.samestat(os.stat(folder), os.lstat(path)),
  );
  const second = os.open(path, os.O_RDONLY);
  const third = os.open(os.devnull, os.O_RDONLY);
  print(path_.sameopenfile(log.fd, second), path_.sameopenfile(second, third));
  shown("write to what is read only", () => os.write(second, bytes_of("x")));
  shown("pread of nothing open", () => os.pread(9999, 1, 0));
  shown("negative offset", () => os.pread(second, 1, -1));
  shown("exists", () => new Journal(path));
  os.closerange(second, third + 1);
  shown("closed", () => os.read(second, 1));
  shown("isatty of a closed one", () => os.isatty(second));
  log.close();
  shown("closed twice", bound(log, "close"));
}

function trees(folder: string): void {
  const deep = path_.join(folder, "a", "b", "c");
  os.makedirs(deep);
  const file = open(path_.join(deep, "x.txt"), "w");
  try {
    file.write("hello");
  } finally {
    file.close();
  }
  os.renames(
    path_.join(deep, "x.txt"),
    path_.join(folder, "new", "place", "y.txt"),
  );
  print(
    sorted(os.listdir(folder)),
    path_.exists(path_.join(folder, "a")),
    path_.getsize(path_.join(folder, "new/place/y.txt")),
  );
  os.makedirs(path_.join(folder, "p", "q", "r"));
  os.mkdir(path_.join(folder, "p", "stays"));
  os.removedirs(path_.join(folder, "p", "q", "r"));
  print(sorted(os.listdir(folder)), os.listdir(path_.join(folder, "p")));
  shown("removedirs of a full one", () => {
    os.removedirs(path_.join(folder, "p"));
    return null;
  });
  os.symlink("new", path_.join(folder, "link"));
  const link = path_.join(folder, "link");
  print(
    os.lstat(link).st_size,
    os.lstat(link).st_ino !== os.stat(link).st_ino,
    path_.islink(link),
  );
  const me = os.stat(folder);
  print(
    (os.chown(folder, me.st_uid, -1), null),
    (os.lchown(link, -1, me.st_gid), null),
    (os.chown(path_.join(folder, "p"), -1, -1), null),
  );
  shown("chown of nothing", () => {
    os.chown(path_.join(folder, "none"), -1, -1);
    return null;
  });
  const space = os.statvfs(folder);
  print(
    space.f_bsize > 0,
    space.f_frsize > 0,
    space.f_blocks >= space.f_bfree && space.f_bfree >= 0,
    space.f_bavail <= space.f_blocks,
    space.f_files >= space.f_ffree,
    space.f_namemax,
    len(space),
  );
  shown("statvfs of nothing", () => os.statvfs("/no/such/place"));
}

function words(): void {
  print(
    os.altsep,
    repr(os.sep),
    repr(os.extsep),
    repr(os.pathsep),
    os.defpath,
    os.supports_bytes_environ,
  );
  print(
    repr(path_.sep),
    path_.altsep,
    path_.extsep,
    path_.pathsep,
    path_.curdir,
    path_.pardir,
    path_.defpath,
    path_.devnull,
    path_.supports_unicode_filenames,
  );
  print(
    contains(os.supports_follow_symlinks, os.stat),
    contains(os.supports_follow_symlinks, os.utime),
    contains(os.supports_follow_symlinks, os.mkdir),
  );
  print(
    Array.from(
      tuple(os.supports_dir_fd, os.supports_fd, os.supports_effective_ids),
      (names) => isinstance(names, set) && !contains(names, os.umask),
    ),
  );
  print(
    eq(os.getcwdb(), os.fsencode(os.getcwd())),
    getitem(os.getcwdb(), slice(null, 1)),
  );
}

const scope = enter(new tempfile.TemporaryDirectory());
try {
  const where = scope.value;
  journal(where);
  trees(where);
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}
words();
