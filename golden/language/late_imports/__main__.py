"""A package whose modules enter themselves in its registry: it imports them when the registry is there."""
import asyncio

from . import commands
from .commands import Command, lookup


async def main() -> None:
    print(commands.names())
    for line in ("add 2 3", "shout hello", "repeat ab 3", "jump 1"):
        name, *words = line.split()
        try:
            command = lookup(name)
        except commands.UnknownCommand as error:
            print("unknown:", error)
            continue
        print(name, isinstance(command, Command), await command.run(words))
    print(await commands.default().run(["nothing"]), commands.VERSION)


asyncio.run(main())
