"""Sockets: their settings and errors, connections inside of the program, datagrams, and threads that wait for them."""

import os
import socket
import struct
import tempfile
import threading


def show(what, f):
    try:
        print(what, "->", repr(f()))
    except Exception as error:
        print(what, "raises", type(error).__name__, error)


def settings():
    sock = socket.socket()
    print(repr(sock.family), repr(sock.type), sock.proto, sock.timeout, sock.gettimeout(), sock.getblocking())
    print(sock.family == socket.AF_INET, sock.type == socket.SOCK_STREAM, sock.family.name, sock.type.value)
    print(socket.AddressFamily(2), socket.SocketKind["SOCK_DGRAM"].value, socket.MSG_PEEK.name, socket.AI_PASSIVE.value)
    sock.settimeout(2.5)
    print(sock.gettimeout(), sock.timeout, sock.getblocking())
    sock.setblocking(False)
    print(sock.gettimeout(), sock.getblocking())
    sock.setblocking(True)
    print(sock.gettimeout())
    level = socket.SOL_SOCKET
    for name in (socket.SO_TYPE, socket.SO_ERROR, socket.SO_REUSEADDR, socket.SO_KEEPALIVE, socket.SO_RCVBUF, socket.SO_SNDBUF, socket.SO_ACCEPTCONN, socket.SO_LINGER):
        print(name, sock.getsockopt(level, name), end="; ")
    print()
    sock.setsockopt(level, socket.SO_REUSEADDR, 1)
    sock.setsockopt(level, socket.SO_KEEPALIVE, True)
    sock.setsockopt(level, socket.SO_RCVBUF, 4096)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 60)
    sock.setsockopt(level, socket.SO_LINGER, struct.pack("ii", 1, 0))
    print([sock.getsockopt(level, name) for name in (socket.SO_REUSEADDR, socket.SO_KEEPALIVE, socket.SO_RCVBUF)], sock.getsockopt(6, 1), sock.getsockopt(6, 4), sock.getsockopt(level, socket.SO_LINGER, 8))
    show("option", lambda: sock.getsockopt(1, 9999))
    show("option", lambda: sock.setsockopt(1, 9999, 1))
    show("timeout", lambda: sock.settimeout(-1))
    show("peer", sock.getpeername)
    show("name", sock.getsockname)
    show("family", lambda: socket.socket(99))
    show("kind", lambda: socket.socket(2, 77))
    show("bind", lambda: sock.bind("x"))
    show("bind", lambda: sock.bind(("127.0.0.1",)))
    show("bind", lambda: sock.bind(("127.0.0.1", 99999)))
    show("bind", lambda: sock.bind(("8.8.8.8", 1)))
    print(sock.fileno() >= 0)
    sock.close()
    print(sock.fileno(), sock)
    show("closed", sock.getsockname)
    show("closed", lambda: sock.listen())
    print(socket.getdefaulttimeout())
    socket.setdefaulttimeout(3)
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as timed:
        print(timed.gettimeout())
    socket.setdefaulttimeout(None)
    nonblocking = socket.socket(socket.AF_INET, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
    print(nonblocking.gettimeout(), repr(nonblocking.type))
    nonblocking.close()


def errors():
    print(issubclass(socket.gaierror, OSError), socket.timeout is TimeoutError, socket.error is OSError, issubclass(socket.herror, OSError))
    server = socket.create_server(("127.0.0.1", 0))
    address = server.getsockname()
    other = socket.socket()
    show("in use", lambda: other.bind(address))
    other.close()
    server.setblocking(False)
    try:
        server.accept()
    except BlockingIOError as error:
        print(error.errno, error)
    server.settimeout(0.01)
    try:
        server.accept()
    except socket.timeout as error:
        print("timeout", error)
    server.close()
    client = socket.socket()
    try:
        client.connect(address)
    except ConnectionRefusedError as error:
        print(error)
    print(client.connect_ex(address))
    client.close()
    try:
        socket.create_connection(address, timeout=1)
    except OSError as error:
        print(type(error).__name__)
    fresh = socket.socket()
    for attempt in ("recv", "send", "accept"):
        try:
            if attempt == "recv":
                fresh.recv(1)
            elif attempt == "send":
                fresh.send(b"x")
            else:
                fresh.accept()
        except OSError as error:
            print(attempt, type(error).__name__, error)
    fresh.close()


def connection():
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind(("127.0.0.1", 0))
    host, port = server.getsockname()
    print(host, port > 0)
    server.listen(5)
    print(server.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
    with socket.create_connection(("127.0.0.1", port)) as client:
        accepted, address = server.accept()
        print(address == client.getsockname(), accepted.getpeername() == address, client.getpeername() == (host, port), accepted.gettimeout())
        print(client.send(b"hello"), client.sendall(b" world"), client.send(b""))
        print(accepted.recv(5), accepted.recv(1, socket.MSG_PEEK), accepted.recv(100), accepted.recv(0))
        room = bytearray(4)
        client.sendall(b"abcdef")
        print(accepted.recv_into(room), room, accepted.recv(2, socket.MSG_WAITALL))
        accepted.setblocking(False)
        try:
            accepted.recv(1)
        except BlockingIOError as error:
            print(error)
        client.shutdown(socket.SHUT_WR)
        print(accepted.recv(1))
        accepted.sendall(b"still open")
        print(client.recv(100))
        try:
            client.send(b"x")
        except BrokenPipeError as error:
            print(error)
        accepted.close()
        print(client.recv(1))
    server.close()


def pairs():
    near, far = socket.socketpair()
    print(repr(near.family), repr(near.type), repr(near.getsockname()), repr(far.getpeername()))
    near.sendall(b"x" * 10)
    print(far.recv(4, socket.MSG_PEEK), far.recv(100))
    far.settimeout(0.01)
    try:
        far.recv(1)
    except TimeoutError as error:
        print("timed out", error)
    near.close()
    print(far.recv(1))
    far.close()


def files():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "socket")
        server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        server.bind(path)
        print(os.path.exists(path), server.getsockname() == path)
        server.listen()
        client = socket.socket(socket.AF_UNIX)
        client.connect(path)
        accepted, address = server.accept()
        print(repr(address), client.getpeername() == path, repr(client.getsockname()))
        client.sendall(b"through a file")
        print(accepted.recv(100))
        for sock in (client, accepted, server):
            sock.close()
        print(os.path.exists(path))
        again = socket.socket(socket.AF_UNIX)
        try:
            again.bind(path)
        except OSError as error:
            print(error)
        os.unlink(path)
        try:
            again.connect(path)
        except FileNotFoundError as error:
            print(error)
        again.close()


def datagrams():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("", 0))
        print(other.getsockname()[0], one.proto, repr(one.type))
        print(other.sendto(b"hello", one.getsockname()))
        data, address = one.recvfrom(100)
        print(data, address == ("127.0.0.1", other.getsockname()[1]))
        one.sendto(b"long message", ("127.0.0.1", address[1]))
        print(other.recv(4))
        room = bytearray(8)
        one.sendto(b"abc", ("127.0.0.1", address[1]))
        count, sender = other.recvfrom_into(room)
        print(count, room, sender == one.getsockname())
        other.settimeout(0.01)
        try:
            other.recvfrom(10)
        except TimeoutError as error:
            print(error)
        try:
            one.send(b"x")
        except OSError as error:
            print(error)
        show("too long", lambda: one.sendto(b"x" * 70000, ("127.0.0.1", address[1])))
        show("listen", lambda: one.listen())
        one.connect(("127.0.0.1", address[1]))
        print(one.send(b"connected"), other.recv(100), one.getpeername() == ("127.0.0.1", address[1]))
        one.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        print(one.getsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST))


