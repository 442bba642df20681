"""A supervisor's log: what each signal is called, what it does, and how children end by them."""
import asyncio
import os
import signal
from signal import Signals

STOPPING = [signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU]
FAULTS = [signal.SIGQUIT, signal.SIGILL, signal.SIGTRAP, signal.SIGBUS, signal.SIGFPE, signal.SIGSEGV, signal.SIGSYS, signal.SIGXCPU, signal.SIGXFSZ]
TIMERS = [signal.SIGALRM, signal.SIGVTALRM, signal.SIGPROF]
OTHERS = [
    signal.SIGSTKFLT, signal.SIGCHLD, signal.SIGCONT, signal.SIGURG, signal.SIGWINCH, signal.SIGIO, signal.SIGPOLL, signal.SIGPWR, signal.SIGRTMAX,
]
BY_CLASS = [
    Signals.SIGQUIT, Signals.SIGILL, Signals.SIGTRAP, Signals.SIGBUS, Signals.SIGFPE, Signals.SIGSEGV, Signals.SIGSYS, Signals.SIGXCPU, Signals.SIGXFSZ,
    Signals.SIGALRM, Signals.SIGVTALRM, Signals.SIGPROF, Signals.SIGSTKFLT, Signals.SIGCHLD, Signals.SIGCONT, Signals.SIGURG, Signals.SIGWINCH,
    Signals.SIGIO, Signals.SIGPOLL, Signals.SIGPWR, Signals.SIGRTMAX, Signals.SIGSTOP, Signals.SIGTSTP, Signals.SIGTTIN, Signals.SIGTTOU,
]

for title, group in (("stopping", STOPPING), ("faults", FAULTS), ("timers", TIMERS), ("others", OTHERS)):
    print(title, {each.name: each.value for each in group})
    for each in group:
        print("  ", repr(each), "|", signal.strsignal(each))
print(BY_CLASS == sorted(BY_CLASS), {each.name for each in BY_CLASS} == {each.name for each in FAULTS + TIMERS + OTHERS + STOPPING})
print(signal.SIGPOLL is signal.SIGIO, Signals.SIGPOLL.name, Signals["SIGPOLL"] == signal.SIGIO, signal.SIGCLD is Signals.SIGCHLD)
print(repr(max(Signals)), repr(min(Signals)), len(Signals), signal.SIGRTMAX - signal.SIGRTMIN, f"{Signals.SIGPWR:>4}|{Signals.SIGPWR:#x}")
print(Signals(30), Signals.SIGSYS < Signals.SIGRTMAX, Signals.SIGXCPU + 1 == Signals.SIGXFSZ, {Signals.SIGURG: "urgent"}[23])

received: list[str] = []


def record(number, frame):
    received.append(Signals(number).name)
    if number == signal.SIGALRM:
        raise TimeoutError(f"{signal.strsignal(number)} after {len(received)}")


before = {each: signal.signal(each, record) for each in (signal.SIGCONT, signal.SIGWINCH, signal.SIGURG, signal.SIGCHLD, signal.SIGALRM, signal.SIGIO)}
print([repr(each) for each in before.values()])
for each in (signal.SIGWINCH, signal.SIGURG, signal.SIGCONT, signal.SIGIO):
    os.kill(os.getpid(), each)
try:
    signal.raise_signal(signal.SIGALRM)
except TimeoutError as error:
    print("TimeoutError:", error)
print(received)
for each, handler in before.items():
    print(each.name, signal.signal(each, handler) is record, end="; ")
print()
os.kill(os.getpid(), signal.SIGWINCH)
print(len(received))
for refused in (signal.SIGSTOP, signal.SIGKILL):
    try:
        signal.signal(refused, record)
    except OSError as error:
        print(refused.name, error.errno, error)


async def child(number: signal.Signals) -> str:
    process = await asyncio.create_subprocess_exec("sleep", "30")
    process.send_signal(number)
    code = await process.wait()
    return f"ended by {Signals(-code).name}" if code < 0 else f"exit {code}"


async def main() -> None:
    for number in (signal.SIGQUIT, signal.SIGSEGV, signal.SIGALRM, signal.SIGXCPU, signal.SIGPROF):
        print(await child(number))
    loop = asyncio.get_running_loop()
    woken = asyncio.Event()
    loop.add_signal_handler(signal.SIGALRM, woken.set)
    loop.call_later(0.01, os.kill, os.getpid(), signal.SIGALRM)
    await asyncio.wait_for(woken.wait(), 5)
    print("woken", loop.remove_signal_handler(signal.SIGALRM), loop.remove_signal_handler(signal.SIGALRM))


asyncio.run(main())
