/** What processes hand values on with. */
import { EOFError, OSError, ValueError } from "../core/exceptions/index.ts";
import { tuple } from "../core/tuple.ts";
import { blocked } from "../core/turns.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { host_timer } from "../platform/host.ts";
import { Empty, Full } from "../queue/index.ts";
import { decode, encode, modules_in } from "./crossing.ts";
import { Hosted } from "./hosted.ts";
import { load_modules } from "./library_values.ts";
import { SHARED, type SharedMark } from "./shared.ts";
import { ask, own } from "./wire.ts";

/** `block=True, timeout=None` of `get` and `put`. */
export interface BlockOptions {
  block?: boolean;
  timeout?: Py;
}

/** A queue that the first process keeps, from here or from there. */
export class Line {
  readonly #hosted: Hosted | null;
  readonly id: number;
  readonly count: Int32Array;

  constructor(hosted: Hosted | null, id: number, count: Int32Array) {
    this.#hosted = hosted;
    this.id = id;
    this.count = count;
  }

  static made(maxsize: number): Line {
    const hosted = new Hosted(maxsize);
    return new Line(hosted, hosted.id, hosted.count);
  }

  get state(): readonly [number, Int32Array] {
    return [this.id, this.count];
  }

  get size(): number {
    return Atomics.load(this.count, 0);
  }

  get over(): boolean {
    return Atomics.load(this.count, 1) === 1;
  }

