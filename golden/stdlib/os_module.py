"""os, os.path, errno and stat as programs use them."""
import asyncio
import errno
import os
import os.path
import stat
from os.path import basename, join


class Tree:
    """A folder of its own, which is removed in the end."""

    def __init__(self, name):
        self.root = join("/tmp", f"{name}_{os.getpid()}")

    def __enter__(self):
        os.mkdir(self.root)
        return self

    def __exit__(self, *triple):
        for folder, folders, files in os.walk(self.root, topdown=False):
            for name in files:
                os.remove(join(folder, name))
            for name in folders:
                path = join(folder, name)
                os.unlink(path) if os.path.islink(path) else os.rmdir(path)
        os.rmdir(self.root)

    def __fspath__(self):
        return self.root

    def write(self, name, text):
        path = join(self, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as f:
            f.write(text)
        return path


def paths():
    for path in ("/usr/lib/python3/a.tar.gz", "a", "", "/", "//x//y/", ".bashrc", "a/./b/../c"):
        print(repr(path), os.path.split(path), os.path.splitext(path), basename(path), os.path.dirname(path), os.path.normpath(path), os.path.isabs(path))
    print(join("a", "b", "/c", "d/"), join(b"x", b"y"), os.path.relpath("/a/b/c", "/a/d"), os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.commonprefix(["abc", "abd"]))
    print(os.path.splitdrive("a"), os.path.splitroot("/a/b"), os.path.normcase("Ab"), os.path.expanduser("~/x") == os.environ["HOME"] + "/x")
    os.environ["GOLDEN_VARIABLE"] = "here"
    print(os.path.expandvars("$GOLDEN_VARIABLE/${GOLDEN_VARIABLE}/$nothing"), os.getenv("GOLDEN_VARIABLE"), os.environ.get("NOTHING_LIKE_IT", "default"))
    del os.environ["GOLDEN_VARIABLE"]
    print("GOLDEN_VARIABLE" in os.environ, os.getenv("GOLDEN_VARIABLE"), os.sep, os.curdir, os.pardir, repr(os.linesep), os.name, os.pathsep, os.devnull)
    for wrong in (lambda: join("a", 1), lambda: join("a", b"b"), lambda: os.environ["NOTHING_LIKE_IT"], lambda: os.fspath(3), lambda: os.path.commonpath([])):
        try:
            wrong()
        except (TypeError, KeyError, ValueError) as error:
            print(type(error).__name__, error)


def files(tree):
    first = tree.write("a/first.txt", "one\n")
    tree.write("a/b/second.txt", "two\n" * 3)
    tree.write("third.log", "")
    print(sorted(os.listdir(tree)), os.path.getsize(first), os.path.exists(first), os.path.isdir(join(tree, "a")), os.path.isfile(tree))
    for folder, folders, names in sorted(os.walk(tree.root)):
        print(os.path.relpath(folder, tree), sorted(folders), sorted(names))
    with os.scandir(tree) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            print(entry.name, entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.stat().st_size > 0, entry)
    os.rename(first, join(tree, "renamed.txt"))
    os.replace(join(tree, "third.log"), join(tree, "renamed.txt"))
    os.symlink("renamed.txt", join(tree, "link"))
    print(os.readlink(join(tree, "link")), os.path.islink(join(tree, "link")), os.path.realpath(join(tree, "link")) == os.path.realpath(join(tree, "renamed.txt")))
    os.chmod(join(tree, "renamed.txt"), 0o640)
    info = os.stat(join(tree, "renamed.txt"))
    print(stat.filemode(info.st_mode), stat.S_ISREG(info.st_mode), oct(stat.S_IMODE(info.st_mode)), info.st_size, info.st_nlink, len(info))
    os.utime(join(tree, "renamed.txt"), (1000, 2000.5))
    print(os.path.getmtime(join(tree, "renamed.txt")), os.stat(join(tree, "link")).st_atime, os.path.samefile(join(tree, "link"), join(tree, "renamed.txt")))
    print(os.access(tree, os.R_OK), os.access(join(tree, "nothing"), os.F_OK))
    fd = os.open(join(tree, "raw.bin"), os.O_RDWR | os.O_CREAT)
    print(os.write(fd, b"raw bytes"), os.lseek(fd, 4, os.SEEK_SET), os.read(fd, 100), os.fstat(fd).st_size)
    os.ftruncate(fd, 3)
    os.close(fd)
    with os.fdopen(os.open(join(tree, "raw.bin"), os.O_RDONLY), "rb") as f:
        print(f.read())
    os.truncate(join(tree, "raw.bin"), 1)
    os.link(join(tree, "raw.bin"), join(tree, "again.bin"))
    print(os.stat(join(tree, "again.bin")).st_nlink, os.path.lexists(join(tree, "link")), os.path.ismount("/"))


def errors(tree):
    missing = join(tree, "missing")
    for wrong in (
        lambda: os.remove(missing), lambda: os.listdir(missing), lambda: os.mkdir(tree), lambda: os.rmdir(tree), lambda: os.rename(missing, "x"), lambda: os.makedirs(tree),
        lambda: os.stat(missing), lambda: open(missing), lambda: os.close(9999), lambda: os.kill(2**22 + 5, 0), lambda: open(tree), lambda: os.path.getsize(missing), lambda: os.chdir(missing),
    ):
        try:
            wrong()
        except OSError as error:
            print(type(error).__name__, error.errno, errno.errorcode[error.errno], error.strerror, str(error).replace(tree.root, "TREE"))
    try:
        open("a\0b")
    except ValueError as error:
        print(error)
    print(errno.ENOENT, os.strerror(errno.EACCES), os.error is OSError)


async def main():
    paths()
    with Tree("py2ts_golden") as tree:
        await asyncio.to_thread(files, tree)
        errors(tree)
        before = os.getcwd()
        os.chdir(tree)
        print(os.path.basename(os.getcwd()) == os.path.basename(tree), os.path.exists("renamed.txt"), os.path.abspath("x") == join(os.path.realpath(tree), "x"))
        os.chdir(before)
    print(os.path.exists(tree), len(os.urandom(8)), os.cpu_count() > 0, os.getpid() > 0, os.uname().sysname, os.fsencode("é"), os.fsdecode(b"\xc3\xa9"))
    print(os.system("exit 3"), os.waitstatus_to_exitcode(768), os.terminal_size((80, 24)), isinstance(tree, os.PathLike), isinstance("a", os.PathLike))


asyncio.run(main())
