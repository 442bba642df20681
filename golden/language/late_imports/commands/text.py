from .. import commands

print("text begins", commands.names())


class Shout(commands.Command):
    name = "shout"

    async def run(self, words: list[str]) -> str:
        return " ".join(words).upper()


class Repeat(commands.Command):
    name = "repeat"

    async def run(self, words: list[str]) -> str:
        return words[0] * int(words[1])
