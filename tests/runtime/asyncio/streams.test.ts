/** Connections with what is outside of the process: there the bytes go through the host's sockets. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server as HostServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import * as asyncio from "../../../src/runtime/asyncio/index.ts";
import { bytes_of } from "../../../src/runtime/builtins/bytes/index.ts";
import { ConnectionResetError } from "../../../src/runtime/core/exceptions/index.ts";
import { repr } from "../../../src/runtime/builtins/repr/index.ts";

async function host_server(serve: (socket: Socket) => void): Promise<{ readonly server: HostServer; readonly port: number }> {
  const server = createServer({ allowHalfOpen: true }, serve);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
}

async function text_of(socket: Socket): Promise<string> {
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  return text;
}

test("a client of a server outside", async () => {
  const { server, port } = await host_server((socket) => {
    socket.write("hello\n");
    socket.on("data", (data) => socket.write(data.toString().toUpperCase()));
    socket.on("end", () => socket.end("end"));
  });
  const seen = await asyncio.run(async () => {
    const [reader, writer] = await asyncio.open_connection("127.0.0.1", port);
    const lines = [repr(await reader.readline()), repr(writer.get_extra_info("peername"))];
    writer.write(bytes_of("abc\n"));
    lines.push(repr(await reader.readline()));
    writer.write_eof();
    lines.push(repr(await reader.read()), String(reader.at_eof()));
    writer.close();
    await writer.wait_closed();
    return lines;
  });
  server.close();
  expect(seen).toEqual(["b'hello\\n'", `('127.0.0.1', ${port})`, "b'ABC\\n'", "b'end'", "true"]);
});

test("a server for clients outside", async () => {
  const result = await asyncio.run(async () => {
    const server = await asyncio.start_server(async (reader, writer) => {
      for await (const line of reader) writer.write(line);
      writer.write(bytes_of("bye"));
      await writer.drain();
      writer.close();
    }, "127.0.0.1", 0);
    const port: number = server.sockets[0]!.getsockname()[1];
    const texts = await asyncio.from_promise(Promise.all(["one\ntwo\n", "three\n"].map((text) => {
      const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
      socket.end(text);
      return text_of(socket);
    })));
    server.close();
    await server.wait_closed();
    return texts;
  });
  expect(result).toEqual(["one\ntwo\nbye", "three\nbye"]);
});

test("a reset by the other side", async () => {
  const { server, port } = await host_server((socket) => socket.once("data", () => socket.resetAndDestroy()));
  const told = await asyncio.run(async () => {
    const [reader, writer] = await asyncio.open_connection("127.0.0.1", port);
    writer.write(bytes_of("x"));
    try {
      return repr(await reader.read());
    } catch (error) {
      return error instanceof ConnectionResetError ? repr(error) : "something else";
    } finally {
      writer.close();
    }
  });
  server.close();
  expect(told).toBe("ConnectionResetError(104, 'Connection reset by peer')");
});

test("more than fits: the writer waits for a reader outside", async () => {
  const size = 8_000_000;
  let received = 0;
  const { server, port } = await host_server((socket) => {
    socket.on("data", (data) => (received += data.length));
    socket.on("end", () => socket.end("done"));
  });
  const last = await asyncio.run(async () => {
    const [reader, writer] = await asyncio.open_connection("127.0.0.1", port);
    for (let sent = 0; sent < size; sent += 1_000_000) {
      writer.write(bytes_of("x".repeat(1_000_000)));
      await writer.drain();
    }
    writer.write_eof();
    const text = repr(await reader.read());
    writer.close();
    await writer.wait_closed();
    return text;
  });
  server.close();
  expect([last, received]).toEqual(["b'done'", size]);
});

test("what stays open at the end of the loop is closed", async () => {
  const sockets: Promise<unknown>[] = [];
  const { server, port } = await host_server((socket) => {
    socket.resume();
    socket.on("end", () => socket.end());
    sockets.push(once(socket, "close"));
  });
  await asyncio.run(async () => {
    await asyncio.open_connection("127.0.0.1", port);
    await asyncio.sleep(0.01);
  });
  expect(sockets.length).toBe(1);
  await Promise.all(sockets);
  server.close();
});