  put(item: Py): void {
    const encoded = encode(item);
    if (this.#hosted !== null) this.#hosted.put(encoded);
    else void ask(this.id, "put", encoded);
  }

  /** When there was room for it. */
  async put_in_turn(item: Py): Promise<void> {
    const encoded = encode(item);
    if (this.#hosted === null) {
      await blocked(ask(this.id, "put", encoded, true));
      return;
    }
    await blocked(this.#hosted.room());
    this.#hosted.put(encoded);
  }

  /** The next item; null when the time is over, or nothing more comes. */
  async take(limit: number | null): Promise<readonly [Py] | null> {
    const found = await blocked(this.#hosted === null ? ask(this.id, "take", limit) : this.#take_here(this.#hosted, limit));
    if (found === null) return null;
    await load_modules(modules_in(found[0]));
    return [decode(found[0])];
  }

  async #take_here(hosted: Hosted, limit: number | null): Promise<readonly [unknown] | null> {
    const [taken, give_up] = hosted.take();
    const timer = limit === null ? null : host_timer(limit, give_up);
    const found = await taken;
    timer?.cancel();
    return found;
  }

  /** This end writes no more. */
  leave(): void {
    if (this.#hosted !== null) this.#hosted.left();
    else own.post?.({ ask: 0, object: this.id, what: "left", args: [] });
  }

  /** One more end writes. */
  join(): void {
    if (this.#hosted !== null) this.#hosted.writers++;
  }
}

function limit_of(block: boolean | BlockOptions, timeout: Py): number | null {
  const given: BlockOptions = is_keywords(block) ? block : { block: Boolean(block), timeout };
  const limit: Py = given.timeout ?? null;
  if (given.block === false) return 0;
  return limit === null ? null : Math.max(Number(limit), 0);
}

/** Python's `multiprocessing.Queue(maxsize=0)` @example queue.put(job); const job = await queue.get(); */
export class Queue<T = Py> {
  static readonly __module__ = "multiprocessing.queues";
  readonly #line: Line;
  readonly #maxsize: number;
  #closed = false;

  constructor(maxsize: Py = 0, line: Line | null = null) {
    this.#maxsize = Number(is_keywords(maxsize) ? (maxsize.maxsize ?? 0) : maxsize);
    this.#line = line ?? Line.made(this.#maxsize);
  }

  get [SHARED](): SharedMark {
    return { kind: "Queue", state: () => [this.#maxsize, ...this.#line.state] };
  }

  /** `Queue.put(obj, block=True, timeout=None)` @throws Full, ValueError once it is closed @example await queue.put(job); */
  put(obj: T, block: boolean | BlockOptions = true, timeout: Py = null): Promise<null> {
    return this.#put(obj, limit_of(block, timeout));
  }

  async #put(obj: T, limit: number | null): Promise<null> {
    if (this.#closed) throw new ValueError(`Queue is closed`);
    if (this.#maxsize <= 0 || this.#line.size < this.#maxsize) this.#line.put(obj);
    else if (limit !== null) throw new Full();
    else await this.#line.put_in_turn(obj);
    return null;
  }

  /** `Queue.put_nowait(obj)` @throws Full @example queue.put_nowait(job) */
  put_nowait(obj: T): void {
    if (this.full()) throw new Full();
    this.#line.put(obj);
  }

  /** `Queue.get(block=True, timeout=None)` @returns a promise of the next item @throws Empty @example const job = await queue.get(); */
  get(block: boolean | BlockOptions = true, timeout: Py = null): Promise<T> {
    return this.#get(limit_of(block, timeout));
  }

  async #get(limit: number | null): Promise<T> {
    if (this.#closed) throw new ValueError(`Queue is closed`);
    const found = await this.#line.take(limit);
    if (found === null) throw new Empty();
    return found[0];
  }

  /** `Queue.get_nowait()` @returns a promise of the next item @throws Empty @example await queue.get_nowait() */
  get_nowait(): Promise<T> {
    return this.#get(0);
  }

  /** `Queue.qsize()` @example queue.qsize() // 0 */
  qsize(): number {
    return this.#line.size;
  }

  /** `Queue.empty()` @example queue.empty() // true */
  empty(): boolean {
    return this.#line.size === 0;
  }

  /** `Queue.full()` @example queue.full() // false */
  full(): boolean {
    return this.#maxsize > 0 && this.#line.size >= this.#maxsize;
  }

  /** `Queue.close()`: this process puts and gets no more. @example queue.close() */
  close(): void {
    this.#closed = true;
  }

  /** `Queue.join_thread()`: what was put has gone already. @example queue.join_thread() */
  join_thread(): void {}

  /** `Queue.cancel_join_thread()` @example queue.cancel_join_thread() */
  cancel_join_thread(): void {}
}

/** Python's `multiprocessing.SimpleQueue()` @example queue.put(1); await queue.get() */
export class SimpleQueue<T = Py> {
  static readonly __module__ = "multiprocessing.queues";
  readonly #line: Line;

  constructor(line: Line = Line.made(0)) {
    this.#line = line;
  }

  get [SHARED](): SharedMark {
    return { kind: "SimpleQueue", state: () => this.#line.state };
  }

  /** `SimpleQueue.put(obj)` @example queue.put(1) */
  put(obj: T): void {
    this.#line.put(obj);
  }

  /** `SimpleQueue.get()` @returns a promise of the next item @example await queue.get() */
  async get(): Promise<T> {
    const found = await this.#line.take(null);
    if (found === null) throw new EOFError();
    return found[0];
  }

  /** `SimpleQueue.empty()` @example queue.empty() // true */
  empty(): boolean {
    return this.#line.size === 0;
  }

  /** `SimpleQueue.close()` @example queue.close() */
  close(): void {}
}

/** The ends that this process has been given, which close when it ends. */
const open_connections = /* @__PURE__ */ new Set<Connection>();

/** The process ends. */
export function close_connections(): void {
  for (const connection of [...open_connections]) connection.close();
}

/** Python's `multiprocessing.connection.Connection`: an end of a pipe. @example connection.send([1, 2]); await connection.recv() */
export class Connection {
  static readonly __module__ = "multiprocessing.connection";
  readonly #in: Line | null;
  readonly #out: Line | null;
  #ahead: readonly [Py] | null = null;
  #closed = false;

  constructor(reads: Line | null, writes: Line | null) {
    this.#in = reads;
    this.#out = writes;
    if (own.post !== null) open_connections.add(this);
  }

  get [SHARED](): SharedMark {
    return {
      kind: "Connection",
      state: () => {
        this.#out?.join();
        return [this.#in?.state ?? null, this.#out?.state ?? null];
      },
    };
  }

  get readable(): boolean {
    return this.#in !== null;
  }

  get writable(): boolean {
    return this.#out !== null;
  }

  get closed(): boolean {
    return this.#closed;
  }

  #check(): void {
    if (this.#closed) throw new OSError("handle is closed");
  }

  /** `Connection.send(obj)` @throws OSError if it is closed, or only reads @example connection.send({}) */
  send(obj: Py): void {
    this.#check();
    if (this.#out === null) throw new OSError("connection is read-only");
    this.#out.put(obj);
  }

  /** `Connection.recv()` @returns a promise of the next object @throws EOFError if nothing more comes @example await connection.recv() */
  recv(): Promise<Py> {
    return this.#recv();
  }

  async #recv(): Promise<Py> {
    this.#check();
    if (this.#in === null) throw new OSError("connection is write-only");
    const found = this.#ahead ?? (await this.#in.take(null));
    this.#ahead = null;
    if (found === null) throw new EOFError();
    return found[0];
  }

  /** `Connection.poll(timeout=0.0)` @returns a promise of whether there is something to receive @example await connection.poll(1) */
  poll(timeout: Py = 0): Promise<boolean> {
    return this.#poll(is_keywords(timeout) ? (timeout.timeout ?? null) : timeout);
  }

  async #poll(timeout: Py): Promise<boolean> {
    this.#check();
    if (this.#in === null) throw new OSError("connection is write-only");
    if (this.#ahead !== null || this.#in.over) return true;
    this.#ahead = await this.#in.take(timeout === null ? null : Number(timeout));
    return this.#ahead !== null || this.#in.over;
  }

  /** `Connection.send_bytes(buf)` @example connection.send_bytes(bytes_of("x")) */
  send_bytes(buf: Py): void {
    this.send(buf);
  }

  /** `Connection.recv_bytes()` @returns a promise of bytes @example await connection.recv_bytes() */
  recv_bytes(): Promise<Py> {
    return this.#recv();
  }

  /** `Connection.close()` @example connection.close() */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    open_connections.delete(this);
    this.#out?.leave();
  }

  __enter__(): this {
    return this;
  }

  __exit__(): null {
    this.close();
    return null;
  }
}

/** Python's `multiprocessing.Pipe(duplex=True)` @returns `(one, other)`; with `duplex` false the first reads, the second writes @example const [near, far] = Pipe(); */
export function Pipe(duplex: Py = true): readonly [Connection, Connection] {
  const both: Py = is_keywords(duplex) ? (duplex.duplex ?? true) : duplex;
  const there = Line.made(0);
  if (!both) return tuple(new Connection(there, null), new Connection(null, there));
  const back = Line.made(0);
  return tuple(new Connection(back, there), new Connection(there, back));
}
