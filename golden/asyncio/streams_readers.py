"""Readers fed by hand and by connections: every way to read, limits, ends, errors; writers that write many pieces."""
import asyncio


async def fed_by_hand():
    reader = asyncio.StreamReader(limit=16)
    reader.feed_data(b"one\ntwo;three")
    print(await reader.readline(), await reader.readuntil(b";"), await reader.read(3), reader.at_eof())
    reader.feed_data(b"abcdef")
    reader.feed_eof()
    print(await reader.readexactly(4), reader.at_eof())
    try:
        await reader.readexactly(10)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected, isinstance(error, EOFError))
    print(reader.at_eof(), await reader.read(), await reader.readline())
    try:
        await reader.readuntil(b"\n")
    except asyncio.IncompleteReadError as error:
        print(error, error.partial, error.expected)
    for bad in (-1, ):
        try:
            await reader.readexactly(bad)
        except ValueError as error:
            print(error)


async def limits():
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"0123456789 and more")
    try:
        await reader.readuntil(b"\n")
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    try:
        await reader.readline()
    except ValueError as error:
        print(type(error).__name__, error)
    another = asyncio.StreamReader(limit=4)
    another.feed_data(b"123456\nrest")
    try:
        await another.readuntil()
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    try:
        await another.readuntil(b"")
    except ValueError as error:
        print(error)
    several = asyncio.StreamReader()
    several.feed_data(b"a,b;c")
    print(await several.readuntil((b";", b",")), await several.readuntil((b";", b",")))
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(error)


async def errors():
    reader = asyncio.StreamReader()
    print(reader.exception())
    reader.feed_data(b"lost")
    reader.set_exception(ConnectionError("gone"))
    print(repr(reader.exception()))
    for read in (reader.read, reader.readline):
        try:
            await read()
        except ConnectionError as error:
            print("raised", error)
    waiting = asyncio.StreamReader()
    first = asyncio.create_task(waiting.readline())
    await asyncio.sleep(0)
    try:
        await waiting.readline()
    except RuntimeError as error:
        print(error)
    waiting.feed_data(b"for the first\n")
    print(await first)
    lines = asyncio.StreamReader()
    lines.feed_data(b"x\ny\nz")
    lines.feed_eof()
    print([line async for line in lines])


async def connections():
    log = []

    async def serve(reader, writer):
        print(isinstance(reader, asyncio.StreamReader), isinstance(writer, asyncio.StreamWriter), writer.can_write_eof(), writer.is_closing())
        data = await reader.read()
        writer.writelines([b"got ", str(len(data)).encode(), b" bytes", b"\n"])
        await writer.drain()
        writer.write_eof()
        writer.close()
        log.append(writer.is_closing())
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    async with server:
        reader, writer = await asyncio.open_connection(host, port)
        print(writer.get_extra_info("peername") == (host, port), writer.get_extra_info("nothing", "default"), writer.transport.is_closing())
        writer.writelines([b"a" * 1000, b"b" * 1000])
        writer.write_eof()
        print(await reader.readline(), await reader.read(), reader.at_eof())
        writer.close()
        await writer.wait_closed()
        print(log, writer.is_closing())
    try:
        await asyncio.open_connection(host, port)
    except ConnectionRefusedError as error:
        print(type(error).__name__, error.errno)


async def own_protocol():
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)

    async def serve(reader, writer):
        writer.write(b"hello from the server\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    loop = asyncio.get_running_loop()
    transport, made = await loop.create_connection(lambda: protocol, "127.0.0.1", port)
    print(made is protocol)
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    print(await reader.readline(), writer.transport is transport)
    writer.close()
    server.close()
    await server.wait_closed()


async def main():
    for part in (fed_by_hand, limits, errors, connections, own_protocol):
        print("--", part.__name__)
        await part()


asyncio.run(main())
