import asyncio


async def fetch():
    return "page"


class Page:
    def __init__(self):
        self.text = asyncio.run(fetch())


print(Page().text)
