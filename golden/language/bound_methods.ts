/** A bound method taken twice is the same: handlers can be removed again, and are keys of dicts. */

import {
  bound,
  Dict,
  getattr,
  getitem,
  list_remove,
  print,
  PySet,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

class Bus {
  handlers: ((...args: any[]) => any)[];
  constructor() {
    this.handlers = [];
  }

  subscribe(handler: (...args: any[]) => any): void {
    if (!this.handlers.includes(handler)) {
      this.handlers.push(handler);
    }
  }

  unsubscribe(handler: (...args: any[]) => any): void {
    list_remove(this.handlers, handler);
  }

  async publish(text: string): Promise<void> {
    for (const handler of [...this.handlers]) {
      await handler(text);
    }
  }
}

class Listener {
  bus: Bus;
  name: string;
  constructor(bus: Bus, name: string) {
    this.bus = bus;
    this.name = name;
    bus.subscribe(bound(this, "on_text"));
    bus.subscribe(bound(this, "on_text"));
  }

  async on_text(text: string): Promise<null> {
    print(this.name, "got", text);
    if (text === "stop") {
      this.bus.unsubscribe(bound(this, "on_text"));
    }
    return null;
  }
}

async function main(): Promise<void> {
  const bus = new Bus();
  const a = new Listener(bus, "a");
  const b = new Listener(bus, "b");
  await bus.publish("hello");
  await bus.publish("stop");
  await bus.publish("nobody hears");
  print(
    bus.handlers.length,
    bound(a, "on_text") === bound(a, "on_text"),
    bound(a, "on_text") === bound(b, "on_text"),
    new PySet([bound(a, "on_text"), bound(a, "on_text"), bound(b, "on_text")])
      .size,
  );
  print(
    getattr(bound(a, "on_text"), "__name__"),
    getattr(bound(a, "on_text"), "__self__") === a,
    getitem(new Dict([[bound(b, "on_text"), "kept"]]), bound(b, "on_text")),
  );
}

await asyncio.run(main);
