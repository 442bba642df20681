/** Sockets: their settings and errors, connections inside of the program, datagrams, and threads that wait for them. */

import {
  blocking,
  BlockingIOError,
  bound,
  BrokenPipeError,
  bytearray,
  Bytes,
  bytes,
  bytes_fromhex,
  bytes_of,
  bytes_upper,
  call,
  caught,
  ConnectionRefusedError,
  enter,
  eq,
  Exception,
  FileNotFoundError,
  getitem,
  gt,
  int,
  issubclass,
  mul,
  or_,
  OSError,
  print,
  range,
  repr,
  TimeoutError,
  truth,
  tuple,
  type_name,
  unpack,
} from "py2ts-runtime";
import * as os from "py2ts-runtime/os";
import * as path_ from "py2ts-runtime/os/path";
import * as socket from "py2ts-runtime/socket";
import type { socket as socket_ } from "py2ts-runtime/socket";
import * as struct from "py2ts-runtime/struct";
import * as tempfile from "py2ts-runtime/tempfile";
import * as threading from "py2ts-runtime/threading";

function show(what: string, f: any): void {
  try {
    print(what, "->", repr(call(f)));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof Exception)) {
      throw error;
    }
    print(what, "raises", type_name(error), error);
  }
}

function settings(): void {
  const sock = new socket.socket();
  print(
    repr(sock.family),
    repr(sock.type),
    sock.proto,
    sock.timeout,
    sock.gettimeout(),
    sock.getblocking(),
  );
  print(
    eq(sock.family, socket.AF_INET),
    eq(sock.type, socket.SOCK_STREAM),
    sock.family.name,
    sock.type.value,
  );
  print(
    new socket.AddressFamily(2),
    getitem(socket.SocketKind, "SOCK_DGRAM").value,
    socket.MSG_PEEK.name,
    socket.AI_PASSIVE.value,
  );
  sock.settimeout(2.5);
  print(sock.gettimeout(), sock.timeout, sock.getblocking());
  sock.setblocking(false);
  print(sock.gettimeout(), sock.getblocking());
  sock.setblocking(true);
  print(sock.gettimeout());
  const level = socket.SOL_SOCKET;
  for (const name of tuple(
    socket.SO_TYPE,
    socket.SO_ERROR,
    socket.SO_REUSEADDR,
    socket.SO_KEEPALIVE,
    socket.SO_RCVBUF,
    socket.SO_SNDBUF,
    socket.SO_ACCEPTCONN,
    socket.SO_LINGER,
  )) {
    print(name, sock.getsockopt(level, name), { end: "; " });
  }
  print();
  sock.setsockopt(level, socket.SO_REUSEADDR, 1);
  sock.setsockopt(level, socket.SO_KEEPALIVE, true);
  sock.setsockopt(level, socket.SO_RCVBUF, 4096);
  sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1);
  sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 60);
  sock.setsockopt(level, socket.SO_LINGER, struct.pack("ii", 1, 0));
  print(
    Array.from(
      tuple(socket.SO_REUSEADDR, socket.SO_KEEPALIVE, socket.SO_RCVBUF),
      (name) => sock.getsockopt(level, name),
    ),
    sock.getsockopt(6, 1),
    sock.getsockopt(6, 4),
    sock.getsockopt(level, socket.SO_LINGER, 8),
  );
  show("option", () => sock.getsockopt(1, 9999));
  show("option", () => {
    sock.setsockopt(1, 9999, 1);
    return null;
  });
  show("timeout", () => {
    sock.settimeout(-1);
    return null;
  });
  show("peer", bound(sock, "getpeername"));
  show("name", bound(sock, "getsockname"));
  show("family", () => new socket.socket(99));
  show("kind", () => new socket.socket(2, 77));
  show("bind", () => {
    sock.bind("x");
    return null;
  });
  show("bind", () => {
    sock.bind(tuple("127.0.0.1"));
    return null;
  });
  show("bind", () => {
    sock.bind(tuple("127.0.0.1", 99999));
    return null;
  });
  show("bind", () => {
    sock.bind(tuple("8.8.8.8", 1));
    return null;
  });
  print(sock.fileno() >= 0);
  sock.close();
  print(sock.fileno(), sock);
  show("closed", bound(sock, "getsockname"));
  show("closed", () => {
    sock.listen();
    return null;
  });
  print(socket.getdefaulttimeout());
  socket.setdefaulttimeout(3);
  const scope = enter(new socket.socket(socket.AF_INET, socket.SOCK_STREAM));
  try {
    const timed = scope.value;
    print(timed.gettimeout());
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  socket.setdefaulttimeout(null);
  const nonblocking = new socket.socket(
    socket.AF_INET,
    or_(socket.SOCK_STREAM, socket.SOCK_NONBLOCK),
  );
  print(nonblocking.gettimeout(), repr(nonblocking.type));
  nonblocking.close();
}

