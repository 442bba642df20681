/** A process that this one has started. */
import { call } from "../core/call/index.ts";
import { type BaseException, NotImplementedError, RuntimeError } from "../core/exceptions/index.ts";
import { post } from "../core/turns.ts";
import type { Py } from "../core/value.ts";
import { flush_streams } from "../platform/stdio.ts";
import { type HostWorker, start_worker } from "../platform/workers.ts";
import { stop_loading } from "./boot.ts";
import { type Crossing, decode, encode, modules_in } from "./crossing.ts";
import { serve } from "./hosted.ts";
import { load_modules } from "./library_values.ts";
import { program } from "./registry.ts";
import { finish } from "./tasks.ts";
import { type Heard, own } from "./wire.ts";

/** What came of a call. */
export type Outcome = { readonly value: Py } | { readonly error: BaseException } | null;

const counter = { call: 0 };

/** A worker that calls functions of the program. */
export class Child {
  readonly #worker: HostWorker;
  readonly #calls = new Map<number, (outcome: Outcome) => void>();
  readonly #ended: ((status: number) => void)[] = [];
  #status: number | null = null;
  #signal = 0;

  /** @throws what ends the loading of a module, in a process that was started itself; RuntimeError without a main module */
  constructor(name: string, daemon: boolean) {
    stop_loading();
    if (own.post !== null) throw own.daemon ? new RuntimeError("daemonic processes are not allowed to have children") : new NotImplementedError("processes that start processes are not supported");
    if (program.entry === null) throw new RuntimeError("the program's main module is not known: it was not converted with its processes");
    flush_streams();
    this.#worker = start_worker(program.entry, { name, daemon }, {
      message: (message) => this.#hear(message as Heard),
      ended: (status) => this.#end(this.#signal === 0 ? status : -this.#signal),
    });
  }

  get pid(): number {
    return this.#worker.pid;
  }

  /** Null while it runs; below zero if a signal ended it. */
  get status(): number | null {
    return this.#status;
  }

  /** Calls a function there; null comes if the process ends before it has. @throws what can't be sent */
  call(f: Py, args: readonly Py[], keywords: Map<string, Py>, told: (outcome: Outcome) => void, last = false): void {
    this.post(encode([f, [...args], keywords]), told, last);
  }

  /** As `call`, of what is encoded already. */
  post(encoded: Crossing, told: (outcome: Outcome) => void, last = false): void {
    const id = ++counter.call;
    if (this.#status !== null) return told(null);
    this.#calls.set(id, told);
    this.#worker.post({ id, call: encoded, last });
  }

  /** Ends it when it has done what it was told. */
  finish(): void {
    this.call(finish, [], new Map(), () => {}, true);
  }

  hold(on: boolean): void {
    this.#worker.hold(on);
  }

  /** @param signal what it is ended by */
  terminate(signal: number): void {
    if (this.#status !== null) return;
    this.#signal = signal;
    this.#worker.terminate();
  }

  on_end(ended: (status: number) => void): void {
    if (this.#status === null) this.#ended.push(ended);
    else ended(this.#status);
  }

  #hear(heard: Heard): void {
    if ("ask" in heard) {
      void serve(heard.object, heard.what, heard.args, (value) => this.#worker.post({ reply: heard.ask, value }));
      return;
    }
    const told = this.#calls.get(heard.done);
    this.#calls.delete(heard.done);
    if (told === undefined) return;
    const { value, error } = heard;
    void load_modules(modules_in(error ?? value)).then(() => post(() => told(error === undefined ? { value: decode(value) } : { error: decode(error) })));
  }

  #end(status: number): void {
    this.#status = status;
    for (const ended of this.#ended.splice(0)) ended(status);
    for (const told of [...this.#calls.values()]) told(null);
    this.#calls.clear();
  }
}

/** Calls a function of the program with what it was given. */
export function called(f: Py, args: readonly Py[], keywords: Map<string, Py>): Py {
  return call(f, ...args, ...(keywords.size > 0 ? [Object.fromEntries(keywords)] : []));
}
