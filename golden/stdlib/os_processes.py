"""What a supervisor asks of the system: environment, limits, ids, priorities, and how children ended."""
import asyncio
import os
import signal
import sys


def attempt(title, action):
    try:
        print(title, "->", action())
    except (OSError, TypeError, ValueError, KeyError) as error:
        print(title, "->", type(error).__name__, error)


def environment() -> None:
    os.environ["SERVICE_MODE"] = "test"
    print(os.environb[b"SERVICE_MODE"], os.getenvb(b"SERVICE_MODE"), os.getenvb(b"SERVICE_NOTHING"), os.getenvb(b"SERVICE_NOTHING", b"default"))
    os.environb[b"SERVICE_BYTES"] = b"caf\xc3\xa9"
    print(os.environ["SERVICE_BYTES"], os.getenv("SERVICE_BYTES"), "SERVICE_BYTES" in os.environ, b"SERVICE_BYTES" in os.environb)
    os.putenv("SERVICE_PUT", "seen by children only")
    print(os.getenv("SERVICE_PUT"), os.system('test "$SERVICE_PUT" = "seen by children only"'))
    os.unsetenv("SERVICE_MODE")
    print(os.environ["SERVICE_MODE"], os.system('test -z "$SERVICE_MODE"'))
    del os.environ["SERVICE_BYTES"]
    attempt("gone", lambda: os.environb[b"SERVICE_BYTES"])
    attempt("name with =", lambda: os.putenv("A=B", "c"))
    attempt("nothing to unset", lambda: os.unsetenv("A=B"))
    attempt("no text", lambda: os.environ.__setitem__("A", 1))
    print(os.get_exec_path({"PATH": "/bin:/usr/bin"}), os.get_exec_path({}), os.get_exec_path() == os.environ["PATH"].split(os.pathsep))


def statuses() -> None:
    for title, status in (("exit 0", 0), ("exit 3", 3 << 8), ("killed", 9), ("dumped", 11 | 0x80), ("stopped", (19 << 8) | 0x7F), ("continued", 0xFFFF)):
        told = [name for name, test in (
            ("exited", os.WIFEXITED), ("signaled", os.WIFSIGNALED), ("stopped", os.WIFSTOPPED), ("continued", os.WIFCONTINUED), ("core", os.WCOREDUMP),
        ) if test(status)]
        print(f"{title:<10}{status:>6} {told} exit={os.WEXITSTATUS(status)} term={os.WTERMSIG(status)} stop={os.WSTOPSIG(status)}")
    print(os.WEXITSTATUS(os.system("exit 7")), os.WIFEXITED(os.system("true")), os.waitstatus_to_exitcode(os.system("exit 2")))


def limits() -> None:
    before = os.umask(0o027)
    with open(f"/tmp/umask_{os.getpid()}", "w"):
        pass
    print(oct(os.stat(f"/tmp/umask_{os.getpid()}").st_mode & 0o777), oct(os.umask(before)))
    os.remove(f"/tmp/umask_{os.getpid()}")
    load = os.getloadavg()
    print(len(load), all(each >= 0 for each in load), isinstance(load[0], float), len(os.getrandom(12)), all(group >= 0 for group in os.getgroups()))
    own = os.getpriority(os.PRIO_PROCESS, 0)
    print(os.nice(0) == own, os.setpriority(os.PRIO_PROCESS, 0, own), os.getpriority(os.PRIO_PROCESS, os.getpid()) == own)
    attempt("no such process", lambda: os.getpriority(os.PRIO_PROCESS, 2**22 + 5))
    spent = os.times()
    print(len(spent), spent.user >= 0, spent.system >= 0, spent.children_user >= 0, spent.children_system >= 0, spent.elapsed > 0, spent[0] == spent.user)
    attempt("size of no terminal", lambda: os.get_terminal_size(os.open(os.devnull, os.O_RDONLY)))
    try:
        known = len(os.getlogin()) > 0
    except OSError as error:
        known = error.errno is not None
    print("login", known)
    attempt("killpg", lambda: os.killpg(2**22 + 5, 0))


async def children() -> None:
    group = await asyncio.create_subprocess_exec("sh", "-c", "sleep 30; true", start_new_session=True)
    os.killpg(group.pid, signal.SIGTERM)
    print("group", signal.Signals(-(await group.wait())).name)


def leave(status: int) -> None:
    try:
        os._exit(status)
    finally:
        print("never")


environment()
statuses()
limits()
asyncio.run(children())
sys.stdout.flush()
leave(5)
