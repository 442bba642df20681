/** Handlers of logging.handlers: rotating files, memory, queues. */

import { open, print, repr, sorted } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as logging from "py2ts-runtime/logging";
import * as handlers from "py2ts-runtime/logging/handlers";
import * as os from "py2ts-runtime/os";
import * as path_ from "py2ts-runtime/os/path";
import * as queue from "py2ts-runtime/queue";
import * as sys from "py2ts-runtime/sys";

const log = logging.getLogger("handlers");
log.setLevel(logging.DEBUG);
log.propagate = false;

const folder = "/tmp/logging_handlers_golden";
os.makedirs(folder, undefined, true);
const path = path_.join(folder, "app.log");
for (const name of os.listdir(folder)) {
  os.remove(path_.join(folder, name));
}
const rotating = new handlers.RotatingFileHandler(path, undefined, 60, 2);
rotating.setFormatter(new logging.Formatter("%(levelname)s %(message)s"));
log.addHandler(rotating);
for (let i = 0; i < 8; i++) {
  log.info("message number %d", i);
}
log.removeHandler(rotating);
rotating.close();
for (const name of sorted(os.listdir(folder))) {
  const file = open(path_.join(folder, name));
  try {
    print(name, repr(file.read()));
  } finally {
    file.close();
  }
}

const console = new logging.StreamHandler(sys.stdout);
console.setFormatter(new logging.Formatter("%(levelname)s:%(message)s"));
const memory = new handlers.MemoryHandler(3, logging.ERROR, console);
log.addHandler(memory);
log.info("kept 1");
log.info("kept 2");
print("before", memory.buffer.length);
log.error("flushes");
log.info("kept 3");
memory.close();
log.removeHandler(memory);

async function main(): Promise<void> {
  const records = new queue.Queue();
  const handler = new handlers.QueueHandler(records);
  const listener = new handlers.QueueListener(records, console, {
    respect_handler_level: true,
  });
  log.addHandler(handler);
  await listener.start();
  for (let i = 0; i < 3; i++) {
    log.warning("queued %s", i);
    await asyncio.sleep(0.001);
  }
  await listener.stop();
  log.removeHandler(handler);
  print("stopped", records.empty());
}

await asyncio.run(main);
