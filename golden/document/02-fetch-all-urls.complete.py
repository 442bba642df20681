import asyncio


class Response:
    def __init__(self, url):
        self.url = url

    async def __aenter__(self):
        await asyncio.sleep(0.01)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        print("released", self.url)

    async def text(self):
        await asyncio.sleep(0)
        return f"page of {self.url}"


class ClientSession:
    async def __aenter__(self):
        print("session opened")
        return self

    async def __aexit__(self, exc_type, exc, tb):
        print("session closed")

    def get(self, url):
        return Response(url)


class aiohttp:
    ClientSession = ClientSession


async def fetch(session, url):
    async with session.get(url) as response:
        return await response.text()


# Network requests (HTTP clients)
async def fetch_all_urls(urls):
    async with aiohttp.ClientSession() as session:
        tasks = [fetch(session, url) for url in urls]
        return await asyncio.gather(*tasks)

# Web servers (FastAPI, aiohttp)
# Database queries (asyncpg, motor)
# WebSocket connections
# File I/O (aiofiles)

print(asyncio.run(fetch_all_urls(["http://a", "http://b", "http://c"])))
