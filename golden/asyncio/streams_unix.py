"""Connections over socket files."""
import asyncio


async def main():
    # A port that nobody else has gives a name that nobody else has.
    unique = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    path = f"/tmp/py2ts-streams-{unique.sockets[0].getsockname()[1]}"
    log = []

    async def handle(reader, writer):
        log.append(f"server begins {writer.get_extra_info('sockname') == path}")
        log.append(f"server {await reader.readline()}")
        writer.write(b"pong\n")
        await writer.drain()
        writer.close()

    async def tick():
        for n in range(12):
            log.append(f"t{n}")
            await asyncio.sleep(0)

    try:
        await asyncio.open_unix_connection(path)
    except FileNotFoundError as error:
        print(error)
    server = await asyncio.start_unix_server(handle, path)
    ticks = asyncio.create_task(tick())
    reader, writer = await asyncio.open_unix_connection(path)
    log.append("connected")
    writer.write(b"ping\n")
    log.append(f"client {await reader.read()} {writer.get_extra_info('peername') == path}")
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    unique.close()
    await ticks
    print("\n".join(log))
    try:
        await asyncio.open_unix_connection(path)
    except FileNotFoundError as error:
        print(error)


asyncio.run(main())
