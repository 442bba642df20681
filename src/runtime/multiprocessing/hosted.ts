/** Queues that the first process keeps for all. */
import { host_timer } from "../platform/host.ts";
import { own } from "./wire.ts";

/** What is in a queue, encoded, and who waits for it. */
export class Hosted {
  readonly id: number;
  readonly #items: unknown[] = [];
  readonly #takers: ((item: readonly [unknown] | null) => void)[] = [];
  readonly #putters: (() => void)[] = [];
  readonly #maxsize: number;
  /** How many there are, for all processes to see. */
  readonly count: Int32Array = new Int32Array(new SharedArrayBuffer(8));
  /** Writers that have not closed; when the last one has, nothing more comes. */
  writers = 1;

  constructor(maxsize: number) {
    this.id = ++counter.made;
    this.#maxsize = maxsize;
    kept.set(this.id, this);
  }

  put(item: unknown): void {
    const taker = this.#takers.shift();
    if (taker !== undefined) return taker([item]);
    this.#items.push(item);
    Atomics.store(this.count, 0, this.#items.length);
  }

  /** A promise of room. */
  room(): Promise<null> {
    if (this.#maxsize <= 0 || this.#items.length < this.#maxsize) return Promise.resolve(null);
    return new Promise((resolve) => this.#putters.push(() => resolve(null)));
  }

  /** The next item, or null where nothing more comes; the function takes the wish back. */
  take(): readonly [taken: Promise<readonly [unknown] | null>, give_up: () => void] {
    if (this.#items.length > 0) {
      const item = this.#items.shift();
      Atomics.store(this.count, 0, this.#items.length);
      this.#putters.shift()?.();
      return [Promise.resolve([item]), () => {}];
    }
    if (this.writers <= 0) return [Promise.resolve(null), () => {}];
    let own_taker: (item: readonly [unknown] | null) => void = () => {};
    const taken = new Promise<readonly [unknown] | null>((resolve) => {
      own_taker = resolve;
    });
    this.#takers.push(own_taker);
    return [taken, () => {
      const at = this.#takers.indexOf(own_taker);
      if (at >= 0) this.#takers.splice(at, 1);
      own_taker(null);
    }];
  }

  /** A writer has gone. */
  left(): void {
    this.writers--;
    Atomics.store(this.count, 1, this.writers <= 0 ? 1 : 0);
    if (this.writers <= 0) for (const taker of this.#takers.splice(0)) taker(null);
  }
}

const kept = /* @__PURE__ */ new Map<number, Hosted>();
const counter = { made: 0 };

/** What the first process does for one that asks; the answer goes back by the function. */
export async function serve(object: number, what: string, args: readonly unknown[], answer: (value: unknown) => void): Promise<void> {
  const hosted = kept.get(object);
  if (hosted === undefined) return answer(null);
  if (what === "put") {
    const [item, wait] = args;
    if (wait === true) await hosted.room();
    hosted.put(item);
    return answer(null);
  }
  if (what === "left") return hosted.left();
  if (what !== "take") return answer(null);
  const [taken, give_up] = hosted.take();
  const [limit] = args;
  const timer = typeof limit === "number" ? host_timer(limit, give_up) : null;
  const item = await taken;
  timer?.cancel();
  answer(item);
}

/** Whether this is the process that keeps them. */
export function keeps(): boolean {
  return own.post === null;
}
