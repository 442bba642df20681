"""Transports and protocols without streams."""
import asyncio


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server: connection from", transport.get_extra_info("peername")[0])

    def data_received(self, data):
        print("server: received", data)
        self.transport.write(data.upper())
        if data.endswith(b"!"):
            print("server: closing", self.transport.is_closing())
            self.transport.close()

    def eof_received(self):
        print("server: end of file")

    def connection_lost(self, exc):
        print("server: lost", exc)


class Client(asyncio.Protocol):
    def __init__(self, message, done):
        self.message = message
        self.done = done
        self.received = b""

    def connection_made(self, transport):
        print("client: connected")
        self.transport = transport
        transport.write(self.message)

    def data_received(self, data):
        print("client: received", data)
        self.received += data

    def connection_lost(self, exc):
        print("client: lost", exc)
        self.done.set_result(self.received)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        done = loop.create_future()
        transport, protocol = await loop.create_connection(lambda: Client(b"hello!", done), "127.0.0.1", port)
        print("connection", protocol.message, transport.get_protocol() is protocol, transport.is_reading())
        print(await done)

        done = loop.create_future()
        transport, protocol = await loop.create_connection(lambda: Client(b"hi", done), "127.0.0.1", port)
        await asyncio.sleep(0.01)
        transport.pause_reading()
        transport.write(b"more")
        await asyncio.sleep(0.01)
        print("paused", protocol.received, transport.is_reading())
        transport.resume_reading()
        await asyncio.sleep(0.01)
        print("resumed", protocol.received, transport.is_reading())
        transport.write_eof()
        print(await done)

        done = loop.create_future()
        transport, protocol = await loop.create_connection(lambda: Client(b"bye", done), "127.0.0.1", port)
        transport.abort()
        print(await done)
    print("serving", server.is_serving())


asyncio.run(main())
