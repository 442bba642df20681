"""Logging: hierarchy, levels, filters, formatters, handlers, adapters, exceptions."""
import asyncio, logging, sys, io

logging.basicConfig(level=logging.INFO, format="%(levelname)-8s %(name)s:%(funcName)s:%(lineno)d %(filename)s %(module)s [%(threadName)s] %(taskName)s %(message)s", stream=sys.stdout)


class Clean(logging.Formatter):
    """Leaves the folder out of tracebacks."""
    def formatException(self, ei):
        text = super().formatException(ei)
        return text.replace(ei[2].tb_frame.f_code.co_filename, "program.py")


logging.getLogger().handlers[0].setFormatter(Clean("%(levelname)-8s %(name)s:%(funcName)s:%(lineno)d %(filename)s %(module)s [%(threadName)s] %(taskName)s %(message)s"))
log = logging.getLogger("app")
db = logging.getLogger("app.db")

class ContextFilter(logging.Filter):
    def filter(self, record):
        record.request_id = "r-1"
        return True

class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__(level=logging.WARNING)
        self.lines = []
    def emit(self, record):
        self.lines.append(self.format(record))

class Upper(Clean):
    def format(self, record):
        return super().format(record).upper()

async def worker(n):
    log.info("worker %d start", n)
    await asyncio.sleep(0.001 * n)
    try:
        if n == 2:
            raise ValueError(f"bad {n}")
        db.debug("not shown")
        db.warning("slow %s %5.2f", "query", 1.5)
    except ValueError:
        log.exception("failed")
        log.error("again", exc_info=True)
    return n

async def main():
    lh = ListHandler()
    lh.setFormatter(Upper("%(request_id)s %(levelname)s %(message)s"))
    lh.addFilter(ContextFilter())
    log.addHandler(lh)
    await asyncio.gather(*(worker(i) for i in range(3)))
    for line in lh.lines:
        print(repr(line))
    print(log, db, log.level, db.getEffectiveLevel(), lh, db.parent is log)
    buf = io.StringIO()
    h = logging.StreamHandler(buf)
    h.setFormatter(logging.Formatter("{levelname}|{message}|{name:>10}", style="{"))
    db.addHandler(h)
    db.propagate = False
    db.error("only here %s", {"a": 1})
    db.log(25, "custom")
    logging.addLevelName(25, "NOTICE")
    db.log(25, "custom")
    db.info("dict %(a)d", {"a": 3})
    print(buf.getvalue(), end="")
    ad = logging.LoggerAdapter(log, {"user": "bob"})
    ad.info("adapted")
    logging.getLogger("x.y.z").warning("deep")
    print(logging.getLevelName(10), logging.getLevelName("INFO"), log.isEnabledFor(logging.DEBUG))
    log.info("extra", extra={"k": 1})
    log.info("100% sure")
    log.info("tuple %s %s", 1, (2, 3))
    def helper():
        log.info("from caller", stacklevel=2)
    helper()
    logging.info("root call")
    logging.disable(logging.INFO)
    log.info("hidden")
    log.warning("shown")
    logging.disable(logging.NOTSET)
    try:
        log.info("x", extra={"message": 1})
    except KeyError as e:
        print(e)
    try:
        log.setLevel("LOUD")
    except ValueError as e:
        print(e)
asyncio.run(main())

quiet = logging.getLogger("quiet")
quiet.addHandler(logging.NullHandler())
quiet.propagate = False
quiet.critical("nobody hears")
print(quiet.hasHandlers(), quiet.getChild("child").name, logging.getLogger() is logging.root, quiet.handlers)
print(logging.getLevelNamesMapping()["WARNING"], logging.getLoggerClass() is logging.Logger, logging.lastResort)
record = logging.makeLogRecord({"name": "made", "msg": "hello %s", "args": ("you",), "levelno": 30, "levelname": "WARNING"})
print(record.getMessage(), record.name, logging.Formatter("%(levelname)s %(name)s %(message)s").format(record))
print(logging.BufferingFormatter(logging.Formatter("%(message)s;")).format([record, record]))
record = logging.LogRecord("n", logging.ERROR, "/a/b/c.py", 12, "m %d", (5,), None, "func")
print(record, record.filename, record.module, record.funcName, record.lineno, record.getMessage(), record.processName)
print(logging.Filter("a.b").filter(record), logging.Filter("n").filter(record))
print(logging.Formatter("$levelname: ${message}", style="$").format(record), logging.Formatter("{levelno:>5} {message!r}", style="{").format(record))
for wrong in (lambda: logging.Formatter("no field"), lambda: logging.Formatter("{", style="?"), lambda: logging.basicConfig(stream=sys.stdout, filename="x", force=True), lambda: logging.Handler().emit(record)):
    try:
        wrong()
    except (ValueError, NotImplementedError) as problem:
        print(type(problem).__name__, problem)
named = logging.StreamHandler(sys.stdout)
named.name = "console"
print(logging.getHandlerByName("console") is named, "console" in logging.getHandlerNames(), named.setStream(sys.stdout))
logging.getLogger().addHandler(named)
logging.captureWarnings(True)
logging.captureWarnings(False)


class Counting(logging.LogRecord):
    def getMessage(self):
        return "counted " + super().getMessage()


logging.setLogRecordFactory(Counting)
print(logging.getLogRecordFactory() is Counting)
logging.getLogger("made").warning("by a factory")
logging.setLogRecordFactory(logging.LogRecord)


class Tagged(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['tag']}] {msg}", kwargs


Tagged(logging.getLogger("tagged"), {"tag": "t1"}).warning("%s items", 3)
logging.shutdown()
