/** Connections over socket files. */

import {
  Bytes,
  call_method,
  eq,
  FileNotFoundError,
  getitem,
  print,
  str,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { StreamReader, StreamWriter } from "py2ts-runtime/asyncio";

async function main(): Promise<void> {
  // A port that nobody else has gives a name that nobody else has.
  const unique = await asyncio.start_server(
    (reader: StreamReader, writer: StreamWriter) => null,
    "127.0.0.1",
    0,
  );
  const path = `/tmp/py2ts-streams-${str(getitem(call_method(getitem(unique.sockets, 0), "getsockname"), 1))}`;
  const log: string[] = [];

  async function handle(
    reader: StreamReader,
    writer: StreamWriter,
  ): Promise<null> {
    log.push(
      `server begins ${str(eq(writer.get_extra_info("sockname"), path))}`,
    );
    log.push(`server ${str(await reader.readline())}`);
    writer.write(new Bytes([112, 111, 110, 103, 10]));
    await writer.drain();
    writer.close();
    return null;
  }

  async function tick(): Promise<void> {
    for (let n = 0; n < 12; n++) {
      log.push(`t${n}`);
      await asyncio.sleep(0);
    }
  }

  try {
    await asyncio.open_unix_connection(path);
  } catch (error) {
    if (!(error instanceof FileNotFoundError)) {
      throw error;
    }
    print(error);
  }
  const server = await asyncio.start_unix_server(handle, path);
  const ticks = asyncio.create_task(() => tick());
  const [reader, writer] = await asyncio.open_unix_connection(path);
  log.push("connected");
  writer.write(new Bytes([112, 105, 110, 103, 10]));
  log.push(
    `client ${str(await reader.read())} ${str(eq(writer.get_extra_info("peername"), path))}`,
  );
  writer.close();
  await writer.wait_closed();
  server.close();
  await server.wait_closed();
  unique.close();
  await ticks.promise();
  print(log.join("\n"));
  try {
    await asyncio.open_unix_connection(path);
  } catch (error) {
    if (!(error instanceof FileNotFoundError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(main);
