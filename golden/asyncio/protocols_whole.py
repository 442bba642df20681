"""Protocols of every kind and what their transports can do: pausing, many pieces, buffers of one's own, other protocols, Unix sockets."""
import asyncio
import os
import tempfile


class Plain(asyncio.BaseProtocol):
    pass


class Recorder(asyncio.Protocol):
    def __init__(self, log, done):
        self.log = log
        self.done = done

    def connection_made(self, transport):
        self.transport = transport
        self.log.append(("made", isinstance(transport, asyncio.Transport), isinstance(transport, asyncio.ReadTransport), isinstance(transport, asyncio.WriteTransport)))

    def data_received(self, data):
        self.log.append(("data", data))
        if data.endswith(b"end"):
            self.done.set_result(None)

    def eof_received(self):
        self.log.append("eof")
        return False

    def connection_lost(self, exc):
        self.log.append(("lost", exc))


class Buffered(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(4)
        self.received = bytearray()
        self.ended = asyncio.get_running_loop().create_future()

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, nbytes):
        self.received += self.buffer[:nbytes]

    def eof_received(self):
        print("buffered eof", bytes(self.received))

    def connection_lost(self, exc):
        self.ended.set_result(exc)


async def defaults():
    log = []
    base, protocol, buffered = Plain(), asyncio.Protocol(), asyncio.BufferedProtocol()
    datagram, subprocess = asyncio.DatagramProtocol(), asyncio.SubprocessProtocol()
    for made in (base, protocol, buffered, datagram, subprocess):
        log.append((type(made).__name__, isinstance(made, asyncio.BaseProtocol), made.connection_made(None), made.connection_lost(None), made.pause_writing(), made.resume_writing()))
    print(*log, sep="\n")
    print(protocol.data_received(b""), protocol.eof_received(), buffered.eof_received(), datagram.datagram_received(b"", None), datagram.error_received(OSError()))
    print(subprocess.pipe_data_received(1, b""), subprocess.pipe_connection_lost(1, None), subprocess.process_exited())
    transport = asyncio.Transport()
    print(transport.get_extra_info("none", 5), asyncio.BaseTransport().get_extra_info("x"))
    reading = asyncio.ReadTransport()
    for ask in (lambda: reading.is_reading(), lambda: reading.pause_reading(), lambda: reading.resume_reading()):
        try:
            ask()
        except NotImplementedError as error:
            print(type(error).__name__)
    for ask in (lambda: buffered.get_buffer(1), lambda: buffered.buffer_updated(1)):
        print(ask())
    reader = asyncio.StreamReader()
    reader.set_transport(reading)
    try:
        reader.set_transport(reading)
    except AssertionError as error:
        print(error)
    for name in ("close", "abort", "is_closing", "can_write_eof", "pause_reading"):
        try:
            getattr(transport, name)()
        except NotImplementedError as error:
            print(name, type(error).__name__)


async def pausing():
    loop = asyncio.get_running_loop()
    log, done = [], loop.create_future()
    server = await loop.create_server(lambda: Recorder(log, done), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    transport, protocol = await loop.create_connection(Plain, "127.0.0.1", port)
    print(isinstance(transport, asyncio.BaseTransport), transport.is_reading(), transport.can_write_eof(), transport.get_protocol() is protocol, transport.is_closing())
    transport.pause_reading()
    print(transport.is_reading())
    transport.resume_reading()
    transport.resume_reading()
    print(transport.is_reading())
    other = Plain()
    transport.set_protocol(other)
    print(transport.get_protocol() is other)
    transport.writelines([b"several ", b"pieces ", b"end"])
    transport.write_eof()
    await done
    transport.close()
    print(transport.is_closing())
    await asyncio.sleep(0.05)
    print(b"".join(entry[1] for entry in log if entry[0] == "data"), [entry for entry in log if entry[0] != "data"])
    server.close()
    await server.wait_closed()


async def buffers():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(serve_bytes, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    transport, protocol = await loop.create_connection(Buffered, "127.0.0.1", port)
    print(await protocol.ended, bytes(protocol.received), transport.is_closing())
    server.close()


async def serve_bytes(reader, writer):
    writer.write(b"0123456789")
    await writer.drain()
    writer.close()


async def unix():
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "socket")
        log, done = [], loop.create_future()
        server = await loop.create_unix_server(lambda: Recorder(log, done), path)
        transport, _ = await loop.create_unix_connection(Plain, path)
        transport.write(b"over unix end")
        await done
        transport.close()
        await asyncio.sleep(0.02)
        print(log)
        server.close()
        await server.wait_closed()
    try:
        await loop.create_unix_connection(Plain, os.path.join("nowhere", "socket"))
    except FileNotFoundError as error:
        print(type(error).__name__, error.errno)


async def deadlines():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() + 0.01) as limit:
            print(isinstance(limit, asyncio.Timeout), limit.expired())
            await asyncio.sleep(1)
    except TimeoutError:
        print("timed out", limit.expired())
    async with asyncio.timeout_at(None) as limit:
        print(limit.when())
        limit.reschedule(loop.time() + 1)
        print(limit.when() > loop.time(), repr(limit).split(" when")[0])
    try:
        limit.reschedule(None)
    except RuntimeError as error:
        print(error)
    print(issubclass(asyncio.SendfileNotAvailableError, RuntimeError))


async def main():
    for part in (defaults, pausing, buffers, unix, deadlines):
        print("--", part.__name__)
        await part()


asyncio.run(main())
