"""A build step in another folder: contextlib.chdir, and managers that do nothing."""
import os
import tempfile
from contextlib import ExitStack, chdir, nullcontext, suppress
from pathlib import Path


def build(name: str) -> list[str]:
    Path(name).write_text("built")
    return sorted(os.listdir())


start = os.getcwd()
with tempfile.TemporaryDirectory() as folder:
    os.makedirs(os.path.join(folder, "deep"))
    with chdir(folder) as entered:
        print(entered, os.path.samefile(os.getcwd(), folder), build("a.txt"))
        with chdir("deep"):
            print(os.path.basename(os.getcwd()), build("b.txt"))
        print(os.path.samefile(os.getcwd(), folder))
    print(os.getcwd() == start)
    again = chdir(Path(folder))
    with again:
        os.chdir("deep")
        with again:
            print(os.path.samefile(os.getcwd(), folder))
        print(os.path.basename(os.getcwd()))
    print(os.getcwd() == start, os.path.samefile(again.path, folder))
    with suppress(ZeroDivisionError), chdir(folder):
        print(1 / 0)
    print(os.getcwd() == start)
    with ExitStack() as stack:
        stack.enter_context(chdir(folder))
        stack.enter_context(chdir("deep"))
        print(os.listdir())
    print(os.getcwd() == start)
try:
    with chdir("/no/such/folder"):
        print("never")
except FileNotFoundError as error:
    print(error, os.getcwd() == start)

nothing = nullcontext("result")
with nothing as result:
    print(result, nothing.enter_result, nullcontext().enter_result)
