/** A chat server as a class with threads, and helpers that get sockets of which nobody says what they are. */

import {
  add,
  blocking,
  bound,
  Bytes,
  bytes_decode,
  bytes_of,
  ConnectionError,
  delitem,
  dict_items,
  enter,
  getattr,
  len,
  lt,
  OSError,
  print,
  sorted,
  str_encode,
  sub,
  truth,
  tuple,
  unpack,
} from "py2ts-runtime";
import * as socket from "py2ts-runtime/socket";
import type { socket as socket_ } from "py2ts-runtime/socket";
import * as struct from "py2ts-runtime/struct";
import * as threading from "py2ts-runtime/threading";
import type { Lock, Thread } from "py2ts-runtime/threading";

async function recv_exactly(sock: socket_, count: any): Promise<Bytes> {
  let data = bytes_of("");
  while (lt(len(data), count)) {
    const part = await sock.recv(sub(count, len(data)));
    if (!truth(part)) {
      throw new ConnectionError("closed early");
    }
    data = add(data, part);
  }
  return data;
}

async function send_message(sock: socket_, text: string): Promise<void> {
  const data = str_encode(text);
  await sock.sendall(add(struct.pack("!I", len(data)), data));
}

async function recv_message(sock: socket_): Promise<string> {
  const [length] = unpack(struct.unpack("!I", await recv_exactly(sock, 4)), 1);
  return bytes_decode(await recv_exactly(sock, length));
}

class ChatServer {
  sock: socket_;
  address: any;
  clients: Map<string, socket_>;
  lock: Lock;
  thread: Thread;
  constructor(host = "127.0.0.1", port = 0) {
    this.sock = new socket.socket(socket.AF_INET, socket.SOCK_STREAM);
    this.sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1);
    this.sock.bind(tuple(host, port));
    this.sock.listen();
    this.address = this.sock.getsockname();
    this.clients = new Map<string, socket_>();
    this.lock = new threading.Lock();
    this.thread = new threading.Thread({
      target: blocking(bound(this, "run")),
      daemon: true,
    });
  }

  start(): void {
    this.thread.start_later();
  }

  async run(): Promise<null> {
    let client!: socket_;
    while (true) {
      try {
        const [client_value, address_value] = await this.sock.accept();
        client = client_value;
        const address = address_value;
      } catch (error2) {
        if (!(error2 instanceof OSError)) {
          throw error2;
        }
        return null;
      }
      await new threading.Thread({
        target: blocking(bound(this, "serve")),
        args: tuple(client),
        daemon: true,
      }).start();
    }
  }

  async serve(client: socket_): Promise<null> {
    const name = await recv_message(client);
    await this.lock.acquire();
    try {
      this.clients.set(name, client);
    } finally {
      this.lock.release();
    }
    await send_message(client, `welcome ${name}`);
    try {
      while (true) {
        const text = await recv_message(client);
        await this.broadcast(name, text);
      }
    } catch (error2) {
      if (!(error2 instanceof ConnectionError)) {
        throw error2;
      }
      await this.lock.acquire();
      try {
        delitem(this.clients, name);
      } finally {
        this.lock.release();
      }
    } finally {
      client.close();
    }
    return null;
  }

  async broadcast(sender: string, text: string): Promise<void> {
    await this.lock.acquire();
    try {
      for (const [name, client] of sorted(dict_items(this.clients))) {
        if (name !== sender) {
          await send_message(client, `${sender}: ${text}`);
        }
      }
    } finally {
      this.lock.release();
    }
  }
}
blocking(ChatServer.prototype.run);
blocking(ChatServer.prototype.serve);

class Client {
  name: string;
  address: any;
  declare sock: socket_;
  constructor(name: string, address: any) {
    this.name = name;
    this.address = address;
  }

  __enter__(): Client {
    return this;
  }

  async join(): Promise<void> {
    this.sock = await socket.create_connection(this.address);
    await send_message(getattr(this, "sock"), this.name);
    print(this.name, "<-", await recv_message(getattr(this, "sock")));
  }

  __exit__(...error: any[]): null {
    getattr(this, "sock").close();
    return null;
  }
}

async function main(): Promise<void> {
  const server = new ChatServer();
  server.start();
  const scope = enter(new Client("ann", server.address));
  try {
    const ann = scope.value;
    const scope2 = enter(new Client("bob", server.address));
    try {
      const bob = scope2.value;
      await ann.join();
      await bob.join();
      await send_message(getattr(ann, "sock"), "hello, bob");
      print("bob <-", await recv_message(getattr(bob, "sock")));
      await send_message(getattr(bob, "sock"), "hello, ann");
      print("ann <-", await recv_message(getattr(ann, "sock")));
    } catch (error2) {
      scope2.failed(error2);
    } finally {
      scope2.exit();
    }
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  const [near, far] = socket.socketpair();
  await near.sendall(new Bytes([0, 0, 0, 9, 115, 104, 111, 114, 116]));
  near.close();
  try {
    await recv_message(far);
  } catch (error) {
    if (!(error instanceof ConnectionError)) {
      throw error;
    }
    print(error);
  }
  far.close();
}

await main();
