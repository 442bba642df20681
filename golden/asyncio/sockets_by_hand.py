"""Sockets of the program's own in the loop: sock_accept and the like, watched sockets, and sockets given to transports."""

import asyncio
import socket


async def echo(loop, connection):
    with connection:
        while data := await loop.sock_recv(connection, 1024):
            print("server got", data)
            await loop.sock_sendall(connection, data.upper())
    print("server: client gone")


async def serve(loop, server, count):
    tasks = []
    for _ in range(count):
        connection, address = await loop.sock_accept(server)
        print("accepted", address[0], connection.gettimeout())
        tasks.append(asyncio.create_task(echo(loop, connection)))
    await asyncio.gather(*tasks)


def listening():
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind(("127.0.0.1", 0))
    server.listen(8)
    server.setblocking(False)
    return server


async def accept_and_echo():
    loop = asyncio.get_running_loop()
    server = listening()
    host, port = server.getsockname()
    serving = asyncio.create_task(serve(loop, server, 2))
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(b"streams")
    print(await reader.read(100))
    writer.close()
    await writer.wait_closed()
    client = socket.socket()
    client.setblocking(False)
    await loop.sock_connect(client, (host, port))
    await loop.sock_sendall(client, b"by hand")
    room = bytearray(10)
    print(await loop.sock_recv_into(client, room), room)
    client.close()
    await serving
    server.close()


async def nobody_there():
    loop = asyncio.get_running_loop()
    server = listening()
    address = server.getsockname()
    server.close()
    client = socket.socket()
    client.setblocking(False)
    try:
        await loop.sock_connect(client, address)
    except ConnectionRefusedError as error:
        print(error.errno, str(error).replace(str(address[1]), "PORT"))
    client.close()
    waiting = listening()
    try:
        await asyncio.wait_for(loop.sock_accept(waiting), 0.01)
    except TimeoutError as error:
        print("no one came", repr(error))
    waiting.close()


async def watched():
    loop = asyncio.get_running_loop()
    near, far = socket.socketpair()
    near.setblocking(False)
    far.setblocking(False)
    done = loop.create_future()

    def readable(sock, label):
        data = sock.recv(100)
        print(label, data)
        if not data:
            print(loop.remove_reader(sock), loop.remove_reader(sock))
            done.set_result("end")

    loop.add_reader(near, readable, near, "read")
    far.send(b"one")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    far.send(b"two")
    await asyncio.sleep(0.01)
    far.close()
    print(await done)
    near.close()
    near, far = socket.socketpair()
    near.setblocking(False)
    writable = asyncio.Event()

    def can_write():
        print("writable")
        loop.remove_writer(near.fileno())
        writable.set()

    loop.add_writer(near.fileno(), can_write)
    await writable.wait()
    near.close()
    far.close()


class Shout(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("made", transport.get_extra_info("peername") is not None)

    def data_received(self, data):
        print("protocol got", data)
        self.transport.write(data + b"!")

    def connection_lost(self, exc):
        print("lost", exc)


async def given_to_transports():
    loop = asyncio.get_running_loop()
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    sock.bind(("127.0.0.1", 0))
    server = await loop.create_server(Shout, sock=sock)
    print(server.sockets[0].getsockname() == sock.getsockname(), len(server.sockets))
    client = socket.socket()
    client.setblocking(False)
    await loop.sock_connect(client, sock.getsockname())
    reader, writer = await asyncio.open_connection(sock=client)
    writer.write(b"hi")
    print(await reader.readexactly(3))
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.01)
    server.close()
    await server.wait_closed()
    near, far = socket.socketpair()
    transport, protocol = await loop.connect_accepted_socket(Shout, near)
    far.setblocking(False)
    await loop.sock_sendall(far, b"pair")
    print(await loop.sock_recv(far, 100))
    far.close()
    await asyncio.sleep(0.01)

    async def handle(reader, writer):
        writer.write(await reader.readline())
        await writer.drain()
        writer.close()

    listener = socket.create_server(("127.0.0.1", 0))
    async with await asyncio.start_server(handle, sock=listener):
        reader, writer = await asyncio.open_connection(*listener.getsockname())
        writer.write(b"line\n")
        print(await reader.read())
        writer.close()
    for attempt in (loop.create_server(Shout, "127.0.0.1", 0, sock=listener), loop.create_connection(Shout, "127.0.0.1", 1, sock=listener)):
        try:
            await attempt
        except ValueError as error:
            print(error)


async def names():
    loop = asyncio.get_running_loop()
    print(await loop.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
    print(await loop.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST))
    try:
        await loop.getaddrinfo("127.0.0.1", "no such service")
    except socket.gaierror as error:
        print(error)


async def back_pressure():
    loop = asyncio.get_running_loop()
    near, far = socket.socketpair()
    near.setblocking(False)
    far.setblocking(False)
    sent = asyncio.create_task(loop.sock_sendall(near, b"x" * 1_000_000))
    await asyncio.sleep(0)
    print(sent.done())
    total = 0
    while total < 1_000_000:
        total += len(await loop.sock_recv(far, 65536))
    await sent
    print(total)
    near.close()
    far.close()


async def datagrams():
    loop = asyncio.get_running_loop()
    one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    other = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    for sock in (one, other):
        sock.setblocking(False)
        sock.bind(("127.0.0.1", 0))
    waiting = asyncio.create_task(loop.sock_recvfrom(one, 100))
    await asyncio.sleep(0)
    print(await loop.sock_sendto(other, b"datagram", one.getsockname()))
    data, address = await waiting
    print(data, address == other.getsockname())
    room = bytearray(4)
    await loop.sock_sendto(one, b"abc", address)
    count, sender = await loop.sock_recvfrom_into(other, room)
    print(count, room, sender == one.getsockname())
    one.close()
    other.close()


for example in (accept_and_echo, nobody_there, watched, given_to_transports, names, back_pressure, datagrams):
    print(example.__name__)
    asyncio.run(example())
