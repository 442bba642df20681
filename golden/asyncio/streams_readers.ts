/** Readers fed by hand and by connections: every way to read, limits, ends, errors; writers that write many pieces. */

import {
  aiter,
  bound,
  Bytes,
  bytes_of,
  call,
  call_method,
  caught,
  ConnectionError,
  ConnectionRefusedError,
  enter_async,
  EOFError,
  eq,
  getattr,
  getitem,
  len,
  mul,
  print,
  repr,
  RuntimeError,
  str_encode,
  tuple,
  type_name,
  unpack,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { StreamReader, StreamWriter } from "py2ts-runtime/asyncio";

async function fed_by_hand(): Promise<null> {
  const reader = new asyncio.StreamReader(16);
  reader.feed_data(
    new Bytes([111, 110, 101, 10, 116, 119, 111, 59, 116, 104, 114, 101, 101]),
  );
  print(
    await reader.readline(),
    await reader.readuntil(bytes_of(";")),
    await reader.read(3),
    reader.at_eof(),
  );
  reader.feed_data(bytes_of("abcdef"));
  reader.feed_eof();
  print(await reader.readexactly(4), reader.at_eof());
  try {
    await reader.readexactly(10);
  } catch (error) {
    if (!(error instanceof asyncio.IncompleteReadError)) {
      throw error;
    }
    print(error, error.partial, error.expected, error instanceof EOFError);
  }
  print(reader.at_eof(), await reader.read(), await reader.readline());
  try {
    await reader.readuntil(new Bytes([10]));
  } catch (error) {
    if (!(error instanceof asyncio.IncompleteReadError)) {
      throw error;
    }
    print(error, error.partial, error.expected);
  }
  for (const bad of tuple(-1)) {
    try {
      await reader.readexactly(bad);
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(error);
    }
  }
  return null;
}

async function limits(): Promise<null> {
  const reader = new asyncio.StreamReader(8);
  reader.feed_data(bytes_of("0123456789 and more"));
  try {
    await reader.readuntil(new Bytes([10]));
  } catch (error) {
    if (!(error instanceof asyncio.LimitOverrunError)) {
      throw error;
    }
    print(error, error.consumed);
  }
  try {
    await reader.readline();
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(type_name(error), error);
  }
  const another = new asyncio.StreamReader(4);
  another.feed_data(
    new Bytes([49, 50, 51, 52, 53, 54, 10, 114, 101, 115, 116]),
  );
  try {
    await another.readuntil();
  } catch (error) {
    if (!(error instanceof asyncio.LimitOverrunError)) {
      throw error;
    }
    print(error, error.consumed);
  }
  try {
    await another.readuntil(bytes_of(""));
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  const several = new asyncio.StreamReader();
  several.feed_data(bytes_of("a,b;c"));
  print(
    await several.readuntil(tuple(bytes_of(";"), bytes_of(","))),
    await several.readuntil(tuple(bytes_of(";"), bytes_of(","))),
  );
  try {
    new asyncio.StreamReader(0);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  return null;
}

async function errors(): Promise<null> {
  const reader = new asyncio.StreamReader();
  print(reader.exception());
  reader.feed_data(bytes_of("lost"));
  reader.set_exception(new ConnectionError("gone"));
  print(repr(reader.exception()));
  for (const read of tuple(bound(reader, "read"), bound(reader, "readline"))) {
    try {
      await call(read).promise();
    } catch (error) {
      if (!(error instanceof ConnectionError)) {
        throw error;
      }
      print("raised", error);
    }
  }
  const waiting = new asyncio.StreamReader();
  const first = asyncio.create_task(() => waiting.readline());
  await asyncio.sleep(0);
  try {
    await waiting.readline();
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  waiting.feed_data(
    new Bytes([
      102, 111, 114, 32, 116, 104, 101, 32, 102, 105, 114, 115, 116, 10,
    ]),
  );
  print(await first.promise());
  const lines = new asyncio.StreamReader();
  lines.feed_data(new Bytes([120, 10, 121, 10, 122]));
  lines.feed_eof();
  const items: any[] = [];
  for await (const line of aiter(lines, "kept")) {
    items.push(line);
  }
  print(items);
  return null;
}

async function connections(): Promise<null> {
  const log: boolean[] = [];

  async function serve(
    reader: StreamReader,
    writer: StreamWriter,
  ): Promise<null> {
    print(
      reader instanceof asyncio.StreamReader,
      writer instanceof asyncio.StreamWriter,
      writer.can_write_eof(),
      writer.is_closing(),
    );
    const data = await reader.read();
    writer.writelines([
      bytes_of("got "),
      str_encode(String(len(data))),
      bytes_of(" bytes"),
      new Bytes([10]),
    ]);
    await writer.drain();
    writer.write_eof();
    writer.close();
    log.push(writer.is_closing());
    await writer.wait_closed();
    return null;
  }

  const server = await asyncio.start_server(serve, "127.0.0.1", 0);
  const [host, port] = unpack(
    call_method(getitem(server.sockets, 0), "getsockname"),
    2,
  );
  const scope = await enter_async(server);
  try {
    const [reader, writer] = await asyncio.open_connection(host, port);
    print(
      eq(writer.get_extra_info("peername"), tuple(host, port)),
      writer.get_extra_info("nothing", "default"),
      writer.transport.is_closing(),
    );
    writer.writelines([mul(bytes_of("a"), 1000), mul(bytes_of("b"), 1000)]);
    writer.write_eof();
    print(await reader.readline(), await reader.read(), reader.at_eof());
    writer.close();
    await writer.wait_closed();
    print(log, writer.is_closing());
  } catch (error2) {
    await scope.failed(error2);
  } finally {
    await scope.exit();
  }
  try {
    await asyncio.open_connection(host, port);
  } catch (error) {
    if (!(error instanceof ConnectionRefusedError)) {
      throw error;
    }
    print(type_name(error), error.errno);
  }
  return null;
}

async function own_protocol(): Promise<null> {
  const reader = new asyncio.StreamReader();
  const protocol = new asyncio.StreamReaderProtocol(reader);

  async function serve(
    reader: StreamReader,
    writer: StreamWriter,
  ): Promise<null> {
    writer.write(
      new Bytes([
        104, 101, 108, 108, 111, 32, 102, 114, 111, 109, 32, 116, 104, 101, 32,
        115, 101, 114, 118, 101, 114, 10,
      ]),
    );
    await writer.drain();
    writer.close();
    return null;
  }

  const server = await asyncio.start_server(serve, "127.0.0.1", 0);
  const port = getitem(
    call_method(getitem(server.sockets, 0), "getsockname"),
    1,
  );
  const loop = asyncio.get_running_loop();
  const [transport, made] = await loop.create_connection(
    () => protocol,
    "127.0.0.1",
    port,
  );
  print(made === protocol);
  const writer = new asyncio.StreamWriter(transport, protocol, reader, loop);
  print(await reader.readline(), writer.transport === transport);
  writer.close();
  server.close();
  await server.wait_closed();
  return null;
}

async function main(): Promise<void> {
  for (const part of tuple(
    fed_by_hand,
    limits,
    errors,
    connections,
    own_protocol,
  )) {
    print("--", getattr(part, "__name__"));
    await part();
  }
}

await asyncio.run(main);
