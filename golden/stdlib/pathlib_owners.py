"""What ls -l knows of paths: owners, links, modes; and what paths refuse."""
import os
import stat
import tempfile
from pathlib import Path, PurePosixPath, PureWindowsPath, UnsupportedOperation

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    file = root / "file.txt"
    file.write_text("content\n")
    link = root / "link"
    link.symlink_to("file.txt")
    broken = root / "broken"
    broken.symlink_to("nowhere")
    print(file.owner() == link.owner() == root.owner(), len(file.owner()) > 0, file.group() == root.group(), len(file.group()) > 0)
    print(file.lstat().st_size, link.lstat().st_size, link.stat().st_size, stat.S_ISLNK(broken.lstat().st_mode), stat.S_ISLNK(link.lstat().st_mode), link.lstat().st_ino == file.stat().st_ino)
    for path in (file, link, broken, root / "none"):
        print(path.name, path.exists(), path.exists(follow_symlinks=False), path.is_symlink(), path.is_file(), path.is_file(follow_symlinks=False))
        try:
            print("  ", stat.filemode(path.stat().st_mode)[0], path.lstat().st_nlink)
        except FileNotFoundError as error:
            print("  ", error.errno, error.strerror, Path(error.filename).name)
    file.chmod(0o604)
    print(oct(file.stat().st_mode & 0o777), oct(link.stat().st_mode & 0o777))
    for change in (lambda: link.lchmod(0o600), lambda: file.chmod(0o600, follow_symlinks=False)):
        try:
            change()
            print("changed")
        except NotImplementedError as error:
            print(type(error).__name__, error)
    try:
        (root / "none").owner()
    except FileNotFoundError as error:
        print(type(error).__name__, error.strerror)
    for what in (lambda: broken.group(), lambda: broken.touch(exist_ok=False), lambda: (root / "none").lstat(), lambda: file.mkdir(), lambda: file.iterdir().__next__()):
        try:
            print(what())
        except OSError as error:
            print(type(error).__name__, error.strerror)
    print(broken.group(follow_symlinks=False) == root.group(), broken.owner(follow_symlinks=False) == root.owner())

print(issubclass(UnsupportedOperation, NotImplementedError), UnsupportedOperation.__name__, UnsupportedOperation.__mro__[1].__name__)
try:
    raise UnsupportedOperation("no links here")
except NotImplementedError as error:
    print(repr(error))
for wrong in (
    lambda: PureWindowsPath("a") < PurePosixPath("b"), lambda: PurePosixPath("a").with_name(""), lambda: PurePosixPath("/").with_suffix(".x"), lambda: PurePosixPath("a").with_suffix("x"),
    lambda: PurePosixPath("/a").relative_to("/b"), lambda: PurePosixPath("a").as_uri(), lambda: Path("a", 3), lambda: PurePosixPath("a") / 1, lambda: Path("x").glob(""),
    lambda: PureWindowsPath("c:/a").relative_to("d:/"), lambda: Path("a").match(""), lambda: PurePosixPath("/a/../b").relative_to("/a/c", walk_up=True),
):
    try:
        print(repr(wrong()))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(os.fspath(PurePosixPath("a/b")), repr(PureWindowsPath("C:\\x\\y.txt")), PureWindowsPath("c:/A") == PureWindowsPath("C:/a"), PureWindowsPath("c:/x").drive)