def handle(connection, address, log):
    with connection:
        while True:
            data = connection.recv(1024)
            if not data:
                break
            connection.sendall(data.upper())
    log.append("client gone")


def serve(server, log, count):
    for _ in range(count):
        connection, address = server.accept()
        worker = threading.Thread(target=handle, args=(connection, address, log))
        worker.start()
        worker.join()


def threads():
    log = []
    server = socket.create_server(("127.0.0.1", 0), backlog=5)
    thread = threading.Thread(target=serve, args=(server, log, 2))
    thread.start()
    for word in (b"first", b"second"):
        with socket.create_connection(server.getsockname(), 5) as client:
            client.sendall(word)
            print(client.recv(1024))
    thread.join()
    server.close()
    print(log)


def names():
    print(socket.gethostname() != "", socket.gethostbyname("127.0.0.1"), socket.gethostbyname("localhost"), socket.gethostbyname_ex("127.0.0.1"))
    for entry in socket.getaddrinfo("127.0.0.1", 80):
        print(entry)
    print(socket.getaddrinfo("127.0.0.1", "http", type=socket.SOCK_STREAM))
    print(socket.getaddrinfo(None, 8080, socket.AF_INET, socket.SOCK_STREAM, 0, socket.AI_PASSIVE))
    print(socket.getaddrinfo("::1", 53, type=socket.SOCK_DGRAM), socket.getaddrinfo("127.0.0.1", 80, 0, 0, 6))
    for arguments in ((None, None), ("127.0.0.1", "zzz"), ("127.0.0.1", 80, socket.AF_INET6), ("127.0.0.1", 80, 77), ("localhost", 80, 0, 0, 0, socket.AI_NUMERICHOST), ("127.0.0.1", 80, 0, 1, 17)):
        try:
            print(socket.getaddrinfo(*arguments))
        except socket.gaierror as error:
            print(error.errno, error.strerror)
    print(socket.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV), socket.getnameinfo(("127.0.0.1", 443), socket.NI_NUMERICHOST))
    print(socket.getservbyname("http"), socket.getservbyport(443), socket.has_ipv6, socket.SOMAXCONN, socket.getfqdn("localhost"), socket.has_dualstack_ipv6())
    show("service", lambda: socket.getservbyname("zz"))
    show("port", lambda: socket.getservbyport(1234))


