"""A small journal on file descriptors: reads and writes at places, vectors, trees of folders, owners and limits."""
import errno
import os
import os.path
import tempfile


def shown(title, action):
    try:
        print(f"{title}: {action()!r}")
    except (OSError, TypeError, ValueError) as error:
        print(f"{title}: {type(error).__name__}", errno.errorcode.get(getattr(error, "errno", None) or 0, ""), getattr(error, "strerror", None) or error)


class Journal:
    """Records of 8 bytes, read and written in place."""

    def __init__(self, path: str) -> None:
        self.fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)

    def put(self, index: int, text: str) -> int:
        return os.pwrite(self.fd, text.encode().ljust(8, b"."), index * 8)

    def get(self, index: int) -> bytes:
        return os.pread(self.fd, 8, index * 8)

    def close(self) -> None:
        os.fsync(self.fd)
        os.fdatasync(self.fd)
        os.close(self.fd)


def journal(folder: str) -> None:
    path = os.path.join(folder, "journal")
    log = Journal(path)
    print([log.put(0, "first"), log.put(2, "third"), log.put(1, "second")], log.get(1), log.get(2), log.get(9))
    print(os.lseek(log.fd, 0, os.SEEK_CUR), os.lseek(log.fd, 0, os.SEEK_END))
    print(os.writev(log.fd, [b"ab", bytearray(b"cde"), b"", b"f"]), os.fstat(log.fd).st_size)
    os.lseek(log.fd, 20, os.SEEK_SET)
    head, body = bytearray(3), bytearray(10)
    print(os.readv(log.fd, [head, body]), head, body)
    print(os.isatty(log.fd), os.device_encoding(log.fd), os.get_inheritable(log.fd))
    print(os.path.sameopenfile(log.fd, log.fd), os.path.samestat(os.fstat(log.fd), os.stat(path)), os.path.samestat(os.stat(folder), os.lstat(path)))
    second = os.open(path, os.O_RDONLY)
    third = os.open(os.devnull, os.O_RDONLY)
    print(os.path.sameopenfile(log.fd, second), os.path.sameopenfile(second, third))
    shown("write to what is read only", lambda: os.write(second, b"x"))
    shown("pread of nothing open", lambda: os.pread(9999, 1, 0))
    shown("negative offset", lambda: os.pread(second, 1, -1))
    shown("exists", lambda: Journal(path))
    os.closerange(second, third + 1)
    shown("closed", lambda: os.read(second, 1))
    shown("isatty of a closed one", lambda: os.isatty(second))
    log.close()
    shown("closed twice", log.close)


def trees(folder: str) -> None:
    deep = os.path.join(folder, "a", "b", "c")
    os.makedirs(deep)
    with open(os.path.join(deep, "x.txt"), "w") as file:
        file.write("hello")
    os.renames(os.path.join(deep, "x.txt"), os.path.join(folder, "new", "place", "y.txt"))
    print(sorted(os.listdir(folder)), os.path.exists(os.path.join(folder, "a")), os.path.getsize(os.path.join(folder, "new/place/y.txt")))
    os.makedirs(os.path.join(folder, "p", "q", "r"))
    os.mkdir(os.path.join(folder, "p", "stays"))
    os.removedirs(os.path.join(folder, "p", "q", "r"))
    print(sorted(os.listdir(folder)), os.listdir(os.path.join(folder, "p")))
    shown("removedirs of a full one", lambda: os.removedirs(os.path.join(folder, "p")))
    os.symlink("new", os.path.join(folder, "link"))
    link = os.path.join(folder, "link")
    print(os.lstat(link).st_size, os.lstat(link).st_ino != os.stat(link).st_ino, os.path.islink(link))
    me = os.stat(folder)
    print(os.chown(folder, me.st_uid, -1), os.lchown(link, -1, me.st_gid), os.chown(os.path.join(folder, "p"), -1, -1))
    shown("chown of nothing", lambda: os.chown(os.path.join(folder, "none"), -1, -1))
    space = os.statvfs(folder)
    print(space.f_bsize > 0, space.f_frsize > 0, space.f_blocks >= space.f_bfree >= 0, space.f_bavail <= space.f_blocks, space.f_files >= space.f_ffree, space.f_namemax, len(space))
    shown("statvfs of nothing", lambda: os.statvfs("/no/such/place"))


def words() -> None:
    print(os.altsep, repr(os.sep), repr(os.extsep), repr(os.pathsep), os.defpath, os.supports_bytes_environ)
    print(repr(os.path.sep), os.path.altsep, os.path.extsep, os.path.pathsep, os.path.curdir, os.path.pardir, os.path.defpath, os.path.devnull, os.path.supports_unicode_filenames)
    print(os.stat in os.supports_follow_symlinks, os.utime in os.supports_follow_symlinks, os.mkdir in os.supports_follow_symlinks)
    print([isinstance(names, set) and os.umask not in names for names in (os.supports_dir_fd, os.supports_fd, os.supports_effective_ids)])
    print(os.getcwdb() == os.fsencode(os.getcwd()), os.getcwdb()[:1])


with tempfile.TemporaryDirectory() as where:
    journal(where)
    trees(where)
words()
