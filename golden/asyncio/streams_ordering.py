"""Which task runs when, over connections on the loopback interface."""
import asyncio


async def ticker(name, count, log):
    for n in range(count):
        log.append(f"{name}{n}")
        await asyncio.sleep(0)


async def passes(log):
    """How many passes of the loop each step takes."""
    async def handle(reader, writer):
        log.append("handler begins")
        data = await reader.readexactly(3)
        log.append(f"handler got {data}")
        writer.write(data.upper())
        await writer.drain()
        log.append("handler drained")
        rest = await reader.read()
        log.append(f"handler got {rest}")
        writer.close()
        log.append("handler closes")
        await writer.wait_closed()
        log.append("handler done")

    tick = asyncio.create_task(ticker("t", 40, log))
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    log.append("listening")
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    log.append("connected")
    writer.write(b"ab")
    await asyncio.sleep(0)
    writer.write(b"c")
    log.append("sent")
    log.append(f"reply {await reader.readexactly(3)}")
    writer.write_eof()
    log.append(f"rest {await reader.read()}")
    writer.close()
    await writer.wait_closed()
    log.append("client done")
    server.close()
    await server.wait_closed()
    log.append("server done")
    await tick


async def crowd(log):
    """Many connections at once: in which order they are served."""
    async def handle(reader, writer):
        name = (await reader.readline()).decode().strip()
        log.append(f"hello {name}")
        async for line in reader:
            log.append(f"{name}: {line.decode().strip()}")
            writer.write(line)
            await writer.drain()
        log.append(f"bye {name}")
        writer.close()

    async def client(port, name, lines):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(f"{name}\n".encode())
        for n in range(lines):
            writer.write(f"line {n}\n".encode())
            await writer.drain()
            log.append(f"{name} hears {(await reader.readline()).decode().strip()}")
        writer.close()
        await writer.wait_closed()
        log.append(f"{name} left")

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        await asyncio.gather(*(client(port, name, n) for name, n in (("ann", 3), ("bob", 1), ("cid", 2), ("dee", 0))))
    log.append("all gone")


async def relay(log):
    """Each connection opens another one."""
    async def end(reader, writer):
        log.append("end reached")
        while chunk := await reader.read(4):
            log.append(f"end {chunk}")
            writer.write(chunk[::-1])
        writer.close()

    last = await asyncio.start_server(end, "127.0.0.1", 0)

    async def pump(name, reader, writer):
        while chunk := await reader.read(100):
            log.append(f"{name} {chunk}")
            writer.write(chunk)
            await writer.drain()
        writer.write_eof()
        log.append(f"{name} ends")

    async def middle(reader, writer):
        near, far = await asyncio.open_connection("127.0.0.1", last.sockets[0].getsockname()[1])
        await asyncio.gather(pump("up", reader, far), pump("down", near, writer))
        for each in (far, writer):
            each.close()
            await each.wait_closed()
        log.append("relay done")

    first = await asyncio.start_server(middle, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection("127.0.0.1", first.sockets[0].getsockname()[1])
    writer.write(b"abcdefgh")
    log.append(f"client {await reader.read(100)}")
    writer.write(b"xyz")
    writer.write_eof()
    log.append(f"client {await reader.read()}")
    writer.close()
    await writer.wait_closed()
    for server in (first, last):
        server.close()
        await server.wait_closed()
    log.append("closed")


async def names():
    async def handle(reader, writer):
        print("handler task", asyncio.current_task().get_name())
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    for n in range(2):
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.read(), asyncio.create_task(asyncio.sleep(0)).get_name())
        writer.close()
    server.close()


async def main():
    for part in (passes, crowd, relay):
        log = []
        await part(log)
        print(f"--- {part.__name__}")
        print("\n".join(log))


asyncio.run(main())
asyncio.run(names())
