/** Files that rotate, buffers that are flushed, and queues between what logs and what writes. */

import {
  add,
  call_method,
  contains,
  describe,
  enter,
  getattr,
  getitem,
  open,
  print,
  range,
  sorted,
  str,
  truth,
  tuple,
} from "py2ts-runtime";
import * as logging from "py2ts-runtime/logging";
import type { Logger, LogRecord } from "py2ts-runtime/logging";
import {
  BaseRotatingHandler,
  BufferingHandler,
  MemoryHandler,
  QueueHandler,
  QueueListener,
  RotatingFileHandler,
} from "py2ts-runtime/logging/handlers";
import * as os from "py2ts-runtime/os";
import * as path from "py2ts-runtime/os/path";
import * as queue from "py2ts-runtime/queue";
import type { Queue } from "py2ts-runtime/queue";
import * as sys from "py2ts-runtime/sys";
import * as tempfile from "py2ts-runtime/tempfile";

function logger(
  name: string,
  handler: RotatingFileHandler | Daily | MemoryHandler | Batches | Marked,
): Logger {
  const made = logging.getLogger(name);
  made.setLevel(logging.DEBUG);
  made.propagate = false;
  made.addHandler(handler);
  return made;
}

/** A new file as soon as a record says so. */
class Daily extends BaseRotatingHandler {
  rolled: number;
  declare stream: any;
  constructor(filename: string) {
    super(filename, "a", "utf-8");
    this.rolled = 0;
  }

  override shouldRollover(record: any): boolean {
    const getMessage2 = call_method(record, "getMessage");
    return contains(getMessage2, "new day");
  }

  override doRollover(): void {
    this.rolled++;
    if (truth(getattr(this, "stream"))) {
      call_method(getattr(this, "stream"), "close");
    }
    this.rotate(
      this.baseFilename,
      this.rotation_filename(`${this.baseFilename}.${this.rolled}`),
    );
    this.stream = call_method(this, "_open");
  }
}

function listing(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of sorted(os.listdir(folder))) {
    const file = open(path.join(folder, name));
    try {
      found.set(name, file.read());
    } finally {
      file.close();
    }
  }
  return found;
}

let log!: Logger;
let record!: LogRecord;
const scope = enter(new tempfile.TemporaryDirectory());
try {
  const folder = scope.value;
  const rotating = new RotatingFileHandler(
    path.join(folder, "r.log"),
    undefined,
    30,
    2,
  );
  print(
    rotating.maxBytes,
    rotating.backupCount,
    rotating.namer,
    rotating.rotator,
    rotating instanceof BaseRotatingHandler,
  );
  rotating.namer = (name: any) =>
    add(call_method(name, "replace", ".log.", "-"), ".log");
  log = logger("rotating", rotating);
  for (const i of range(7)) {
    log.info("message number %d", i);
  }
  record = logging.makeLogRecord(new Map([["msg", "x".repeat(40)]]));
  print(
    listing(folder),
    rotating.shouldRollover(record),
    rotating.shouldRollover(logging.makeLogRecord(new Map([["msg", "x"]]))),
    path.basename(rotating.rotation_filename("a.log.1")),
  );
  rotating.doRollover();
  print(sorted(listing(folder)), call_method(rotating.stream, "tell"));
  rotating.close();
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}

const scope2 = enter(new tempfile.TemporaryDirectory());
try {
  const folder = scope2.value;
  const daily = new Daily(path.join(folder, "d.log"));
  const moved: (readonly [string, string])[] = [];

  function rotator(source: any, dest: any): null {
    moved.push(tuple(path.basename(source), path.basename(dest)));
    os.rename(source, dest);
    return null;
  }
  describe(rotator, { params: "source, dest" });

  daily.rotator = rotator;
  log = logger("daily", daily);
  for (const text of tuple("one", "two", "new day", "three")) {
    log.info(text);
  }
  print(
    listing(folder),
    moved,
    daily.rolled,
    daily.rotation_filename("same"),
    daily.namer,
    daily.rotator === rotator,
    daily.mode,
    daily.encoding,
  );
  daily.close();
} catch (error2) {
  scope2.failed(error2);
} finally {
  scope2.exit();
}

print("-- buffers");
const target = new logging.StreamHandler(sys.stdout);
target.setFormatter(
  new logging.Formatter("  written %(levelname)s %(message)s"),
);
const memory = new MemoryHandler(3, logging.ERROR, target);
log = logger("memory", memory);
print(
  memory.capacity,
  memory.flushLevel,
  memory.target === target,
  memory.flushOnClose,
  memory.buffer,
);
log.info("one");
log.info("two");
print(memory.buffer.length, memory.shouldFlush(getitem(memory.buffer, 0)));
log.info("three");
print(memory.buffer.length);
log.error("at once");
log.info("kept");
memory.setTarget(null);
memory.flush();
print(memory.buffer.length, memory.target);
memory.setTarget(target);
memory.close();
print(memory.buffer.length, memory.target);
const quiet = new MemoryHandler(10, undefined, target, false);
quiet.handle(
  logging.makeLogRecord(
    new Map<string, string | number>([
      ["msg", "never"],
      ["levelno", 20],
    ]),
  ),
);
quiet.close();
print(quiet.flushOnClose, quiet.capacity);

class Batches extends BufferingHandler {
  override flush(): void {
    if (this.buffer.length > 0) {
      print(
        "batch",
        this.buffer.map((each) => each.getMessage()),
      );
    }
    super.flush();
  }
}

const batches = new Batches(2);
log = logger("batches", batches);
for (const i of range(5)) {
  log.info("b%d", i);
}
print(
  batches.capacity,
  batches.buffer.length,
  batches.shouldFlush(getitem(batches.buffer, 0)),
);
batches.close();

print("-- queues");

class Marked extends QueueHandler {
  override prepare(record: any): LogRecord {
    record = super.prepare(record);
    const value = `prepared ${str(record.msg)}`;
    record.msg = value;
    return record;
  }

  override enqueue(record: any): void {
    print("enqueue", call_method(record, "getMessage"));
    super.enqueue(record);
  }
}

class Listener extends QueueListener {
  override handle(record: any): void {
    print("handle", getattr(record, "levelname"));
    super.handle(record);
  }

  override prepare(record: LogRecord): LogRecord {
    return record;
  }
}

const waiting: Queue<any> = new queue.Queue();
const errors = new logging.StreamHandler(sys.stdout);
errors.setLevel(logging.ERROR);
errors.setFormatter(new logging.Formatter("  error %(message)s"));
const marked = new Marked(waiting);
log = logger("queued", marked);
print(marked.queue === waiting, marked.listener);
log.info("first %s", "a");
log.error("second");
const head = waiting.get_nowait();
print(waiting.qsize(), getattr(head, "args"), getattr(head, "message"));
const listener = new Listener(waiting, target, errors, {
  respect_handler_level: true,
});
await listener.start();
await listener.stop();
print(waiting.qsize(), listener.prepare(record) === record);
listener.enqueue_sentinel();
const direct = new QueueHandler(waiting);
const prepared = direct.prepare(
  logging.makeLogRecord(
    new Map<string, string | readonly [string] | number>([
      ["msg", "%s!"],
      ["args", tuple("formatted")],
      ["levelno", 40],
      ["levelname", "ERROR"],
    ]),
  ),
);
direct.enqueue(prepared);
const plain = new QueueListener(waiting, target);
plain.handle(plain.prepare(prepared));
print(prepared.msg, prepared.args, waiting.qsize());
print(waiting.get_nowait());
