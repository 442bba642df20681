"""tempfile, shutil, glob and atexit as programs use them."""
import atexit
import glob
import os
import shutil
import tempfile
from pathlib import Path


@atexit.register
def goodbye():
    print("goodbye")


atexit.register(print, "called with", "arguments", sep="-")
unwanted = atexit.register(lambda: print("never"))
atexit.unregister(unwanted)


def temporary():
    with tempfile.NamedTemporaryFile("w+", suffix=".txt", prefix="golden_") as f:
        f.write("line one\nline two\n")
        f.flush()
        f.seek(0)
        print(f.readline(), os.path.exists(f.name), f.name.endswith(".txt"), os.path.basename(f.name).startswith("golden_"), [line for line in f])
        name = f.name
    print(os.path.exists(name), f.closed)
    with tempfile.NamedTemporaryFile(delete=False) as f:
        f.write(b"kept")
    print(Path(f.name).read_bytes())
    os.unlink(f.name)
    with tempfile.TemporaryFile() as f:
        f.write(b"no name")
        f.seek(0)
        print(f.read())
    with tempfile.SpooledTemporaryFile(max_size=5, mode="w+") as f:
        f.write("abc")
        f.write("defgh")
        f.seek(2)
        print(f.read())
    fd, path = tempfile.mkstemp(suffix=".dat")
    os.write(fd, b"raw")
    os.close(fd)
    print(os.path.getsize(path), oct(os.stat(path).st_mode & 0o777), os.path.dirname(path) == tempfile.gettempdir(), tempfile.gettempprefix())
    os.remove(path)
    folder = tempfile.TemporaryDirectory(prefix="golden_")
    print(os.path.isdir(folder.name), repr(folder) == f"<TemporaryDirectory {folder.name!r}>")
    folder.cleanup()
    print(os.path.isdir(folder.name))
    made = tempfile.mkdtemp()
    os.rmdir(made)


def trees(root):
    for name in ("src/a.py", "src/b.txt", "src/pkg/c.py", "src/pkg/c.pyc", "src/.hidden"):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    os.chdir(root)
    print(shutil.copy("src/a.py", "copy.py"), shutil.copy2("src/a.py", "src/pkg"), shutil.copyfile("src/b.txt", "b2.txt"), open("copy.py").read())
    print(shutil.copytree("src", "dst", ignore=shutil.ignore_patterns("*.pyc")), sorted(str(p) for p in Path("dst").rglob("*")))
    print(shutil.move("copy.py", "moved.py"), shutil.move("moved.py", "dst"), sorted(os.listdir("dst")))
    print(sorted(glob.glob("src/*")), sorted(glob.glob("**/*.py", recursive=True)), glob.glob("src/[ab].py"), sorted(glob.glob("*", root_dir="src", include_hidden=True)), list(glob.iglob("none*")))
    print(glob.escape("a[1]*.txt"), glob.has_magic("a*"), glob.translate("**/*.py", recursive=True), sorted(glob.glob("src/*/")))
    with open("src/a.py", "rb") as source, open("joined", "wb") as target:
        shutil.copyfileobj(source, target)
    print(Path("joined").read_text(), shutil.which("sh") is not None, shutil.which("no-such-program"), shutil.disk_usage("/").total > 0)
    for wrong in (
        lambda: shutil.copy("none", "x"), lambda: shutil.copyfile("b2.txt", "b2.txt"), lambda: shutil.rmtree("none"), lambda: shutil.rmtree("b2.txt"), lambda: shutil.copytree("src", "dst"),
        lambda: shutil.move("none", "x"), lambda: shutil.move("src", "src/pkg"), lambda: shutil.move("b2.txt", "src/../src") and shutil.move("src/b2.txt", ".") and shutil.move("joined", "joined2") and shutil.copyfile("src", "x"),
    ):
        try:
            wrong()
        except OSError as error:
            print(type(error).__name__, error)
    shutil.rmtree("dst")
    shutil.rmtree("none", ignore_errors=True)
    print(os.path.exists("dst"), issubclass(shutil.SameFileError, shutil.Error))
    os.environ["COLUMNS"], os.environ["LINES"] = "100", "30"
    print(shutil.get_terminal_size())
    os.chdir("/")


temporary()
with tempfile.TemporaryDirectory() as root:
    trees(Path(root))
