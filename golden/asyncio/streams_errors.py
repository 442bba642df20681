"""What goes wrong with connections, and how it is told."""
import asyncio
import sys


def show(title, error):
    errno = error.errno if isinstance(error, OSError) else None
    print(f"{title}: {type(error).__name__} {errno} {error}".replace(str(port), "PORT") if port else f"{title}: {type(error).__name__} {errno} {error}")


port = 0


async def attempt(title, awaitable):
    try:
        result = await awaitable
    except Exception as error:
        show(title, error)
    else:
        print(f"{title}: {result!r}")


async def connecting():
    global port
    await attempt("nobody", asyncio.open_connection("127.0.0.1", 1))
    server = await asyncio.start_server(lambda r, w: w.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await attempt("in use", asyncio.start_server(lambda r, w: None, "127.0.0.1", port))
    server.close()
    await server.wait_closed()
    await attempt("closed", asyncio.open_connection("127.0.0.1", port))
    print(server.sockets, server.is_serving())
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(error)
    await attempt("no address", asyncio.open_connection())
    await attempt("nowhere", asyncio.start_server(lambda r, w: None))
    await attempt("hostname", asyncio.open_connection("127.0.0.1", 1, server_hostname="x"))


async def pair(handle, **options):
    server = await asyncio.start_server(handle, "127.0.0.1", 0, **options)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname(), **options)
    return server, reader, writer


async def finish(server, writer):
    writer.close()
    try:
        await writer.wait_closed()
    except OSError as error:
        print("wait_closed:", type(error).__name__, error)
    server.close()
    server.close_clients()
    await server.wait_closed()


async def reading():
    async def handle(reader, writer):
        writer.write(b"short")
        writer.write_eof()
        await reader.read()
        writer.close()

    for name, read in (
        ("exactly", lambda r: r.readexactly(9)), ("until", lambda r: r.readuntil(b"x")), ("line", lambda r: r.readline()),
        ("negative", lambda r: r.readexactly(-1)), ("empty", lambda r: r.readuntil(b"")), ("none", lambda r: r.readexactly(0)),
        ("several", lambda r: r.readuntil((b"or", b"h"))), ("zero", lambda r: r.read(0)), ("all", lambda r: r.read()),
    ):
        server, reader, writer = await pair(handle)
        try:
            print(name, await read(reader))
        except asyncio.IncompleteReadError as error:
            print(name, error, error.partial, error.expected)
        except ValueError as error:
            print(name, error)
        print(await reader.read(), reader.at_eof())
        await finish(server, writer)


async def limits():
    async def handle(reader, writer):
        writer.write(b"x" * 30 + b"\nok\n" + b"y" * 50)
        writer.write_eof()
        await reader.read()
        writer.close()

    server, reader, writer = await pair(handle, limit=20)
    try:
        await reader.readuntil()
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    for _ in range(4):
        try:
            print(await reader.readline())
        except ValueError as error:
            print(error)
    await finish(server, writer)
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(error)


async def waiting_twice():
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    try:
        await reader.read(1)
    except RuntimeError as error:
        print(error)
    reader.feed_data(b"fed ")
    reader.feed_data(b"by hand\nand more")
    print(await first, reader)
    reader.feed_eof()
    print(reader, reader.at_eof(), await reader.read(), reader.at_eof(), reader)
    broken = asyncio.StreamReader()
    waiter = asyncio.create_task(broken.read())
    await asyncio.sleep(0)
    broken.set_exception(ConnectionResetError("by hand"))
    try:
        await waiter
    except ConnectionResetError as error:
        print(repr(error), repr(broken.exception()), broken)


async def resets():
    arrived = asyncio.Event()
    gone = asyncio.Event()

    async def handle(reader, writer):
        try:
            print("server", await reader.readline())
            arrived.set()
            print("server", await reader.readline())
        except ConnectionResetError as error:
            print("server", repr(error))
        finally:
            writer.close()
            gone.set()

    server, reader, writer = await pair(handle)
    writer.write(b"one\n")
    await arrived.wait()
    writer.transport.abort()
    await gone.wait()
    await finish(server, writer)

    async def rude(reader, writer):
        await reader.read(1)
        writer.close()

    server, reader, writer = await pair(rude)
    writer.write(b"unread data")
    try:
        print("client", await reader.read())
    except ConnectionResetError as error:
        print("client", repr(error))
    await finish(server, writer)

    async def leaves(reader, writer):
        writer.close()

    server, reader, writer = await pair(leaves)
    print("client", await reader.read())
    seen = None
    for n in range(10):
        writer.write(b"into the void")
        try:
            await writer.drain()
        except (ConnectionResetError, BrokenPipeError) as error:
            seen = error
            break
        await asyncio.sleep(0)
    print("client", type(seen).__name__, seen, n)
    await finish(server, writer)


async def writing():
    async def handle(reader, writer):
        await reader.read()
        writer.close()

    server, reader, writer = await pair(handle)
    for data in ("text", None, 3):
        try:
            writer.write(data)
        except TypeError as error:
            print(error)
    writer.write(bytearray(b"ok"))
    writer.write(memoryview(b"ok"))
    print(writer.can_write_eof(), writer.is_closing())
    writer.write_eof()
    try:
        writer.write(b"more")
    except RuntimeError as error:
        print(error)
    try:
        writer.writelines([b"more"])
    except RuntimeError as error:
        print(error)
    writer.close()
    print(writer.is_closing(), writer.get_extra_info("peername")[0], writer.get_extra_info("nothing"), writer.get_extra_info("nothing", 7))
    await finish(server, writer)


async def callbacks():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))

    async def fails(reader, writer):
        writer.write(b"about to fail")
        raise KeyError("handler")

    server, reader, writer = await pair(fails)
    print(await reader.read())
    await finish(server, writer)

    def plain(reader, writer):
        print("plain callback")
        writer.write(b"plain")
        writer.close()

    server, reader, writer = await pair(plain)
    print(await reader.read())
    await finish(server, writer)


async def forever():
    async def handle(reader, writer):
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0, start_serving=False)
    print(server.is_serving())
    task = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    print(server.is_serving())
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error).split(" ")[-4:])
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", server.is_serving(), server.sockets)
    try:
        async with asyncio.timeout(0.01):
            async with await asyncio.start_server(handle, "127.0.0.1", 0) as server:
                await server.serve_forever()
    except TimeoutError:
        print("timed out", server.is_serving())


async def main():
    for part in (connecting, reading, limits, waiting_twice, resets, writing, callbacks, forever):
        print("---", part.__name__)
        await part()
    sys.stdout.flush()


asyncio.run(main())
