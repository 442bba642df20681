"""Back-pressure: writers wait for readers, and nothing gets lost."""
import asyncio

SIZE = 12_000_000


async def main():
    loop = asyncio.get_running_loop()
    received = loop.create_future()
    go = asyncio.Event()

    async def slow(reader, writer):
        await go.wait()
        total = check = 0
        while chunk := await reader.read(100_000):
            total += len(chunk)
            check = (check + sum(chunk[::997])) % 65521
        received.set_result((total, check > 0))
        writer.write(b"thanks")
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(slow, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    transport = writer.transport
    print("limits", transport.get_write_buffer_limits())
    data = bytes(range(256)) * (SIZE // 256)
    writer.write(data)
    print("waits", transport.get_write_buffer_size() > 0)
    drain = asyncio.create_task(writer.drain())
    await asyncio.sleep(0.01)
    print("drained", drain.done())
    go.set()
    await drain
    print("drained", transport.get_write_buffer_size() <= transport.get_write_buffer_limits()[0])
    writer.write_eof()
    print(await received, len(data))
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    transport.set_write_buffer_limits(high=100)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(low=50)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(0)
    print(transport.get_write_buffer_limits())
    try:
        transport.set_write_buffer_limits(high=1, low=2)
    except ValueError as error:
        print(error)
    server.close()
    await server.wait_closed()


asyncio.run(main())
