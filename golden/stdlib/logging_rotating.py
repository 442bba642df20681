"""Files that rotate, buffers that are flushed, and queues between what logs and what writes."""
import logging
import os
import queue
import sys
import tempfile
from logging.handlers import BaseRotatingHandler, BufferingHandler, MemoryHandler, QueueHandler, QueueListener, RotatingFileHandler


def logger(name: str, handler: logging.Handler) -> logging.Logger:
    made = logging.getLogger(name)
    made.setLevel(logging.DEBUG)
    made.propagate = False
    made.addHandler(handler)
    return made


class Daily(BaseRotatingHandler):
    """A new file as soon as a record says so."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename, "a", encoding="utf-8")
        self.rolled = 0

    def shouldRollover(self, record):
        return "new day" in record.getMessage()

    def doRollover(self):
        self.rolled += 1
        if self.stream:
            self.stream.close()
        self.rotate(self.baseFilename, self.rotation_filename(f"{self.baseFilename}.{self.rolled}"))
        self.stream = self._open()


def listing(folder: str) -> dict[str, str]:
    found = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name)) as file:
            found[name] = file.read()
    return found


with tempfile.TemporaryDirectory() as folder:
    rotating = RotatingFileHandler(os.path.join(folder, "r.log"), maxBytes=30, backupCount=2)
    print(rotating.maxBytes, rotating.backupCount, rotating.namer, rotating.rotator, isinstance(rotating, BaseRotatingHandler))
    rotating.namer = lambda name: name.replace(".log.", "-") + ".log"
    log = logger("rotating", rotating)
    for i in range(7):
        log.info("message number %d", i)
    record = logging.makeLogRecord({"msg": "x" * 40})
    print(listing(folder), rotating.shouldRollover(record), rotating.shouldRollover(logging.makeLogRecord({"msg": "x"})), os.path.basename(rotating.rotation_filename("a.log.1")))
    rotating.doRollover()
    print(sorted(listing(folder)), rotating.stream.tell())
    rotating.close()

with tempfile.TemporaryDirectory() as folder:
    daily = Daily(os.path.join(folder, "d.log"))
    moved: list[tuple[str, str]] = []

    def rotator(source, dest):
        moved.append((os.path.basename(source), os.path.basename(dest)))
        os.rename(source, dest)

    daily.rotator = rotator
    log = logger("daily", daily)
    for text in ("one", "two", "new day", "three"):
        log.info(text)
    print(listing(folder), moved, daily.rolled, daily.rotation_filename("same"), daily.namer, daily.rotator is rotator, daily.mode, daily.encoding)
    daily.close()

print("-- buffers")
target = logging.StreamHandler(sys.stdout)
target.setFormatter(logging.Formatter("  written %(levelname)s %(message)s"))
memory = MemoryHandler(3, flushLevel=logging.ERROR, target=target)
log = logger("memory", memory)
print(memory.capacity, memory.flushLevel, memory.target is target, memory.flushOnClose, memory.buffer)
log.info("one")
log.info("two")
print(len(memory.buffer), memory.shouldFlush(memory.buffer[0]))
log.info("three")
print(len(memory.buffer))
log.error("at once")
log.info("kept")
memory.setTarget(None)
memory.flush()
print(len(memory.buffer), memory.target)
memory.setTarget(target)
memory.close()
print(len(memory.buffer), memory.target)
quiet = MemoryHandler(10, target=target, flushOnClose=False)
quiet.handle(logging.makeLogRecord({"msg": "never", "levelno": 20}))
quiet.close()
print(quiet.flushOnClose, quiet.capacity)


class Batches(BufferingHandler):
    def flush(self):
        if self.buffer:
            print("batch", [each.getMessage() for each in self.buffer])
        super().flush()


batches = Batches(2)
log = logger("batches", batches)
for i in range(5):
    log.info("b%d", i)
print(batches.capacity, len(batches.buffer), batches.shouldFlush(batches.buffer[0]))
batches.close()

print("-- queues")


class Marked(QueueHandler):
    def prepare(self, record):
        record = super().prepare(record)
        record.msg = f"prepared {record.msg}"
        return record

    def enqueue(self, record):
        print("enqueue", record.getMessage())
        super().enqueue(record)


class Listener(QueueListener):
    def handle(self, record):
        print("handle", record.levelname)
        super().handle(record)

    def prepare(self, record):
        return record


waiting: queue.Queue = queue.Queue()
errors = logging.StreamHandler(sys.stdout)
errors.setLevel(logging.ERROR)
errors.setFormatter(logging.Formatter("  error %(message)s"))
marked = Marked(waiting)
log = logger("queued", marked)
print(marked.queue is waiting, marked.listener)
log.info("first %s", "a")
log.error("second")
head = waiting.get_nowait()
print(waiting.qsize(), head.args, head.message)
listener = Listener(waiting, target, errors, respect_handler_level=True)
listener.start()
listener.stop()
print(waiting.qsize(), listener.prepare(record) is record)
listener.enqueue_sentinel()
direct = QueueHandler(waiting)
prepared = direct.prepare(logging.makeLogRecord({"msg": "%s!", "args": ("formatted",), "levelno": 40, "levelname": "ERROR"}))
direct.enqueue(prepared)
plain = QueueListener(waiting, target)
plain.handle(plain.prepare(prepared))
print(prepared.msg, prepared.args, waiting.qsize())
print(waiting.get_nowait())
