"""pathlib as programs use it."""
import asyncio
import pathlib
import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath


@dataclass
class Entry:
    path: Path
    size: int


def pure():
    for text in ("/usr/lib/a.tar.gz", "a", "", "/", "a/../b/./c//d/", ".bashrc", "..", "a."):
        p = PurePath(text)
        print(repr(p), p.parts, repr(p.name), repr(p.suffix), p.suffixes, repr(p.stem), p.parent, repr(p.root), p.is_absolute())
    p = Path("src") / "pkg" / "mod.py"
    print(p, "root" / p, p.joinpath("a", "/b"), list(p.parents), p.parents[0], p.parents[-1], len(p.parents), p.as_posix(), str(p), f"{p}")
    print(p.with_name("x.txt"), p.with_stem("y"), p.with_suffix(".md"), p.with_suffix(""), p.relative_to("src"), p.is_relative_to("src/pkg"), p.is_relative_to("b"))
    print(Path("/a/b").relative_to("/a/c", walk_up=True), p.match("*.py"), p.match("pkg/*.py"), p.match("/*.py"), p.full_match("src/**/*.py"), p.full_match("*.py"))
    print(Path("a") < Path("b"), Path("a") == PurePosixPath("a"), Path("a") == "a", {Path("a"): 1}[Path("a")], sorted([Path("b"), Path("a/c"), Path("a")]))
    print(Path("/a b/é").as_uri(), bytes(Path("é")), Path("/a").anchor, Path.from_uri("file:///a%20b"), PurePath("a").with_segments("b", "c"))
    w = PureWindowsPath("c:/Users\\me/file.txt")
    print(repr(w), w.drive, repr(w.root), w.parts, w.as_posix(), w, w == PureWindowsPath("C:/users/ME/FILE.TXT"), w.is_absolute(), PureWindowsPath("//server/share/x").parts)
    print(isinstance(p, PurePosixPath), isinstance(p, PurePath), isinstance(w, Path), type(p), issubclass(pathlib.PosixPath, Path))
    for wrong in (
        lambda: Path(1), lambda: Path("a") / 1, lambda: Path("a").with_suffix("x"), lambda: Path("").with_name("x"), lambda: Path("a").with_name("a/b"), lambda: Path("/a").relative_to("/b"),
        lambda: Path("a").as_uri(), lambda: Path("a").match(""), lambda: pathlib.WindowsPath("a"), lambda: Path("a").parents[3], lambda: Path("a") < "b", lambda: list(Path(".").glob("")), lambda: Path(".").glob("/x"),
    ):
        try:
            wrong()
        except (TypeError, ValueError, IndexError, NotImplementedError) as error:
            print(type(error).__name__, error)


def files(root: Path):
    notes = root / "notes.txt"
    print(notes.write_text("one\ntwo é\n", encoding="utf-8"), notes.read_text(encoding="utf-8").splitlines(), notes.stat().st_size, notes.exists(), notes.is_file(), notes.is_dir())
    print((root / "data.bin").write_bytes(b"\x00\x01"), (root / "data.bin").read_bytes())
    deep = root / "a" / "b" / "c"
    deep.mkdir(parents=True)
    deep.mkdir(parents=True, exist_ok=True)
    (deep / "deep.py").touch()
    (root / "a" / "top.py").write_text("x = 1\n")
    (root / ".hidden").touch()
    print(sorted(p.name for p in root.iterdir()))
    print(sorted(str(p.relative_to(root)) for p in root.rglob("*.py")), sorted(p.name for p in root.glob("*")), sorted(p.name for p in root.glob("*/")), [p.name for p in root.glob("a/b/*/*.py")])
    print(sorted(str(p.relative_to(root)) for p in root.glob("**/")), sorted(p.name for p in root.glob("**/*") if p.is_file()))
    for folder, folders, names in sorted(root.walk()):
        print(folder.relative_to(root), sorted(folders), sorted(names))
    with notes.open() as f:
        print([line.rstrip() for line in f])
    with notes.open("ab") as f:
        print(f.write(b"three\n"))
    moved = notes.rename(root / "moved.txt")
    print(moved.name, notes.exists(), moved.replace(root / "a" / "moved.txt").relative_to(root))
    link = root / "link"
    link.symlink_to("a")
    print(link.is_symlink(), link.is_dir(), link.is_dir(follow_symlinks=False), link.readlink(), link.resolve() == (root / "a").resolve(), link.samefile(root / "a"))
    (root / "hard").hardlink_to(root / "data.bin")
    print((root / "hard").stat().st_nlink, oct((root / "hard").stat().st_mode & 0o777 | 0o400), (root / "hard").owner() != "")
    (root / "hard").chmod(0o600)
    entries = [Entry(p, p.stat().st_size) for p in root.iterdir() if p.is_file()]
    print(sorted((entry.path.name, entry.size) for entry in entries))
    for wrong in (
        lambda: (root / "none").read_text(), lambda: (root / "none").unlink(), lambda: (root / "a").mkdir(), lambda: (root / "a").rmdir(), lambda: list((root / "none").iterdir()), lambda: (root / "a").read_text(),
        lambda: (root / "data.bin").touch(exist_ok=False), lambda: (root / "x" / "y").mkdir(), lambda: (root / "none").resolve(strict=True), lambda: (root / "data.bin").write_text(1),
    ):
        try:
            wrong()
        except (OSError, TypeError) as error:
            print(type(error).__name__, str(error).replace(str(root), "ROOT"))
    (root / "none").unlink(missing_ok=True)
    (root / "hard").unlink()
    (deep / "deep.py").unlink()
    deep.rmdir()
    print(deep.exists(), Path("x").absolute() == Path.cwd() / "x", Path("~/x").expanduser() == Path.home() / "x", (root / "a\0b").exists())


async def main():
    pure()
    with tempfile.TemporaryDirectory() as folder:
        await asyncio.to_thread(files, Path(folder))


asyncio.run(main())
