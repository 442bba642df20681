/** Back-pressure: writers wait for readers, and nothing gets lost. */

import {
  add,
  type Bytes,
  bytes,
  bytes_of,
  call,
  call_method,
  getitem,
  type Int,
  iter,
  len,
  mod,
  mul,
  print,
  range,
  slice,
  sum,
  truth,
  tuple,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { StreamReader, StreamWriter } from "py2ts-runtime/asyncio";

const SIZE = 12_000_000;

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const received = loop.create_future();
  const go = new asyncio.Event();

  async function slow(
    reader: StreamReader,
    writer: StreamWriter,
  ): Promise<null> {
    await go.wait();
    let total: Int = 0;
    let check = 0;
    let chunk!: Bytes;
    while (truth((chunk = await reader.read(100_000)))) {
      total = add(total, len(chunk));
      check = Number(
        mod(add(check, sum(getitem(chunk, slice(null, null, 997)))), 65521),
      );
    }
    received.set_result(tuple(total, check > 0));
    writer.write(bytes_of("thanks"));
    await writer.drain();
    writer.close();
    await writer.wait_closed();
    return null;
  }

  const server = await asyncio.start_server(slow, "127.0.0.1", 0);
  const [reader, writer] = await call(
    asyncio.open_connection,
    ...iter(call_method(getitem(server.sockets, 0), "getsockname")),
  ).promise();
  const transport = writer.transport;
  print("limits", transport.get_write_buffer_limits());
  const data = mul(bytes(range(256)), Math.floor(SIZE / 256));
  writer.write(data);
  print("waits", transport.get_write_buffer_size() > 0);
  const drain = asyncio.create_task(() => writer.drain());
  await asyncio.sleep(0.01);
  print("drained", drain.done());
  go.set();
  await drain.promise();
  print(
    "drained",
    transport.get_write_buffer_size() <= transport.get_write_buffer_limits()[0],
  );
  writer.write_eof();
  print(await received.promise(), len(data));
  print(await reader.read());
  writer.close();
  await writer.wait_closed();
  transport.set_write_buffer_limits(100);
  print(transport.get_write_buffer_limits());
  transport.set_write_buffer_limits(undefined, 50);
  print(transport.get_write_buffer_limits());
  transport.set_write_buffer_limits(0);
  print(transport.get_write_buffer_limits());
  try {
    transport.set_write_buffer_limits(1, 2);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  server.close();
  await server.wait_closed();
}

await asyncio.run(main);
