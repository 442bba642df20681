import asyncio

from . import Command

print("numbers begins")


class Add(Command):
    name = "add"

    async def run(self, words: list[str]) -> str:
        await asyncio.sleep(0)
        return str(sum(int(word) for word in words))
