/** Transports and protocols without streams. */

import {
  type Bytes,
  bytes_of,
  call_method,
  enter_async,
  getattr,
  getitem,
  iadd,
  print,
  truth,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Future } from "py2ts-runtime/asyncio";

class Echo extends asyncio.Protocol {
  declare transport: any;
  override connection_made(transport: any): void {
    this.transport = transport;
    print(
      "server: connection from",
      getitem(call_method(transport, "get_extra_info", "peername"), 0),
    );
  }

  override data_received(data: any): void {
    print("server: received", data);
    call_method(
      getattr(this, "transport"),
      "write",
      call_method(data, "upper"),
    );
    if (truth(call_method(data, "endswith", bytes_of("!")))) {
      print(
        "server: closing",
        call_method(getattr(this, "transport"), "is_closing"),
      );
      call_method(getattr(this, "transport"), "close");
    }
  }

  override eof_received(): void {
    print("server: end of file");
  }

  override connection_lost(exc: any): void {
    print("server: lost", exc);
  }
}

class Client extends asyncio.Protocol {
  message: Bytes;
  done: Future<any>;
  received: any;
  declare transport: any;
  constructor(message: Bytes, done: Future<any>) {
    super();
    this.message = message;
    this.done = done;
    this.received = bytes_of("");
  }

  override connection_made(transport: any): void {
    print("client: connected");
    this.transport = transport;
    call_method(transport, "write", this.message);
  }

  override data_received(data: any): void {
    print("client: received", data);
    this.received = iadd(this.received, data);
  }

  override connection_lost(exc: any): void {
    print("client: lost", exc);
    this.done.set_result(this.received);
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const server = await loop.create_server(Echo, "127.0.0.1", 0);
  const port = getitem(
    call_method(getitem(server.sockets, 0), "getsockname"),
    1,
  );
  let done!: Future<any>;
  const scope = await enter_async(server);
  try {
    done = loop.create_future();
    let [transport, protocol] = await loop.create_connection(
      () => new Client(bytes_of("hello!"), done),
      "127.0.0.1",
      port,
    );
    print(
      "connection",
      protocol.message,
      transport.get_protocol() === protocol,
      transport.is_reading(),
    );
    print(await done.promise());

    done = loop.create_future();
    [transport, protocol] = await loop.create_connection(
      () => new Client(bytes_of("hi"), done),
      "127.0.0.1",
      port,
    );
    await asyncio.sleep(0.01);
    transport.pause_reading();
    transport.write(bytes_of("more"));
    await asyncio.sleep(0.01);
    print("paused", protocol.received, transport.is_reading());
    transport.resume_reading();
    await asyncio.sleep(0.01);
    print("resumed", protocol.received, transport.is_reading());
    transport.write_eof();
    print(await done.promise());

    done = loop.create_future();
    [transport, protocol] = await loop.create_connection(
      () => new Client(bytes_of("bye"), done),
      "127.0.0.1",
      port,
    );
    transport.abort();
    print(await done.promise());
  } catch (error) {
    await scope.failed(error);
  } finally {
    await scope.exit();
  }
  print("serving", server.is_serving());
}

await asyncio.run(main);
