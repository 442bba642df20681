/** Protocols of every kind and what their transports can do: pausing, many pieces, buffers of one's own, other protocols, Unix sockets. */

import {
  asFloat,
  AssertionError,
  type ByteArray,
  bytearray,
  bytes,
  bytes_join,
  bytes_of,
  call,
  call_method,
  caught,
  check_bound,
  enter,
  enter_async,
  eq,
  FileNotFoundError,
  filter,
  getattr,
  getitem,
  gt,
  iadd,
  issubclass,
  map,
  ne,
  NotImplementedError,
  OSError,
  print,
  repr,
  RuntimeError,
  slice,
  str_split,
  TimeoutError,
  truth,
  tuple,
  type_name,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type {
  Future,
  StreamReader,
  StreamWriter,
  Timeout,
} from "py2ts-runtime/asyncio";
import * as path_ from "py2ts-runtime/os/path";
import * as tempfile from "py2ts-runtime/tempfile";

class Plain extends asyncio.BaseProtocol {}

class Recorder extends asyncio.Protocol {
  log: (readonly any[] | string)[];
  done: Future<null>;
  declare transport: any;
  constructor(log: (readonly any[] | string)[], done: Future<null>) {
    super();
    this.log = log;
    this.done = done;
  }

  override connection_made(transport: any): void {
    this.transport = transport;
    this.log.push(
      tuple(
        "made",
        transport instanceof asyncio.Transport,
        transport instanceof asyncio.ReadTransport,
        transport instanceof asyncio.WriteTransport,
      ),
    );
  }

  override data_received(data: any): void {
    this.log.push(tuple("data", data));
    if (truth(call_method(data, "endswith", bytes_of("end")))) {
      this.done.set_result(null);
    }
  }

  override eof_received(): boolean {
    this.log.push("eof");
    return false;
  }

  override connection_lost(exc: any): void {
    this.log.push(tuple("lost", exc));
  }
}

class Buffered extends asyncio.BufferedProtocol {
  buffer: ByteArray;
  received: any;
  ended: Future<any>;
  constructor() {
    super();
    this.buffer = bytearray(4);
    this.received = bytearray();
    this.ended = asyncio.get_running_loop().create_future();
  }

  override get_buffer(sizehint: any): ByteArray {
    return this.buffer;
  }

  override buffer_updated(nbytes: any): void {
    this.received = iadd(
      this.received,
      getitem(this.buffer, slice(null, nbytes)),
    );
  }

  override eof_received(): void {
    print("buffered eof", bytes(this.received));
  }

  override connection_lost(exc: any): void {
    this.ended.set_result(exc);
  }
}

async function defaults(): Promise<null> {
  const log: (readonly [any, boolean, any, any, any, any])[] = [];
  const base = new Plain();
  const protocol = new asyncio.Protocol();
  const buffered = new asyncio.BufferedProtocol();
  const datagram = new asyncio.DatagramProtocol();
  const subprocess = new asyncio.SubprocessProtocol();
  for (const made of tuple(base, protocol, buffered, datagram, subprocess)) {
    log.push(
      tuple(
        type_name(made),
        made instanceof asyncio.BaseProtocol,
        made.connection_made(null),
        made.connection_lost(null),
        made.pause_writing(),
        made.resume_writing(),
      ),
    );
  }
  print(...log, { sep: "\n" });
  print(
    protocol.data_received(bytes_of("")),
    protocol.eof_received(),
    buffered.eof_received(),
    datagram.datagram_received(bytes_of(""), null),
    datagram.error_received(new OSError()),
  );
  print(
    subprocess.pipe_data_received(1, bytes_of("")),
    subprocess.pipe_connection_lost(1, null),
    subprocess.process_exited(),
  );
  const transport = new asyncio.Transport();
  print(
    transport.get_extra_info("none", 5),
    new asyncio.BaseTransport().get_extra_info("x"),
  );
  const reading = new asyncio.ReadTransport();
  for (const ask of tuple(
    () => reading.is_reading(),
    () => {
      reading.pause_reading();
      return null;
    },
    () => {
      reading.resume_reading();
      return null;
    },
  )) {
    try {
      ask();
    } catch (error) {
      if (!(error instanceof NotImplementedError)) {
        throw error;
      }
      print(type_name(error));
    }
  }
  for (const ask of tuple(
    () => buffered.get_buffer(1),
    () => buffered.buffer_updated(1),
  )) {
    print(ask());
  }
  const reader = new asyncio.StreamReader();
  reader.set_transport(reading);
  try {
    reader.set_transport(reading);
  } catch (error) {
    if (!(error instanceof AssertionError)) {
      throw error;
    }
    print(error);
  }
  for (const name of tuple(
    "close",
    "abort",
    "is_closing",
    "can_write_eof",
    "pause_reading",
  )) {
    try {
      call(getattr(transport, name));
    } catch (error) {
      if (!(error instanceof NotImplementedError)) {
        throw error;
      }
      print(name, type_name(error));
    }
  }
  return null;
}

async function pausing(): Promise<null> {
  const loop = asyncio.get_running_loop();
  const log: (readonly any[] | string)[] = [];
  const done = loop.create_future();
  const server = await loop.create_server(
    () => new Recorder(log, done),
    "127.0.0.1",
    0,
  );
  const port = getitem(
    call_method(getitem(server.sockets, 0), "getsockname"),
    1,
  );
  const [transport, protocol] = await loop.create_connection(
    Plain,
    "127.0.0.1",
    port,
  );
  print(
    transport instanceof asyncio.BaseTransport,
    transport.is_reading(),
    transport.can_write_eof(),
    transport.get_protocol() === protocol,
    transport.is_closing(),
  );
  transport.pause_reading();
  print(transport.is_reading());
  transport.resume_reading();
  transport.resume_reading();
  print(transport.is_reading());
  const other = new Plain();
  transport.set_protocol(other);
  print(transport.get_protocol() === other);
  transport.writelines([
    bytes_of("several "),
    bytes_of("pieces "),
    bytes_of("end"),
  ]);
  transport.write_eof();
  await done.promise();
  transport.close();
  print(transport.is_closing());
  await asyncio.sleep(0.05);
  print(
    bytes_join(
      bytes_of(""),
      map(
        (entry) => getitem(entry, 1),
        filter((entry) => eq(getitem(entry, 0), "data"), log),
      ),
    ),
    log.filter((entry) => ne(getitem(entry, 0), "data")),
  );
  server.close();
  await server.wait_closed();
  return null;
}

async function buffers(): Promise<null> {
  const loop = asyncio.get_running_loop();
  const server = await asyncio.start_server(serve_bytes, "127.0.0.1", 0);
  const port = getitem(
    call_method(getitem(server.sockets, 0), "getsockname"),
    1,
  );
  const [transport, protocol] = await loop.create_connection(
    Buffered,
    "127.0.0.1",
    port,
  );
  print(
    await protocol.ended.promise(),
    bytes(protocol.received),
    transport.is_closing(),
  );
  server.close();
  return null;
}

async function serve_bytes(
  reader: StreamReader,
  writer: StreamWriter,
): Promise<null> {
  writer.write(bytes_of("0123456789"));
  await writer.drain();
  writer.close();
  return null;
}

async function unix(): Promise<null> {
  const loop = asyncio.get_running_loop();
  const scope = enter(new tempfile.TemporaryDirectory());
  try {
    const folder = scope.value;
    const path = path_.join(folder, "socket");
    const log: (readonly any[] | string)[] = [];
    const done = loop.create_future();
    const server = await loop.create_unix_server(
      () => new Recorder(log, done),
      path,
    );
    const [transport, _] = await loop.create_unix_connection(Plain, path);
    transport.write(bytes_of("over unix end"));
    await done.promise();
    transport.close();
    await asyncio.sleep(0.02);
    print(log);
    server.close();
    await server.wait_closed();
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  try {
    await loop.create_unix_connection(Plain, path_.join("nowhere", "socket"));
  } catch (error) {
    if (!(error instanceof FileNotFoundError)) {
      throw error;
    }
    print(type_name(error), error.errno);
  }
  return null;
}

async function deadlines(): Promise<null> {
  const loop = asyncio.get_running_loop();
  let limit: Timeout | undefined;
  try {
    const scope = await enter_async(asyncio.timeout_at(loop.time() + 0.01));
    try {
      limit = scope.value;
      print(limit! instanceof asyncio.Timeout, limit!.expired());
      await asyncio.sleep(1);
    } catch (error2) {
      await scope.failed(error2);
    } finally {
      await scope.exit();
    }
  } catch (error2) {
    if (!(error2 instanceof TimeoutError)) {
      throw error2;
    }
    print("timed out", check_bound(limit, "limit").expired());
  }
  const scope2 = await enter_async(asyncio.timeout_at(null));
  try {
    limit = scope2.value;
    print(limit!.when());
    limit!.reschedule(loop.time() + 1);
    print(
      gt(limit!.when(), asFloat(loop.time())),
      getitem(str_split(repr(limit!), " when"), 0),
    );
  } catch (error2) {
    await scope2.failed(error2);
  } finally {
    await scope2.exit();
  }
  try {
    limit!.reschedule(null);
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  print(issubclass(asyncio.SendfileNotAvailableError, RuntimeError));
  return null;
}

async function main(): Promise<void> {
  for (const part of tuple(defaults, pausing, buffers, unix, deadlines)) {
    print("--", getattr(part, "__name__"));
    await part();
  }
}

await asyncio.run(main);
