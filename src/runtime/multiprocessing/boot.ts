/** What a process that the program has started does: it loads the program's modules, and calls what it is told to. */
import { call } from "../core/call/index.ts";
import { BaseException, caught, SystemExit } from "../core/exceptions/index.ts";
import { loading } from "../core/loading.ts";
import type { Py } from "../core/value.ts";
import { flush_streams, mute_streams, write_error } from "../platform/stdio.ts";
import { end_worker, is_first_thread, parent_port, when_loaded, worker_start } from "../platform/workers.ts";
import { uncaught_traceback } from "../traceback/uncaught.ts";
import { type Crossing, decode, encode, modules_in } from "./crossing.ts";
import { close_connections } from "./queues.ts";
import { load_modules } from "./library_values.ts";
import { heard_reply, own, type Reply, type Told } from "./wire.ts";

/** Ends the loading of a module where the program itself would begin. */
class Parked extends BaseException {}

/** Begins to serve, if this is no program of its own but a process that one has started. */
export function boot(): void {
  if (is_first_thread) return;
  const start = worker_start();
  if (!own.begins(start)) return;
  const waiting: Told[] = [];
  let ready = false;
  own.post = parent_port((message) => {
    const told = message as Told | Reply;
    if ("reply" in told) heard_reply(told);
    else if (ready) void perform(told);
    else waiting.push(told);
  });
  // What the module prints was printed by the process that loaded it first.
  mute_streams(true);
  const loaded = (error: unknown): void => {
    if (ready) return;
    ready = true;
    loading.park = null;
    mute_streams(false);
    if (error !== null && !(error instanceof Parked)) {
      write_error(uncaught_traceback(caught(error)));
      end_worker(1);
    }
    for (const told of waiting) void perform(told);
  };
  loading.park = () => {
    loaded(null);
    return new Promise<never>(() => {});
  };
  when_loaded(loaded);
}

/** Refuses to begin something while the module is being loaded. @throws what ends the loading */
export function stop_loading(): void {
  if (loading.park !== null) throw new Parked();
}

async function perform(told: Told): Promise<void> {
  let answer: { readonly value: Crossing } | { readonly error: Crossing };
  let status = 0;
  try {
    await load_modules(modules_in(told.call));
    const [f, args, keywords]: Py = decode(told.call);
    const given: Py[] = keywords.size > 0 ? [...args, Object.fromEntries(keywords as Map<string, Py>)] : [...args];
    const value: Py = await call(f, ...given);
    answer = { value: told.last ? null : encode(value) };
  } catch (thrown) {
    const error = caught(thrown);
    status = error instanceof SystemExit ? exit_status(error) : 1;
    if (told.last && !(error instanceof SystemExit)) write_error(`Process ${own.name}:\n${uncaught_traceback(error)}`);
    answer = { error: told.last ? null : encoded_error(error) };
  }
  if (told.last) {
    flush_streams();
    close_connections();
    end_worker(status);
  }
  own.post?.({ done: told.id, ...answer });
}

function encoded_error(error: BaseException): Crossing {
  try {
    return encode(error);
  } catch (thrown) {
    return encode(caught(thrown));
  }
}

function exit_status(error: SystemExit): number {
  const code: Py = error.code;
  if (code === null || code === undefined) return 0;
  if (typeof code === "number") return code & 0xff;
  write_error(`${String(code)}\n`);
  return 1;
}
