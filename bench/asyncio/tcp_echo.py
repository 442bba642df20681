"""A thousand clients of an echo server, all over loopback."""
import asyncio
import time


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def client(port: int, number: int) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    received = 0
    for message in range(10):
        writer.write(f"{number}:{message}\n".encode())
        await writer.drain()
        received += len(await reader.readline())
    writer.close()
    await writer.wait_closed()
    return received


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 0, backlog=1024)
    port = server.sockets[0].getsockname()[1]
    print(sum(await asyncio.gather(*(client(port, number) for number in range(1000)))))
    server.close()
    await server.wait_closed()


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
