import asyncio
import os
import signal
from dataclasses import dataclass, field
from signal import SIGINT, SIGTERM, Signals

print(repr(signal.SIGINT), signal.SIGTERM, f"{signal.SIGHUP} {signal.SIGHUP!r}", signal.SIGINT == 2, SIGTERM is signal.SIGTERM)
print(signal.SIGINT.name, signal.SIGINT.value, int(signal.SIGKILL), signal.SIGRTMIN + 1, signal.SIGIOT is signal.SIGABRT, signal.SIGCLD.name)
print(Signals(15), repr(Signals(15)), Signals(15).name, repr(Signals["SIGUSR1"]), isinstance(SIGINT, int), isinstance(SIGINT, Signals))
print([f"{s.name}={s.value}" for s in Signals])
print(repr(signal.SIG_DFL), repr(signal.SIG_IGN), [repr(mask) for mask in signal.Sigmasks], signal.Handlers(1).name, signal.NSIG)
print(repr(signal.SIG_BLOCK), repr(signal.SIG_UNBLOCK), repr(signal.SIG_SETMASK))
for number in (signal.SIGINT, 9, 15, 16, 20, 31, 32, 34, 40, 64):
    print(int(number), signal.strsignal(number))
valid = signal.valid_signals()
print(len(valid), signal.SIGINT in valid, 32 in valid, 40 in valid, sorted(int(s) for s in valid)[-3:])


def attempt(title, action):
    try:
        print(title, "->", action())
    except (ValueError, TypeError, OSError, KeyError, KeyboardInterrupt) as error:
        print(title, type(error).__name__, error)


attempt("number 0", lambda: signal.signal(0, signal.SIG_IGN))
attempt("number 65", lambda: signal.getsignal(65))
attempt("SIGKILL", lambda: signal.signal(signal.SIGKILL, signal.SIG_IGN))
attempt("no handler", lambda: signal.signal(signal.SIGINT, None))
attempt("text", lambda: signal.getsignal("SIGINT"))
attempt("strsignal", lambda: signal.strsignal(0))
attempt("raise 65", lambda: signal.raise_signal(65))
attempt("Signals(99)", lambda: Signals(99))
attempt("Signals[X]", lambda: Signals["X"])
attempt("default_int_handler", lambda: signal.default_int_handler(signal.SIGINT, None))
attempt("interrupt", lambda: signal.raise_signal(signal.SIGINT))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, repr(signal.getsignal(SIGTERM)), repr(signal.getsignal(signal.SIGPIPE)))
print(signal.getsignal(32), signal.getsignal(40))


def note(signum, frame):
    print("note", signum, type(signum).__name__, Signals(signum).name)


print(repr(signal.signal(signal.SIGUSR1, note)), signal.getsignal(signal.SIGUSR1) is note)
os.kill(os.getpid(), signal.SIGUSR1)
print("after kill")
signal.raise_signal(signal.SIGUSR1)
print("after raise", signal.signal(signal.SIGUSR1, signal.SIG_IGN) is note)
signal.raise_signal(signal.SIGUSR1)
print("ignored", repr(signal.getsignal(signal.SIGUSR1)), repr(signal.signal(signal.SIGUSR1, signal.SIG_DFL)))


class Shutdown(Exception):
    pass


def give_up(signum, frame):
    raise Shutdown(f"by {signal.Signals(signum).name}")


signal.signal(signal.SIGTERM, give_up)
try:
    os.kill(os.getpid(), SIGTERM)
    print("not reached")
except Shutdown as error:
    print("shut down", error)
signal.signal(signal.SIGTERM, signal.SIG_DFL)


@dataclass
class Service:
    name: str
    log: list[str] = field(default_factory=list)

    def on_signal(self, signum, frame):
        self.log.append(signal.Signals(signum).name)


service = Service("db")
for sig in (signal.SIGHUP, signal.SIGUSR2):
    signal.signal(sig, service.on_signal)
    signal.raise_signal(sig)
    signal.signal(sig, signal.SIG_DFL)
print(service)


async def shutdown(sig, tasks):
    print("received", sig.name)
    for task in tasks:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(result).__name__ for result in results])


async def ticker():
    for tick in range(6):
        print("tick", tick)
        await asyncio.sleep(0)


async def handlers():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGINT, stop.set)
    other = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    os.kill(os.getpid(), signal.SIGINT)
    print("sent", stop.is_set())
    await stop.wait()
    print("stopped", loop.remove_signal_handler(signal.SIGINT), loop.remove_signal_handler(signal.SIGINT))
    await other

    workers = [asyncio.create_task(asyncio.sleep(60)) for _ in range(2)]
    done = []
    for s in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(s, lambda s=s: done.append(asyncio.create_task(shutdown(s, workers))))
    await asyncio.sleep(0)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.gather(*workers, return_exceptions=True)
    await done[0]
    for s in (signal.SIGINT, signal.SIGTERM):
        loop.remove_signal_handler(s)
    print(len(done), repr(signal.getsignal(signal.SIGTERM)))

    loop.add_signal_handler(signal.SIGUSR1, print, "usr1", 1)
    loop.add_signal_handler(signal.SIGUSR1, print, "usr1 again", 2)
    signal.raise_signal(signal.SIGUSR1)
    signal.raise_signal(signal.SIGUSR1)
    await asyncio.sleep(0.01)
    for sig, callback in ((signal.SIGKILL, print), (99, print), ("a", print), (signal.SIGUSR2, ticker)):
        try:
            loop.add_signal_handler(sig, callback)
        except (RuntimeError, ValueError, TypeError) as error:
            print(type(error).__name__, error)


asyncio.run(handlers())
print(signal.getsignal(SIGINT) is signal.default_int_handler)


async def interrupted():
    try:
        print("waiting")
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("cancelled")
        raise
    finally:
        print("cleanup")


try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print("KeyboardInterrupt")


async def own_handler():
    loop = asyncio.get_running_loop()
    woken = loop.create_future()
    before = signal.signal(signal.SIGINT, lambda signum, frame: woken.set_result(signum))
    loop.call_later(0.01, signal.raise_signal, signal.SIGINT)
    print("own", await woken)
    signal.signal(signal.SIGINT, before)


asyncio.run(own_handler())