async function errors(): Promise<void> {
  print(
    issubclass(socket.gaierror, OSError),
    socket.timeout === TimeoutError,
    socket.OSError === OSError,
    issubclass(socket.herror, OSError),
  );
  const server = socket.create_server(tuple("127.0.0.1", 0));
  const address = server.getsockname();
  const other = new socket.socket();
  show("in use", () => {
    other.bind(address);
    return null;
  });
  other.close();
  server.setblocking(false);
  try {
    await server.accept();
  } catch (error) {
    if (!(error instanceof BlockingIOError)) {
      throw error;
    }
    print(error.errno, error);
  }
  server.settimeout(0.01);
  try {
    await server.accept();
  } catch (error) {
    if (!(error instanceof socket.timeout)) {
      throw error;
    }
    print("timeout", error);
  }
  server.close();
  const client = new socket.socket();
  try {
    await client.connect(address);
  } catch (error) {
    if (!(error instanceof ConnectionRefusedError)) {
      throw error;
    }
    print(error);
  }
  print(await client.connect_ex(address));
  client.close();
  try {
    await socket.create_connection(address, 1);
  } catch (error) {
    if (!(error instanceof OSError)) {
      throw error;
    }
    print(type_name(error));
  }
  const fresh = new socket.socket();
  for (const attempt of tuple("recv", "send", "accept")) {
    try {
      if (attempt === "recv") {
        await fresh.recv(1);
      } else if (attempt === "send") {
        await fresh.send(bytes_of("x"));
      } else {
        await fresh.accept();
      }
    } catch (error) {
      if (!(error instanceof OSError)) {
        throw error;
      }
      print(attempt, type_name(error), error);
    }
  }
  fresh.close();
}

async function connection(): Promise<void> {
  const server = new socket.socket(socket.AF_INET, socket.SOCK_STREAM);
  server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
  server.bind(tuple("127.0.0.1", 0));
  const [host, port] = unpack(server.getsockname(), 2);
  print(host, gt(port, 0));
  server.listen(5);
  print(server.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN));
  const scope = enter(await socket.create_connection(tuple("127.0.0.1", port)));
  try {
    const client = scope.value;
    const [accepted, address] = await server.accept();
    print(
      eq(address, client.getsockname()),
      eq(accepted.getpeername(), address),
      eq(client.getpeername(), tuple(host, port)),
      accepted.gettimeout(),
    );
    print(
      await client.send(bytes_of("hello")),
      await client.sendall(bytes_of(" world")),
      await client.send(bytes_of("")),
    );
    print(
      await accepted.recv(5),
      await accepted.recv(1, socket.MSG_PEEK),
      await accepted.recv(100),
      await accepted.recv(0),
    );
    const room = bytearray(4);
    await client.sendall(bytes_of("abcdef"));
    print(
      await accepted.recv_into(room),
      room,
      await accepted.recv(2, socket.MSG_WAITALL),
    );
    accepted.setblocking(false);
    try {
      await accepted.recv(1);
    } catch (error) {
      if (!(error instanceof BlockingIOError)) {
        throw error;
      }
      print(error);
    }
    client.shutdown(socket.SHUT_WR);
    print(await accepted.recv(1));
    await accepted.sendall(bytes_of("still open"));
    print(await client.recv(100));
    try {
      await client.send(bytes_of("x"));
    } catch (error) {
      if (!(error instanceof BrokenPipeError)) {
        throw error;
      }
      print(error);
    }
    accepted.close();
    print(await client.recv(1));
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  server.close();
}

