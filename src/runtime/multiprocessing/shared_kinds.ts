/** How shared objects are made in the process that they come to. */
import { RuntimeError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { Event, Lock, RLock, Semaphore } from "./locks.ts";
import { Connection, Line, Queue, SimpleQueue } from "./queues.ts";
import { Memory, SharedArray, SharedValue } from "./values.ts";

const line_of = (state: Py): Line | null => (state === null ? null : new Line(null, state[0], state[1]));
const lock_of = (recursive: boolean, [, cells]: Py): Lock | RLock => (recursive ? new RLock(cells) : new Lock(cells));

const makers: Readonly<Record<string, (state: Py) => Py>> = {
  Semaphore: ([most, cells]) => new Semaphore(null, most, cells),
  Lock: ([, cells]) => new Lock(cells),
  RLock: ([, cells]) => new RLock(cells),
  Event: (cells) => new Event(cells),
  Queue: ([maxsize, id, count]) => new Queue(maxsize, new Line(null, id, count)),
  SimpleQueue: (state) => new SimpleQueue(line_of(state) ?? undefined),
  Connection: ([reads, writes]) => new Connection(line_of(reads), line_of(writes)),
  Value: ([code, buffer, recursive, lock]) => new SharedValue(new Memory(code, buffer), lock_of(recursive, lock)),
  Array: ([code, buffer, recursive, lock, length]) => new SharedArray(new Memory(code, buffer), lock_of(recursive, lock), length),
};

/** A shared object of what it is made of. @throws RuntimeError for a kind that there is not */
export function shared_of(kind: string, state: unknown): Py {
  const make = makers[kind];
  if (make === undefined) throw new RuntimeError(`there are no shared objects of the kind ${kind}`);
  return make(state);
}