def numbers():
    print(socket.inet_aton("1.2.3.4"), socket.inet_aton("1.2"), socket.inet_ntoa(b"\x7f\x00\x00\x01"))
    print(socket.inet_pton(socket.AF_INET6, "::ffff:1.2.3.4"), socket.inet_ntop(socket.AF_INET6, bytes(16)), socket.inet_ntop(socket.AF_INET6, bytes(range(16))))
    print(socket.inet_ntop(socket.AF_INET6, bytes.fromhex("20010db8000000000001000000000000")), socket.inet_pton(socket.AF_INET, "10.0.0.1"), socket.inet_ntop(socket.AF_INET, b"\x01\x02\x03\x04"))
    print(socket.htons(80), socket.ntohs(20480), socket.htonl(1), socket.ntohl(16777216))
    show("aton", lambda: socket.inet_aton("x"))
    show("ntoa", lambda: socket.inet_ntoa(b"x"))
    show("pton", lambda: socket.inet_pton(socket.AF_INET, "1.2"))
    show("pton", lambda: socket.inet_pton(socket.AF_INET6, "1::2::"))
    show("ntop", lambda: socket.inet_ntop(socket.AF_INET, b"x"))
    show("htons", lambda: socket.htons(70000))
    show("htons", lambda: socket.htons(-1))


def constants():
    print(int(socket.AF_UNSPEC), int(socket.AF_UNIX), int(socket.AF_INET), int(socket.AF_INET6), int(socket.SOCK_STREAM), int(socket.SOCK_DGRAM))
    print(int(socket.SOCK_RAW), int(socket.SOCK_NONBLOCK), int(socket.SOCK_CLOEXEC), int(socket.MSG_PEEK), int(socket.MSG_DONTWAIT), int(socket.MSG_WAITALL))
    print(int(socket.MSG_NOSIGNAL), int(socket.AI_PASSIVE), int(socket.AI_CANONNAME), int(socket.AI_NUMERICHOST), int(socket.AI_V4MAPPED), int(socket.AI_ALL))
    print(int(socket.AI_ADDRCONFIG), int(socket.AI_NUMERICSERV), int(socket.SOL_SOCKET), int(socket.SOL_IP), int(socket.SOL_TCP), int(socket.SOL_UDP))
    print(int(socket.IPPROTO_IP), int(socket.IPPROTO_ICMP), int(socket.IPPROTO_TCP), int(socket.IPPROTO_UDP), int(socket.IPPROTO_IPV6), int(socket.SO_REUSEADDR))
    print(int(socket.SO_TYPE), int(socket.SO_ERROR), int(socket.SO_DONTROUTE), int(socket.SO_BROADCAST), int(socket.SO_SNDBUF), int(socket.SO_RCVBUF))
    print(int(socket.SO_KEEPALIVE), int(socket.SO_OOBINLINE), int(socket.SO_PRIORITY), int(socket.SO_LINGER), int(socket.SO_REUSEPORT), int(socket.SO_ACCEPTCONN))
    print(int(socket.SO_PROTOCOL), int(socket.SO_DOMAIN), int(socket.TCP_NODELAY), int(socket.TCP_CORK), int(socket.TCP_KEEPIDLE), int(socket.TCP_KEEPINTVL))
    print(int(socket.TCP_KEEPCNT), int(socket.TCP_QUICKACK), int(socket.TCP_USER_TIMEOUT), int(socket.TCP_FASTOPEN), int(socket.IP_TOS), int(socket.IP_TTL))
    print(int(socket.IP_MULTICAST_TTL), int(socket.IP_MULTICAST_LOOP), int(socket.IP_ADD_MEMBERSHIP), int(socket.IP_DROP_MEMBERSHIP), int(socket.IPV6_V6ONLY), int(socket.SHUT_RD))
    print(int(socket.SHUT_WR), int(socket.SHUT_RDWR), int(socket.SOMAXCONN), int(socket.INADDR_ANY), int(socket.INADDR_BROADCAST), int(socket.INADDR_LOOPBACK))
    print(int(socket.NI_NUMERICHOST), int(socket.NI_NUMERICSERV), int(socket.NI_NOFQDN), int(socket.NI_NAMEREQD), int(socket.NI_DGRAM), int(socket.EAI_BADFLAGS))
    print(int(socket.EAI_NONAME), int(socket.EAI_AGAIN), int(socket.EAI_FAIL), int(socket.EAI_FAMILY), int(socket.EAI_SOCKTYPE), int(socket.EAI_SERVICE))
    print(int(socket.EAI_MEMORY))
    print(repr(socket.AF_UNSPEC), repr(socket.SOCK_RAW), repr(socket.AI_ALL), repr(socket.MsgFlag(2)), repr(socket.AddressInfo(1)), socket.SocketType is not None)
    given_up = socket.socket()
    print(given_up.detach() >= 0, given_up.fileno())


constants()
settings()
errors()
connection()
pairs()
files()
datagrams()
threads()
names()
numbers()