async function pairs(): Promise<void> {
  const [near, far] = socket.socketpair();
  print(
    repr(near.family),
    repr(near.type),
    repr(near.getsockname()),
    repr(far.getpeername()),
  );
  await near.sendall(mul(bytes_of("x"), 10));
  print(await far.recv(4, socket.MSG_PEEK), await far.recv(100));
  far.settimeout(0.01);
  try {
    await far.recv(1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    print("timed out", error);
  }
  near.close();
  print(await far.recv(1));
  far.close();
}

async function files(): Promise<void> {
  const scope = enter(new tempfile.TemporaryDirectory());
  try {
    const folder = scope.value;
    const path = path_.join(folder, "socket");
    const server = new socket.socket(socket.AF_UNIX, socket.SOCK_STREAM);
    server.bind(path);
    print(path_.exists(path), eq(server.getsockname(), path));
    server.listen();
    const client = new socket.socket(socket.AF_UNIX);
    await client.connect(path);
    const [accepted, address] = await server.accept();
    print(
      repr(address),
      eq(client.getpeername(), path),
      repr(client.getsockname()),
    );
    await client.sendall(bytes_of("through a file"));
    print(await accepted.recv(100));
    for (const sock of tuple(client, accepted, server)) {
      sock.close();
    }
    print(path_.exists(path));
    const again = new socket.socket(socket.AF_UNIX);
    try {
      again.bind(path);
    } catch (error) {
      if (!(error instanceof OSError)) {
        throw error;
      }
      print(error);
    }
    os.unlink(path);
    try {
      await again.connect(path);
    } catch (error) {
      if (!(error instanceof FileNotFoundError)) {
        throw error;
      }
      print(error);
    }
    again.close();
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
}

async function datagrams(): Promise<void> {
  const scope = enter(new socket.socket(socket.AF_INET, socket.SOCK_DGRAM));
  try {
    const one = scope.value;
    const scope2 = enter(new socket.socket(socket.AF_INET, socket.SOCK_DGRAM));
    try {
      const other = scope2.value;
      one.bind(tuple("127.0.0.1", 0));
      other.bind(tuple("", 0));
      print(getitem(other.getsockname(), 0), one.proto, repr(one.type));
      print(other.sendto(bytes_of("hello"), one.getsockname()));
      const [data, address] = await one.recvfrom(100);
      print(
        data,
        eq(address, tuple("127.0.0.1", getitem(other.getsockname(), 1))),
      );
      one.sendto(
        bytes_of("long message"),
        tuple("127.0.0.1", getitem(address, 1)),
      );
      print(await other.recv(4));
      const room = bytearray(8);
      one.sendto(bytes_of("abc"), tuple("127.0.0.1", getitem(address, 1)));
      const [count, sender] = await other.recvfrom_into(room);
      print(count, room, eq(sender, one.getsockname()));
      other.settimeout(0.01);
      try {
        await other.recvfrom(10);
      } catch (error) {
        if (!(error instanceof TimeoutError)) {
          throw error;
        }
        print(error);
      }
      try {
        await one.send(bytes_of("x"));
      } catch (error) {
        if (!(error instanceof OSError)) {
          throw error;
        }
        print(error);
      }
      show("too long", () =>
        one.sendto(
          mul(bytes_of("x"), 70000),
          tuple("127.0.0.1", getitem(address, 1)),
        ),
      );
      show("listen", () => {
        one.listen();
        return null;
      });
      await one.connect(tuple("127.0.0.1", getitem(address, 1)));
      print(
        await one.send(bytes_of("connected")),
        await other.recv(100),
        eq(one.getpeername(), tuple("127.0.0.1", getitem(address, 1))),
      );
      one.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1);
      print(one.getsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST));
    } catch (error2) {
      scope2.failed(error2);
    } finally {
      scope2.exit();
    }
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
}

async function handle(
  connection: socket_,
  address: any,
  log: any[],
): Promise<null> {
  connection.__enter__();
  try {
    while (true) {
      const data = await connection.recv(1024);
      if (!truth(data)) {
        break;
      }
      await connection.sendall(bytes_upper(data));
    }
  } finally {
    connection.close();
  }
  log.push("client gone");
  return null;
}

async function serve(
  server: socket_,
  log: any[],
  count: number,
): Promise<null> {
  for (let _ = 0; _ < count; _++) {
    const [connection, address] = await server.accept();
    const worker = new threading.Thread({
      target: blocking(handle),
      args: tuple(connection, address, log),
    });
    await worker.start();
    await worker.join();
  }
  return null;
}

async function threads(): Promise<void> {
  const log: any[] = [];
  const server = socket.create_server(tuple("127.0.0.1", 0), { backlog: 5 });
  const thread = new threading.Thread({
    target: blocking(serve),
    args: tuple(server, log, 2),
  });
  await thread.start();
  for (const word of tuple(bytes_of("first"), bytes_of("second"))) {
    const scope = enter(
      await socket.create_connection(server.getsockname(), 5),
    );
    try {
      const client = scope.value;
      await client.sendall(word);
      print(await client.recv(1024));
    } catch (error2) {
      scope.failed(error2);
    } finally {
      scope.exit();
    }
  }
  await thread.join();
  server.close();
  print(log);
}

async function names(): Promise<void> {
  print(
    socket.gethostname() !== "",
    await socket.gethostbyname("127.0.0.1"),
    await socket.gethostbyname("localhost"),
    await socket.gethostbyname_ex("127.0.0.1"),
  );
  for (const entry of await socket.getaddrinfo("127.0.0.1", 80)) {
    print(entry);
  }
  print(
    await socket.getaddrinfo(
      "127.0.0.1",
      "http",
      undefined,
      socket.SOCK_STREAM,
    ),
  );
  print(
    await socket.getaddrinfo(
      null,
      8080,
      socket.AF_INET,
      socket.SOCK_STREAM,
      0,
      socket.AI_PASSIVE,
    ),
  );
  print(
    await socket.getaddrinfo("::1", 53, undefined, socket.SOCK_DGRAM),
    await socket.getaddrinfo("127.0.0.1", 80, 0, 0, 6),
  );
  for (const arguments_ of tuple(
    tuple(null, null),
    tuple("127.0.0.1", "zzz"),
    tuple("127.0.0.1", 80, socket.AF_INET6),
    tuple("127.0.0.1", 80, 77),
    tuple("localhost", 80, 0, 0, 0, socket.AI_NUMERICHOST),
    tuple("127.0.0.1", 80, 0, 1, 17),
  )) {
    try {
      print(await call(socket.getaddrinfo, ...arguments_));
    } catch (error) {
      if (!(error instanceof socket.gaierror)) {
        throw error;
      }
      print(error.errno, error.strerror);
    }
  }
  print(
    await socket.getnameinfo(
      tuple("127.0.0.1", 80),
      or_(socket.NI_NUMERICHOST, socket.NI_NUMERICSERV),
    ),
    await socket.getnameinfo(tuple("127.0.0.1", 443), socket.NI_NUMERICHOST),
  );
  print(
    socket.getservbyname("http"),
    socket.getservbyport(443),
    socket.has_ipv6,
    socket.SOMAXCONN,
    await socket.getfqdn("localhost"),
    socket.has_dualstack_ipv6(),
  );
  show("service", () => socket.getservbyname("zz"));
  show("port", () => socket.getservbyport(1234));
}

function numbers(): void {
  print(
    socket.inet_aton("1.2.3.4"),
    socket.inet_aton("1.2"),
    socket.inet_ntoa(new Bytes([127, 0, 0, 1])),
  );
  print(
    socket.inet_pton(socket.AF_INET6, "::ffff:1.2.3.4"),
    socket.inet_ntop(socket.AF_INET6, bytes(16)),
    socket.inet_ntop(socket.AF_INET6, bytes(range(16))),
  );
  print(
    socket.inet_ntop(
      socket.AF_INET6,
      bytes_fromhex("20010db8000000000001000000000000"),
    ),
    socket.inet_pton(socket.AF_INET, "10.0.0.1"),
    socket.inet_ntop(socket.AF_INET, new Bytes([1, 2, 3, 4])),
  );
  print(
    socket.htons(80),
    socket.ntohs(20480),
    socket.htonl(1),
    socket.ntohl(16777216),
  );
  show("aton", () => socket.inet_aton("x"));
  show("ntoa", () => socket.inet_ntoa(bytes_of("x")));
  show("pton", () => socket.inet_pton(socket.AF_INET, "1.2"));
  show("pton", () => socket.inet_pton(socket.AF_INET6, "1::2::"));
  show("ntop", () => socket.inet_ntop(socket.AF_INET, bytes_of("x")));
  show("htons", () => socket.htons(70000));
  show("htons", () => socket.htons(-1));
}

function constants(): void {
  print(
    int(socket.AF_UNSPEC),
    int(socket.AF_UNIX),
    int(socket.AF_INET),
    int(socket.AF_INET6),
    int(socket.SOCK_STREAM),
    int(socket.SOCK_DGRAM),
  );
  print(
    int(socket.SOCK_RAW),
    int(socket.SOCK_NONBLOCK),
    int(socket.SOCK_CLOEXEC),
    int(socket.MSG_PEEK),
    int(socket.MSG_DONTWAIT),
    int(socket.MSG_WAITALL),
  );
  print(
    int(socket.MSG_NOSIGNAL),
    int(socket.AI_PASSIVE),
    int(socket.AI_CANONNAME),
    int(socket.AI_NUMERICHOST),
    int(socket.AI_V4MAPPED),
    int(socket.AI_ALL),
  );
  print(
    int(socket.AI_ADDRCONFIG),
    int(socket.AI_NUMERICSERV),
    socket.SOL_SOCKET,
    socket.SOL_IP,
    socket.SOL_TCP,
    socket.SOL_UDP,
  );
  print(
    socket.IPPROTO_IP,
    socket.IPPROTO_ICMP,
    socket.IPPROTO_TCP,
    socket.IPPROTO_UDP,
    socket.IPPROTO_IPV6,
    socket.SO_REUSEADDR,
  );
  print(
    socket.SO_TYPE,
    socket.SO_ERROR,
    socket.SO_DONTROUTE,
    socket.SO_BROADCAST,
    socket.SO_SNDBUF,
    socket.SO_RCVBUF,
  );
  print(
    socket.SO_KEEPALIVE,
    socket.SO_OOBINLINE,
    socket.SO_PRIORITY,
    socket.SO_LINGER,
    socket.SO_REUSEPORT,
    socket.SO_ACCEPTCONN,
  );
  print(
    socket.SO_PROTOCOL,
    socket.SO_DOMAIN,
    socket.TCP_NODELAY,
    socket.TCP_CORK,
    socket.TCP_KEEPIDLE,
    socket.TCP_KEEPINTVL,
  );
  print(
    socket.TCP_KEEPCNT,
    socket.TCP_QUICKACK,
    socket.TCP_USER_TIMEOUT,
    socket.TCP_FASTOPEN,
    socket.IP_TOS,
    socket.IP_TTL,
  );
  print(
    socket.IP_MULTICAST_TTL,
    socket.IP_MULTICAST_LOOP,
    socket.IP_ADD_MEMBERSHIP,
    socket.IP_DROP_MEMBERSHIP,
    socket.IPV6_V6ONLY,
    socket.SHUT_RD,
  );
  print(
    socket.SHUT_WR,
    socket.SHUT_RDWR,
    socket.SOMAXCONN,
    socket.INADDR_ANY,
    socket.INADDR_BROADCAST,
    socket.INADDR_LOOPBACK,
  );
  print(
    socket.NI_NUMERICHOST,
    socket.NI_NUMERICSERV,
    socket.NI_NOFQDN,
    socket.NI_NAMEREQD,
    socket.NI_DGRAM,
    socket.EAI_BADFLAGS,
  );
  print(
    socket.EAI_NONAME,
    socket.EAI_AGAIN,
    socket.EAI_FAIL,
    socket.EAI_FAMILY,
    socket.EAI_SOCKTYPE,
    socket.EAI_SERVICE,
  );
  print(socket.EAI_MEMORY);
  print(
    repr(socket.AF_UNSPEC),
    repr(socket.SOCK_RAW),
    repr(socket.AI_ALL),
    repr(new socket.MsgFlag(2)),
    repr(new socket.AddressInfo(1)),
    socket.SocketType !== null,
  );
  const given_up = new socket.socket();
  print(given_up.detach() >= 0, given_up.fileno());
}

constants();
settings();
await errors();
await connection();
await pairs();
await files();
await datagrams();
await threads();
await names();
numbers();
