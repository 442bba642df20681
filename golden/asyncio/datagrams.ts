/** Datagram endpoints: protocols, errors, closing. */

import {
  type Bytes,
  bytes_of,
  call_method,
  caught,
  check_bound,
  coroutine,
  enter,
  eq,
  getattr,
  getitem,
  OSError,
  print,
  slice,
  str,
  str_encode,
  str_replace,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Future, Queue } from "py2ts-runtime/asyncio";
import * as socket from "py2ts-runtime/socket";

class Server extends asyncio.DatagramProtocol {
  declare transport: any;
  override connection_made(transport: any): void {
    this.transport = transport;
    print("server made", transport instanceof asyncio.DatagramTransport);
  }

  override datagram_received(data: any, addr: any): void {
    print("server got", data, getitem(addr, 0));
    call_method(
      getattr(this, "transport"),
      "sendto",
      getitem(data, slice(null, null, -1)),
      addr,
    );
  }

  override connection_lost(exc: any): void {
    print("server lost", exc);
  }
}

class Client extends asyncio.DatagramProtocol {
  message: Bytes;
  done: Future<null>;
  transport: any;
  constructor(message: Bytes, done: Future<null>) {
    super();
    this.message = message;
    this.done = done;
    this.transport = null;
  }

  override connection_made(transport: any): void {
    this.transport = transport;
    print("client sends", this.message);
    call_method(transport, "sendto", this.message);
  }

  override datagram_received(data: any, addr: any): void {
    print("client got", data);
    call_method(this.transport, "close");
  }

  override error_received(exc: any): void {
    print("client error", type_name(exc), exc);
    call_method(this.transport, "close");
  }

  override connection_lost(exc: any): void {
    print("client lost", exc);
    this.done.set_result(null);
  }
}

async function echo(): Promise<any> {
  const loop = asyncio.get_running_loop();
  const [server, _] = await loop.create_datagram_endpoint(
    Server,
    tuple("127.0.0.1", 0),
  );
  const address = server.get_extra_info("sockname");
  print(
    getitem(address, 0),
    server.get_extra_info("peername"),
    getattr(server.get_extra_info("socket"), "type"),
    server.is_closing(),
  );
  let done!: Future<null>;
  done = loop.create_future();
  const [client, protocol] = await loop.create_datagram_endpoint(
    () => new Client(bytes_of("hello"), done),
    undefined,
    address,
  );
  print(
    eq(client.get_extra_info("peername"), address),
    client.get_protocol() === protocol,
  );
  await done.promise();
  print(client.is_closing());
  done = loop.create_future();
  await loop.create_datagram_endpoint(
    () => new Client(bytes_of("again"), done),
    undefined,
    tuple("localhost", getitem(address, 1)),
  );
  await done.promise();
  server.close();
  server.close();
  print(server.is_closing());
  await asyncio.sleep(0);
  return address;
}

async function nobody(address: any): Promise<void> {
  const loop = asyncio.get_running_loop();
  const done = loop.create_future();
  await loop.create_datagram_endpoint(
    () => new Client(bytes_of("anybody?"), done),
    undefined,
    address,
  );
  await asyncio.wait_for(done, 5);
}

class Collect extends asyncio.DatagramProtocol {
  queue: Queue<readonly [any, any]>;
  constructor() {
    super();
    this.queue = new asyncio.Queue();
  }

  override datagram_received(data: any, addr: any): void {
    this.queue.put_nowait(tuple(data, addr));
  }
}

async function queues(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const [one, first] = await loop.create_datagram_endpoint(
    Collect,
    tuple("127.0.0.1", 0),
  );
  const [other, second] = await loop.create_datagram_endpoint(
    Collect,
    undefined,
    undefined,
    { family: socket.AF_INET },
  );
  const there = one.get_extra_info("sockname");
  for (let i = 0; i < 5; i++) {
    other.sendto(str_encode(`message ${i}`), there);
  }
  let data: any;
  let addr: any;
  for (let _ = 0; _ < 5; _++) {
    [data, addr] = await first.queue.get();
    print(data);
  }
  one.sendto(bytes_of("back"), check_bound(addr, "addr"));
  const [data_value, sender_value] = await second.queue.get();
  data = data_value;
  const sender = sender_value;
  print(data, eq(sender, there));
  one.abort();
  print(one.is_closing());
  other.close();
}

async function wrong(): Promise<void> {
  const loop = asyncio.get_running_loop();
  let [transport, _] = await loop.create_datagram_endpoint(
    Collect,
    tuple("127.0.0.1", 0),
  );
  const port = getitem(transport.get_extra_info("sockname"), 1);
  for (const attempt of tuple(
    () => coroutine(loop.create_datagram_endpoint.bind(loop), Collect),
    () =>
      coroutine(
        loop.create_datagram_endpoint.bind(loop),
        Collect,
        tuple("127.0.0.1", port),
      ),
    () => coroutine(loop.create_datagram_endpoint.bind(loop), Collect, "here"),
    () =>
      coroutine(
        loop.create_datagram_endpoint.bind(loop),
        Collect,
        tuple("127.0.0.1", 0),
        tuple("::1", 1),
      ),
  )) {
    try {
      await attempt().promise();
    } catch (error2) {
      const error = caught(error2);
      if (!(
        error instanceof OSError ||
        error instanceof ValueError ||
        error instanceof TypeError
      )) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
  try {
    transport.sendto("text", tuple("127.0.0.1", port));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  const [connected_value, __value] = await loop.create_datagram_endpoint(
    Collect,
    undefined,
    tuple("127.0.0.1", port),
  );
  const connected = connected_value;
  _ = __value;
  try {
    connected.sendto(bytes_of("x"), tuple("127.0.0.1", 1));
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(str_replace(str(error), str(port), "PORT"));
  }
  connected.close();
  transport.close();
}

async function own_socket(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const sock = new socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
  sock.bind(tuple("127.0.0.1", 0));
  const [transport, protocol] = await loop.create_datagram_endpoint(
    Collect,
    undefined,
    undefined,
    { sock },
  );
  const scope = enter(new socket.socket(socket.AF_INET, socket.SOCK_DGRAM));
  try {
    const outside = scope.value;
    outside.sendto(bytes_of("from outside"), sock.getsockname());
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  print((await protocol.queue.get())[0]);
  transport.close();
  const scope2 = enter(new socket.socket());
  try {
    const stream = scope2.value;
    try {
      await loop.create_datagram_endpoint(Collect, undefined, undefined, {
        sock: stream,
      });
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(getitem(str(error), slice(null, 30)));
    }
  } catch (error2) {
    scope2.failed(error2);
  } finally {
    scope2.exit();
  }
  const second = new socket.socket(socket.AF_INET, socket.SOCK_DGRAM);
  try {
    await loop.create_datagram_endpoint(Collect, undefined, undefined, {
      allow_broadcast: true,
      sock: second,
    });
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  second.close();
}

async function main(): Promise<void> {
  const address = await echo();
  await nobody(address);
  await queues();
  await wrong();
  await own_socket();
}

await asyncio.run(main);
