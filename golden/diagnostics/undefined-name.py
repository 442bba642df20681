async def main():
    async with aiohttp.ClientSession() as session:
        print(await fetch(session), await fetch(session))
