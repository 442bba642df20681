/** Which task runs when, over connections on the loopback interface. */

import {
  aiter,
  type Bytes,
  bytes_decode,
  bytes_of,
  bytes_upper,
  call,
  call_method,
  coroutine,
  enter_async,
  getattr,
  getitem,
  iter,
  map,
  print,
  slice,
  str,
  str_encode,
  str_strip,
  truth,
  tuple,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { StreamReader, StreamWriter } from "py2ts-runtime/asyncio";

async function ticker(
  name: string,
  count: number,
  log: string[],
): Promise<void> {
  for (let n = 0; n < count; n++) {
    log.push(`${name}${n}`);
    await asyncio.sleep(0);
  }
}

/** How many passes of the loop each step takes. */
async function passes(log: string[]): Promise<null> {
  async function handle(
    reader: StreamReader,
    writer: StreamWriter,
  ): Promise<null> {
    log.push("handler begins");
    const data = await reader.readexactly(3);
    log.push(`handler got ${str(data)}`);
    writer.write(bytes_upper(data));
    await writer.drain();
    log.push("handler drained");
    const rest = await reader.read();
    log.push(`handler got ${str(rest)}`);
    writer.close();
    log.push("handler closes");
    await writer.wait_closed();
    log.push("handler done");
    return null;
  }

  const tick = asyncio.create_task(() => ticker("t", 40, log));
  const server = await asyncio.start_server(handle, "127.0.0.1", 0);
  log.push("listening");
  const [reader, writer] = await call(
    asyncio.open_connection,
    ...iter(call_method(getitem(server.sockets, 0), "getsockname")),
  ).promise();
  log.push("connected");
  writer.write(bytes_of("ab"));
  await asyncio.sleep(0);
  writer.write(bytes_of("c"));
  log.push("sent");
  log.push(`reply ${str(await reader.readexactly(3))}`);
  writer.write_eof();
  log.push(`rest ${str(await reader.read())}`);
  writer.close();
  await writer.wait_closed();
  log.push("client done");
  server.close();
  await server.wait_closed();
  log.push("server done");
  await tick.promise();
  return null;
}

/** Many connections at once: in which order they are served. */
async function crowd(log: string[]): Promise<null> {
  async function handle(
    reader: StreamReader,
    writer: StreamWriter,
  ): Promise<null> {
    const name = str_strip(bytes_decode(await reader.readline()));
    log.push(`hello ${name}`);
    for await (const line of aiter(reader, "kept")) {
      log.push(
        `${name}: ${str(call_method(call_method(line, "decode"), "strip"))}`,
      );
      writer.write(line);
      await writer.drain();
    }
    log.push(`bye ${name}`);
    writer.close();
    return null;
  }

  async function client(port: any, name: string, lines: number): Promise<void> {
    const [reader, writer] = await asyncio.open_connection("127.0.0.1", port);
    writer.write(str_encode(`${name}\n`));
    for (let n = 0; n < lines; n++) {
      writer.write(str_encode(`line ${n}\n`));
      await writer.drain();
      log.push(
        `${name} hears ${str_strip(bytes_decode(await reader.readline()))}`,
      );
    }
    writer.close();
    await writer.wait_closed();
    log.push(`${name} left`);
  }

  const server = await asyncio.start_server(handle, "127.0.0.1", 0);
  const scope = await enter_async(server);
  try {
    const port = getitem(
      call_method(getitem(server.sockets, 0), "getsockname"),
      1,
    );
    await asyncio.gather(
      ...map(
        ([name, n]) => coroutine(client, port, name, n),
        tuple(
          tuple("ann", 3),
          tuple("bob", 1),
          tuple("cid", 2),
          tuple("dee", 0),
        ),
      ),
    );
  } catch (error) {
    await scope.failed(error);
  } finally {
    await scope.exit();
  }
  log.push("all gone");
  return null;
}

/** Each connection opens another one. */
async function relay(log: string[]): Promise<null> {
  async function end(
    reader: StreamReader,
    writer: StreamWriter,
  ): Promise<null> {
    log.push("end reached");
    let chunk!: Bytes;
    while (truth((chunk = await reader.read(4)))) {
      log.push(`end ${str(chunk)}`);
      writer.write(getitem(chunk, slice(null, null, -1)));
    }
    writer.close();
    return null;
  }

  const last = await asyncio.start_server(end, "127.0.0.1", 0);

  async function pump(
    name: string,
    reader: StreamReader,
    writer: StreamWriter,
  ): Promise<void> {
    let chunk!: Bytes;
    while (truth((chunk = await reader.read(100)))) {
      log.push(`${name} ${str(chunk)}`);
      writer.write(chunk);
      await writer.drain();
    }
    writer.write_eof();
    log.push(`${name} ends`);
  }

  async function middle(
    reader: StreamReader,
    writer: StreamWriter,
  ): Promise<null> {
    const [near, far] = await asyncio.open_connection(
      "127.0.0.1",
      getitem(call_method(getitem(last.sockets, 0), "getsockname"), 1),
    );
    await asyncio.gather(
      () => pump("up", reader, far),
      () => pump("down", near, writer),
    );
    for (const each of tuple(far, writer)) {
      each.close();
      await each.wait_closed();
    }
    log.push("relay done");
    return null;
  }

  const first = await asyncio.start_server(middle, "127.0.0.1", 0);
  const [reader, writer] = await asyncio.open_connection(
    "127.0.0.1",
    getitem(call_method(getitem(first.sockets, 0), "getsockname"), 1),
  );
  writer.write(bytes_of("abcdefgh"));
  log.push(`client ${str(await reader.read(100))}`);
  writer.write(bytes_of("xyz"));
  writer.write_eof();
  log.push(`client ${str(await reader.read())}`);
  writer.close();
  await writer.wait_closed();
  for (const server of tuple(first, last)) {
    server.close();
    await server.wait_closed();
  }
  log.push("closed");
  return null;
}

async function names(): Promise<void> {
  async function handle(
    reader: StreamReader,
    writer: StreamWriter,
  ): Promise<null> {
    print("handler task", asyncio.current_task()!.get_name());
    writer.close();
    return null;
  }

  const server = await asyncio.start_server(handle, "127.0.0.1", 0);
  for (let n = 0; n < 2; n++) {
    const [reader, writer] = await call(
      asyncio.open_connection,
      ...iter(call_method(getitem(server.sockets, 0), "getsockname")),
    ).promise();
    print(
      await reader.read(),
      asyncio.create_task(() => asyncio.sleep(0)).get_name(),
    );
    writer.close();
  }
  server.close();
}

async function main(): Promise<void> {
  for (const part of tuple(passes, crowd, relay)) {
    const log: string[] = [];
    await part(log);
    print(`--- ${getattr(part, "__name__")}`);
    print(log.join("\n"));
  }
}

await asyncio.run(main);
await asyncio.run(names);
