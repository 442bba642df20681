"""Handlers from within: streams, files, locks, names, adapters, and what happens when writing fails."""
import io
import logging
import os
import sys
import tempfile
import warnings
from logging import FileHandler, Handler, Logger, LoggerAdapter, StreamHandler

log = logging.getLogger("handlers")
log.setLevel(logging.DEBUG)
log.propagate = False
stream = io.StringIO()
handler = StreamHandler(stream)
handler.terminator = ";\n"
handler.setFormatter(logging.Formatter("%(levelname)s:%(message)s"))
log.addHandler(handler)
print(handler.level, handler.formatter is not None, handler.stream is stream, repr(handler.terminator), handler.name, handler.get_name())
handler.set_name("main")
print(handler.name, handler.get_name(), logging.getHandlerByName("main") is handler, "main" in logging.getHandlerNames(), isinstance(logging.getHandlerNames(), frozenset))
handler.name = "renamed"
print(logging.getHandlerByName("main"), logging.getHandlerByName("renamed") is handler)
handler.setLevel("INFO")
log.debug("too low")
log.info("shown")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    log.warn("old %s", "name")
    logging.getLogger("handlers").warn("again")
print([(str(each.message), each.category.__name__) for each in caught], repr(stream.getvalue()))
handler.acquire()
try:
    handler.stream.write("while locked\n")
finally:
    handler.release()
handler.createLock()
handler.flush()
print(handler.lock is not None, type(handler.lock).__name__)
other = io.StringIO()
print(handler.setStream(other) is stream, handler.setStream(other), handler.stream is other)
record = logging.makeLogRecord({"msg": "by hand", "levelno": 30, "levelname": "WARNING"})
print(bool(handler.handle(record)), repr(other.getvalue()), handler.format(record), len(handler.filters), bool(handler.filter(record)))
handler.addFilter(lambda record: False)
print(bool(handler.handle(record)), len(handler.filters), bool(handler.filter(record)))
handler.removeFilter(handler.filters[0])
print(len(handler.filters), repr(handler), repr(log), log.handlers)


class Broken(Handler):
    def emit(self, record):
        try:
            raise OSError("disk full")
        except OSError:
            self.handleError(record)

    def handleError(self, record):
        kind, error, _ = sys.exc_info()
        print("could not write", record.getMessage(), kind.__name__, error)


broken = Broken(logging.ERROR)
log.addHandler(broken)
log.error("lost")
log.removeHandler(broken)
print(broken.level, log.handlers == [handler])
try:
    handler.setLevel("LOUD")
except ValueError as error:
    print(error)
try:
    Handler().emit(record)
except NotImplementedError as error:
    print(error)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "app.log")
    first = FileHandler(path, mode="w", encoding="utf-8", delay=True)
    print(first.baseFilename == path, first.mode, first.encoding, first.errors, first.delay, first.stream, os.path.exists(path))
    log.addHandler(first)
    log.info("café")
    print(first.stream is not None, os.path.exists(path))
    first.close()
    print(first.stream, isinstance(first, StreamHandler))
    log.removeHandler(first)
    second = FileHandler(path, errors="replace", encoding="ascii")
    print(second.mode, second.encoding, second.errors, second.delay)
    second.setFormatter(logging.Formatter("%(message)s!"))
    log.addHandler(second)
    log.warning("naïve")
    log.removeHandler(second)
    second.close()
    with open(path, "rb") as file:
        print(file.read())
    print(repr(second).replace(folder, "FOLDER"))

print("-- adapters")


class Tagged(LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['tag']}] {msg}", kwargs


other.truncate(0)
other.seek(0)
tagged = Tagged(log, {"tag": "t1"})
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    tagged.warn("old")
tagged.info("hello %s", "x")
tagged.error("bad", exc_info=False)
print(repr(other.getvalue()), tagged.logger is log, tagged.merge_extra, tagged.name, tagged.isEnabledFor(10), tagged.getEffectiveLevel(), tagged.hasHandlers(), tagged.extra)
tagged.setLevel(logging.ERROR)
print(log.level, tagged.isEnabledFor(30), tagged.getEffectiveLevel(), repr(tagged))
plain = LoggerAdapter(log, {"a": 1})
merged = LoggerAdapter(log, {"a": 1}, merge_extra=True)
print(plain.process("m", {"extra": {"b": 2}}), merged.process("m", {"extra": {"b": 2}}), merged.merge_extra, plain.process("m", {}))
nested = LoggerAdapter(tagged, {"deep": True})
print(nested.logger is tagged, nested.name, isinstance(nested.logger, Logger), nested.isEnabledFor(40))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(name)s %(message)s", level=logging.INFO)
    logging.warn("module warn")
print(logging.raiseExceptions, logging.BASIC_FORMAT)
logging.raiseExceptions = False
try:
    StreamHandler().handleError(record)
    log.log("high", "not said")
finally:
    logging.raiseExceptions = True
try:
    log.log("high", "said")
except TypeError as error:
    print(error)
logging.fatal("module fatal")
logging.log(25, "between")
