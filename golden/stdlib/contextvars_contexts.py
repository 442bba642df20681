"""Who does what: a request's user and trail in context variables, and contexts that are copied, run in and looked at."""
import asyncio
import contextvars
from contextvars import Context, ContextVar, Token, copy_context

user: ContextVar[str] = ContextVar("user", default="nobody")
trail: ContextVar[list[str]] = ContextVar("trail")
depth = ContextVar("depth")


def enter(name: str) -> Token[str]:
    return user.set(name)


print(user.name, trail.name, user.get(), user.get("x"), trail.get(["fallback"]), depth.get(None))
try:
    trail.get()
except LookupError as error:
    print(type(error).__name__, str(error).split(" at 0x")[0])
token = enter("ada")
print(user.get(), token.var is user, token.old_value is Token.MISSING, repr(token.old_value))
second = enter("bob")
print(user.get(), second.old_value, second.var.name)
user.reset(second)
print(user.get())
user.reset(token)
print(user.get())
for wrong in (lambda: user.reset(token), lambda: trail.reset(second), lambda: getattr(user, "reset")("x")):
    try:
        wrong()
    except (RuntimeError, ValueError, TypeError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0].split("<Token")[0])


def work(name: str, *, level: int = 1) -> str:
    user.set(name)
    depth.set(level)
    trail.set([name])
    return f"{name} at {level}"


context = copy_context()
print(len(context), context.run(work, "eve", level=3), user.get(), depth.get("unset"))
print(context[user], context.get(user), context.get(depth), context[trail], len(context), user in context, depth in copy_context())
print(sorted(var.name for var in context.keys()), sorted(str(value) for value in context.values()), sorted((var.name, str(value)) for var, value in context.items()), sorted(var.name for var in context))
again = context.copy()
again.run(user.set, "mallory")
print(again[user], context[user], again.get(ContextVar("other")), again.get(ContextVar("other"), "default"), again == context, context == context.copy())
empty = Context()
print(len(empty), empty.run(user.get), list(empty.items()), isinstance(context, contextvars.Context))
try:
    empty[user]
except KeyError as error:
    print("KeyError", str(error).split(" at 0x")[0])
try:
    context.run(lambda: context.run(user.get))
except RuntimeError as error:
    print(str(error).split(": <")[0])
try:
    context.run(lambda: 1 / 0)
except ZeroDivisionError as error:
    print(error, context[user])


async def handler(name: str) -> list[str]:
    user.set(name)
    trail.set([])
    for step in range(2):
        await asyncio.sleep(0)
        trail.get().append(f"{user.get()}{step}")
    return trail.get()


async def main() -> None:
    user.set("main")
    print(await asyncio.gather(handler("a"), handler("b")), user.get())
    inside = copy_context()
    task = asyncio.create_task(handler("c"), context=inside)
    await task
    print(user.get(), inside[user], inside[trail])
    await handler("here")
    print(user.get())
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    ctx = copy_context()
    ctx.run(user.set, "callback")
    seen: list[str] = []
    loop.call_soon(lambda: (seen.append(user.get()), done.set()), context=ctx)
    await done.wait()
    print(seen, await asyncio.to_thread(user.get))


asyncio.run(main())
print(user.get())
