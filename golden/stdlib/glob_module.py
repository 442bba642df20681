"""glob: paths that match a pattern."""
import asyncio
import glob
import os
import re


async def make(root):
    for name in ["a.py", "b.py", "c.txt", ".hidden.py", "sub/d.py", "sub/.e.py", "sub/deep/f.py", "x[1].py"]:
        path = os.path.join(root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(name)
        await asyncio.sleep(0)


def remove(root):
    for name in sorted(glob.glob("**", root_dir=root, recursive=True, include_hidden=True), reverse=True):
        path = os.path.join(root, name)
        (os.rmdir if os.path.isdir(path) else os.remove)(path)
    os.rmdir(root)


async def main():
    root = f"glob_test_{os.getpid()}"
    await make(root)
    try:
        for pattern in ["*.py", "*", "[ab]*", "sub/*", "*/", "*/*.py", "**/*.py", "sub/**", ".*", "?.*", "nothing*", "a.py", "sub/deep/", "x[[]1].py"]:
            print(pattern, sorted(glob.glob(pattern, root_dir=root)), sorted(glob.glob(pattern, root_dir=root, recursive=True)))
        print(sorted(glob.glob("**/*.py", root_dir=root, recursive=True, include_hidden=True)))
        print(len(glob.glob(os.path.join(root, "*.py"))), [os.path.basename(path) for path in sorted(glob.iglob(root + "/s*/*"))])
        print(glob.escape("a[1]*?"), glob.has_magic("a*"), glob.has_magic("a"), glob.glob(os.path.join(root, glob.escape("x[1].py"))) == [os.path.join(root, "x[1].py")])
        for pattern in ["*.py", "**/*.py", "a/?/[!b]", "*/b"]:
            print(glob.translate(pattern), glob.translate(pattern, recursive=True, include_hidden=True), bool(re.match(glob.translate(pattern, recursive=True, seps="/\\"), "x\\y.py")))
    finally:
        remove(root)
    print(os.path.exists(root))


asyncio.run(main())
