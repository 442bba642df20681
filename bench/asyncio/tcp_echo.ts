import { measureAsync } from "../measure/workload.ts";

import { createServer, connect, type AddressInfo } from "node:net";
import { createInterface } from "node:readline";

function client(port: number, number: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    socket.setNoDelay(true).on("error", reject);
    let received = 0;
    let message = 0;
    const send = (): void => void socket.write(`${number}:${message++}\n`);
    createInterface(socket).on("line", (line) => {
      received += line.length + 1;
      if (message < 10) send();
      else socket.end(() => resolve(received));
    });
    send();
  });
}

await measureAsync(async () => {
  const server = createServer((socket) => void socket.setNoDelay(true).pipe(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", 1024, resolve));
  const { port } = server.address() as AddressInfo;
  console.log((await Promise.all(Array.from({ length: 1000 }, (_, number) => client(port, number)))).reduce((sum, n) => sum + n, 0));
  await new Promise((resolve) => server.close(resolve));
});
