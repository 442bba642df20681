"""Handlers of logging.handlers: rotating files, memory, queues."""
import asyncio
import logging
import logging.handlers
import os
import queue
import sys

log = logging.getLogger("handlers")
log.setLevel(logging.DEBUG)
log.propagate = False

folder = "/tmp/logging_handlers_golden"
os.makedirs(folder, exist_ok=True)
path = os.path.join(folder, "app.log")
for name in os.listdir(folder):
    os.remove(os.path.join(folder, name))
rotating = logging.handlers.RotatingFileHandler(path, maxBytes=60, backupCount=2)
rotating.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
log.addHandler(rotating)
for i in range(8):
    log.info("message number %d", i)
log.removeHandler(rotating)
rotating.close()
for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name)) as file:
        print(name, repr(file.read()))

console = logging.StreamHandler(sys.stdout)
console.setFormatter(logging.Formatter("%(levelname)s:%(message)s"))
memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=console)
log.addHandler(memory)
log.info("kept 1")
log.info("kept 2")
print("before", len(memory.buffer))
log.error("flushes")
log.info("kept 3")
memory.close()
log.removeHandler(memory)


async def main():
    records = queue.Queue()
    handler = logging.handlers.QueueHandler(records)
    listener = logging.handlers.QueueListener(records, console, respect_handler_level=True)
    log.addHandler(handler)
    listener.start()
    for i in range(3):
        log.warning("queued %s", i)
        await asyncio.sleep(0.001)
    listener.stop()
    log.removeHandler(handler)
    print("stopped", records.empty())


asyncio.run(main())
