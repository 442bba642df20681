"""Datagram endpoints: protocols, errors, closing."""

import asyncio
import socket


class Server(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server made", isinstance(transport, asyncio.DatagramTransport))

    def datagram_received(self, data, addr):
        print("server got", data, addr[0])
        self.transport.sendto(data[::-1], addr)

    def connection_lost(self, exc):
        print("server lost", exc)


class Client(asyncio.DatagramProtocol):
    def __init__(self, message, done):
        self.message = message
        self.done = done
        self.transport = None

    def connection_made(self, transport):
        self.transport = transport
        print("client sends", self.message)
        transport.sendto(self.message)

    def datagram_received(self, data, addr):
        print("client got", data)
        self.transport.close()

    def error_received(self, exc):
        print("client error", type(exc).__name__, exc)
        self.transport.close()

    def connection_lost(self, exc):
        print("client lost", exc)
        self.done.set_result(None)


async def echo():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Server, local_addr=("127.0.0.1", 0))
    address = server.get_extra_info("sockname")
    print(address[0], server.get_extra_info("peername"), server.get_extra_info("socket").type, server.is_closing())
    done = loop.create_future()
    client, protocol = await loop.create_datagram_endpoint(lambda: Client(b"hello", done), remote_addr=address)
    print(client.get_extra_info("peername") == address, client.get_protocol() is protocol)
    await done
    print(client.is_closing())
    done = loop.create_future()
    await loop.create_datagram_endpoint(lambda: Client(b"again", done), remote_addr=("localhost", address[1]))
    await done
    server.close()
    server.close()
    print(server.is_closing())
    await asyncio.sleep(0)
    return address


async def nobody(address):
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    await loop.create_datagram_endpoint(lambda: Client(b"anybody?", done), remote_addr=address)
    await asyncio.wait_for(done, 5)


class Collect(asyncio.DatagramProtocol):
    def __init__(self):
        self.queue = asyncio.Queue()

    def datagram_received(self, data, addr):
        self.queue.put_nowait((data, addr))


async def queues():
    loop = asyncio.get_running_loop()
    one, first = await loop.create_datagram_endpoint(Collect, local_addr=("127.0.0.1", 0))
    other, second = await loop.create_datagram_endpoint(Collect, family=socket.AF_INET)
    there = one.get_extra_info("sockname")
    for i in range(5):
        other.sendto(f"message {i}".encode(), there)
    for _ in range(5):
        data, addr = await first.queue.get()
        print(data)
    one.sendto(b"back", addr)
    data, sender = await second.queue.get()
    print(data, sender == there)
    one.abort()
    print(one.is_closing())
    other.close()


async def wrong():
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(Collect, local_addr=("127.0.0.1", 0))
    port = transport.get_extra_info("sockname")[1]
    for attempt in (
        lambda: loop.create_datagram_endpoint(Collect),
        lambda: loop.create_datagram_endpoint(Collect, local_addr=("127.0.0.1", port)),
        lambda: loop.create_datagram_endpoint(Collect, local_addr="here"),
        lambda: loop.create_datagram_endpoint(Collect, local_addr=("127.0.0.1", 0), remote_addr=("::1", 1)),
    ):
        try:
            await attempt()
        except (OSError, ValueError, TypeError) as error:
            print(type(error).__name__, error)
    try:
        transport.sendto("text", ("127.0.0.1", port))
    except TypeError as error:
        print(error)
    connected, _ = await loop.create_datagram_endpoint(Collect, remote_addr=("127.0.0.1", port))
    try:
        connected.sendto(b"x", ("127.0.0.1", 1))
    except ValueError as error:
        print(str(error).replace(str(port), "PORT"))
    connected.close()
    transport.close()


async def own_socket():
    loop = asyncio.get_running_loop()
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.bind(("127.0.0.1", 0))
    transport, protocol = await loop.create_datagram_endpoint(Collect, sock=sock)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as outside:
        outside.sendto(b"from outside", sock.getsockname())
    print((await protocol.queue.get())[0])
    transport.close()
    with socket.socket() as stream:
        try:
            await loop.create_datagram_endpoint(Collect, sock=stream)
        except ValueError as error:
            print(str(error)[:30])
    second = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        await loop.create_datagram_endpoint(Collect, sock=second, allow_broadcast=True)
    except ValueError as error:
        print(error)
    second.close()


async def main():
    address = await echo()
    await nobody(address)
    await queues()
    await wrong()
    await own_socket()


asyncio.run(main())
