import type { Py } from "../../core/value.ts";
import type { Ring } from "../../core/ring.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { Handle } from "../events/Handle.ts";
import type { Ready } from "../events/Ready.ts";
import type { Pollable, Watcher } from "./Pollable.ts";

/** A pollable that somebody waits for. */
class Interest {
  readonly source: Pollable;
  reader: Handle | null = null;
  writer: Handle | null = null;
  /** Whether it stands in the list of what may be ready. */
  listed = false;

  constructor(source: Pollable) {
    this.source = source;
  }
}

/**
 * The readiness of a loop's sockets: which callbacks a pass begins with. The order is that of Linux's epoll, on which
 * CPython's loop stands: what became ready first comes first, and what was reported keeps its place while it is ready.
 */
export class Selector implements Watcher {
  readonly #loop: EventLoop;
  readonly #interests = new Map<Pollable, Interest>();
  #list: Interest[] = [];
  readonly #closing = new Set<() => void>();

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  /** Calls a function in each pass in which the source can be read. */
  add_reader(source: Pollable, callback: Py, args: readonly Py[] = []): Handle {
    const interest = this.#interest(source);
    interest.reader?.cancel();
    interest.reader = new Handle(callback, args, this.#loop);
    this.changed(source);
    return interest.reader;
  }

  /** Calls a function in each pass in which the source can be written to. */
  add_writer(source: Pollable, callback: Py, args: readonly Py[] = []): Handle {
    const interest = this.#interest(source);
    interest.writer?.cancel();
    interest.writer = new Handle(callback, args, this.#loop);
    this.changed(source);
    return interest.writer;
  }

  remove_reader(source: Pollable): void {
    const interest = this.#interests.get(source);
    if (interest === undefined) return;
    interest.reader?.cancel();
    interest.reader = null;
    this.#drop_idle(interest);
  }

  remove_writer(source: Pollable): void {
    const interest = this.#interests.get(source);
    if (interest === undefined) return;
    interest.writer?.cancel();
    interest.writer = null;
    this.#drop_idle(interest);
  }

  has_reader(source: Pollable): boolean {
    return this.#interests.get(source)?.reader != null;
  }

  has_writer(source: Pollable): boolean {
    return this.#interests.get(source)?.writer != null;
  }

  changed(source: Pollable): void {
    const interest = this.#interests.get(source);
    if (interest === undefined || interest.listed) return;
    if (!is_due(interest)) return;
    interest.listed = true;
    this.#list.push(interest);
    this.#loop._notify();
  }

  /** Adds the callbacks of what is ready now. */
  poll(ready: Ring<Ready>): void {
    const before = this.#list;
    if (before.length === 0) return;
    this.#list = [];
    for (const interest of before) {
      interest.listed = false;
      const { source, reader, writer } = interest;
      const readable = reader !== null && source.readable;
      const writable = writer !== null && source.writable;
      if (!readable && !writable) continue;
      if (readable) ready.push(reader);
      if (writable) ready.push(writer);
      interest.listed = true;
      this.#list.push(interest);
    }
  }

  /** Has a function called when the loop closes; returns what takes that back. */
  at_close(close: () => void): () => void {
    this.#closing.add(close);
    return () => void this.#closing.delete(close);
  }

  close(): void {
    for (const interest of [...this.#interests.values()]) {
      interest.source.watcher = null;
      interest.listed = false;
    }
    this.#interests.clear();
    this.#list = [];
    const closing = [...this.#closing];
    this.#closing.clear();
    for (const close of closing) close();
  }

  #interest(source: Pollable): Interest {
    let interest = this.#interests.get(source);
    if (interest === undefined) {
      interest = new Interest(source);
      this.#interests.set(source, interest);
      source.watcher = this;
    }
    return interest;
  }

  #drop_idle(interest: Interest): void {
    if (interest.reader !== null || interest.writer !== null) return;
    this.#interests.delete(interest.source);
    interest.source.watcher = null;
    if (interest.listed) this.#list = this.#list.filter((other) => other !== interest);
    interest.listed = false;
  }
}

function is_due({ source, reader, writer }: Interest): boolean {
  return (reader !== null && source.readable) || (writer !== null && source.writable);
}
