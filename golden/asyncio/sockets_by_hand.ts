/** Sockets of the program's own in the loop: sock_accept and the like, watched sockets, and sockets given to transports. */

import {
  add,
  blocking,
  bytearray,
  Bytes,
  bytes_of,
  bytes_upper,
  call,
  call_method,
  ConnectionRefusedError,
  coroutine,
  enter_async,
  eq,
  getattr,
  getitem,
  type Int,
  iter,
  len,
  mul,
  print,
  repr,
  str,
  str_replace,
  TimeoutError,
  truth,
  tuple,
  unpack,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type {
  EventLoop,
  StreamReader,
  StreamWriter,
  Task,
} from "py2ts-runtime/asyncio";
import * as socket from "py2ts-runtime/socket";
import type { socket as socket_ } from "py2ts-runtime/socket";

async function echo(loop: EventLoop, connection: socket_): Promise<void> {
  connection.__enter__();
  try {
    let data!: Bytes;
    while (truth((data = await loop.sock_recv(connection, 1024)))) {
      print("server got", data);
      await loop.sock_sendall(connection, bytes_upper(data));
    }
  } finally {
    connection.close();
  }
  print("server: client gone");
}

async function serve(
  loop: EventLoop,
  server: socket_,
  count: number,
): Promise<void> {
  const tasks: Task<null>[] = [];
  for (let _ = 0; _ < count; _++) {
    const [connection, address] = await loop.sock_accept(server);
    print("accepted", getitem(address, 0), connection.gettimeout());
    tasks.push(asyncio.create_task(() => echo(loop, connection)));
  }
  await asyncio.gather(...tasks);
}

function listening(): socket_ {
  const server = new socket.socket(socket.AF_INET, socket.SOCK_STREAM);
  server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
  server.bind(tuple("127.0.0.1", 0));
  server.listen(8);
  server.setblocking(false);
  return server;
}

async function accept_and_echo(): Promise<null> {
  const loop = asyncio.get_running_loop();
  const server = listening();
  const [host, port] = unpack(server.getsockname(), 2);
  const serving = asyncio.create_task(() => serve(loop, server, 2));
  const [reader, writer] = await asyncio.open_connection(host, port);
  writer.write(bytes_of("streams"));
  print(await reader.read(100));
  writer.close();
  await writer.wait_closed();
  const client = new socket.socket();
  client.setblocking(false);
  await loop.sock_connect(client, tuple(host, port));
  await loop.sock_sendall(client, bytes_of("by hand"));
  const room = bytearray(10);
  print(await loop.sock_recv_into(client, room), room);
  client.close();
  await serving.promise();
  server.close();
  return null;
}

async function nobody_there(): Promise<null> {
  const loop = asyncio.get_running_loop();
  const server = listening();
  const address = server.getsockname();
  server.close();
  const client = new socket.socket();
  client.setblocking(false);
  try {
    await loop.sock_connect(client, address);
  } catch (error) {
    if (!(error instanceof ConnectionRefusedError)) {
      throw error;
    }
    print(
      error.errno,
      str_replace(str(error), str(getitem(address, 1)), "PORT"),
    );
  }
  client.close();
  const waiting = listening();
  try {
    await asyncio.wait_for(() => loop.sock_accept(waiting), 0.01);
  } catch (error) {
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    print("no one came", repr(error));
  }
  waiting.close();
  return null;
}

async function watched(): Promise<null> {
  const loop = asyncio.get_running_loop();
  let [near, far] = socket.socketpair();
  near.setblocking(false);
  far.setblocking(false);
  const done = loop.create_future();

  async function readable(sock: socket_, label: string): Promise<null> {
    const data = await sock.recv(100);
    print(label, data);
    if (!truth(data)) {
      print(loop.remove_reader(sock), loop.remove_reader(sock));
      done.set_result("end");
    }
    return null;
  }

  loop.add_reader(near, blocking(readable), near, "read");
  await far.send(bytes_of("one"));
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  await far.send(bytes_of("two"));
  await asyncio.sleep(0.01);
  far.close();
  print(await done.promise());
  near.close();
  [near, far] = socket.socketpair();
  near.setblocking(false);
  const writable = new asyncio.Event();

  function can_write(): null {
    print("writable");
    loop.remove_writer(near.fileno());
    writable.set();
    return null;
  }

  loop.add_writer(near.fileno(), can_write);
  await writable.wait();
  near.close();
  far.close();
  return null;
}

class Shout extends asyncio.Protocol {
  declare transport: any;
  override connection_made(transport: any): void {
    this.transport = transport;
    print(
      "made",
      call_method(transport, "get_extra_info", "peername") !== null,
    );
  }

  override data_received(data: any): void {
    print("protocol got", data);
    call_method(getattr(this, "transport"), "write", add(data, bytes_of("!")));
  }

  override connection_lost(exc: any): void {
    print("lost", exc);
  }
}

async function given_to_transports(): Promise<null> {
  const loop = asyncio.get_running_loop();
  const sock = new socket.socket(socket.AF_INET, socket.SOCK_STREAM);
  sock.bind(tuple("127.0.0.1", 0));
  const server = await loop.create_server(Shout, undefined, undefined, {
    sock,
  });
  print(
    eq(
      call_method(getitem(server.sockets, 0), "getsockname"),
      sock.getsockname(),
    ),
    server.sockets.length,
  );
  const client = new socket.socket();
  client.setblocking(false);
  await loop.sock_connect(client, sock.getsockname());
  let [reader, writer] = await asyncio.open_connection(undefined, undefined, {
    sock: client,
  });
  writer.write(bytes_of("hi"));
  print(await reader.readexactly(3));
  writer.close();
  await writer.wait_closed();
  await asyncio.sleep(0.01);
  server.close();
  await server.wait_closed();
  const [near, far] = socket.socketpair();
  const [transport, protocol] = await loop.connect_accepted_socket(Shout, near);
  far.setblocking(false);
  await loop.sock_sendall(far, bytes_of("pair"));
  print(await loop.sock_recv(far, 100));
  far.close();
  await asyncio.sleep(0.01);

  async function handle(
    reader: StreamReader,
    writer: StreamWriter,
  ): Promise<null> {
    writer.write(await reader.readline());
    await writer.drain();
    writer.close();
    return null;
  }

  const listener = socket.create_server(tuple("127.0.0.1", 0));
  const scope = await enter_async(
    await asyncio.start_server(handle, undefined, undefined, {
      sock: listener,
    }),
  );
  try {
    [reader, writer] = await call(
      asyncio.open_connection,
      ...iter(listener.getsockname()),
    ).promise();
    writer.write(new Bytes([108, 105, 110, 101, 10]));
    print(await reader.read());
    writer.close();
  } catch (error2) {
    await scope.failed(error2);
  } finally {
    await scope.exit();
  }
  for (const attempt of tuple(
    coroutine(loop.create_server.bind(loop), Shout, "127.0.0.1", 0, {
      sock: listener,
    }),
    coroutine(loop.create_connection.bind(loop), Shout, "127.0.0.1", 1, {
      sock: listener,
    }),
  )) {
    try {
      await attempt.promise();
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(error);
    }
  }
  return null;
}

async function names(): Promise<null> {
  const loop = asyncio.get_running_loop();
  print(await loop.getaddrinfo("127.0.0.1", 80, { type: socket.SOCK_STREAM }));
  print(await loop.getnameinfo(tuple("127.0.0.1", 80), socket.NI_NUMERICHOST));
  try {
    await loop.getaddrinfo("127.0.0.1", "no such service");
  } catch (error) {
    if (!(error instanceof socket.gaierror)) {
      throw error;
    }
    print(error);
  }
  return null;
}

async function back_pressure(): Promise<null> {
  const loop = asyncio.get_running_loop();
  const [near, far] = socket.socketpair();
  near.setblocking(false);
  far.setblocking(false);
  const sent = asyncio.create_task(
    coroutine(
      loop.sock_sendall.bind(loop),
      near,
      mul(bytes_of("x"), 1_000_000),
    ),
  );
  await asyncio.sleep(0);
  print(sent.done());
  let total: Int = 0;
  while (total < 1_000_000) {
    total = add(total, len(await loop.sock_recv(far, 65536)));
  }
  await sent.promise();
  print(total);
  near.close();
  far.close();
  return null;
}

async function datagrams(): Promise<null> {
  const loop = asyncio.get_running_loop();
  const one = new socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
  const other = new socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
  for (const sock of tuple(one, other)) {
    sock.setblocking(false);
    sock.bind(tuple("127.0.0.1", 0));
  }
  const waiting = asyncio.create_task(() => loop.sock_recvfrom(one, 100));
  await asyncio.sleep(0);
  print(await loop.sock_sendto(other, bytes_of("datagram"), one.getsockname()));
  const [data, address] = await waiting.promise();
  print(data, eq(address, other.getsockname()));
  const room = bytearray(4);
  await loop.sock_sendto(one, bytes_of("abc"), address);
  const [count, sender] = await loop.sock_recvfrom_into(other, room);
  print(count, room, eq(sender, one.getsockname()));
  one.close();
  other.close();
  return null;
}

for (const example of tuple(
  accept_and_echo,
  nobody_there,
  watched,
  given_to_transports,
  names,
  back_pressure,
  datagrams,
)) {
  print(getattr(example, "__name__"));
  await asyncio.run(example);
}
