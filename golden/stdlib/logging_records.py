"""A service's log from within: records and all they hold, levels, formatters of one's own, filters, and the tree of loggers."""
import io
import logging
import sys
import time
import traceback
from logging import CRITICAL, FATAL, INFO, WARN, WARNING, BufferingFormatter, Filter, Formatter, Handler, LogRecord, RootLogger

print(CRITICAL, FATAL, WARN, WARNING, logging.CRITICAL == logging.FATAL, [logging.getLevelName(n) for n in (0, 10, 20, 30, 40, 50, 35)], logging.getLevelName("INFO"), logging.getLevelName("NOPE"))
logging.addLevelName(25, "NOTICE")
print(logging.getLevelName(25), logging.getLevelNamesMapping())


class Keeper(Handler):
    """Keeps what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[LogRecord] = []

    def emit(self, record: LogRecord) -> None:
        self.records.append(record)


class Story(logging.Logger):
    def notice(self, msg, *args):
        self.log(25, msg, *args, stacklevel=2)


logging.setLoggerClass(Story)
print(logging.getLoggerClass().__name__)
log = logging.getLogger("shop.orders")
logging.setLoggerClass(logging.Logger)
log.setLevel(logging.DEBUG)
log.propagate = False
keeper = Keeper()
log.addHandler(keeper)
try:
    logging.setLoggerClass(int)
except TypeError as error:
    print(error)


def place(order: int) -> None:
    log.info("order %d of %s", order, "ada", extra={"shop": "main"})
    log.notice("noticed %s", order)
    try:
        raise ValueError(f"order {order}")
    except ValueError:
        log.exception("failed")
    log.fatal("stack", stack_info=True)


place(7)
before = time.time()
for record in keeper.records:
    print(record.name, record.msg, record.args, record.levelname, record.levelno, record.funcName, record.lineno, record.module, record.filename, record.getMessage())
    print("  ", record.exc_info is None, record.exc_text, record.stack_info is None, record.pathname.endswith(record.filename), abs(before - record.created) < 60, 0 <= record.msecs < 1000, record.relativeCreated >= 0)
    print("  ", record.thread is not None, record.threadName, record.process is not None, record.processName, record.taskName, str(record).split(", ")[0])
shown = keeper.records[0]
print(getattr(shown, "shop"), keeper.records[2].exc_info[0].__name__, (keeper.records[3].stack_info or "").splitlines()[0])


class Plain(Formatter):
    """Times that never change, tracebacks of one line."""
    default_time_format = "%Y/%m/%d"
    default_msec_format = "%s+%03d"
    converter = time.gmtime

    def formatException(self, ei):
        return "! " + "".join(traceback.format_exception_only(ei[1])).strip()

    def formatStack(self, stack_info):
        return f"stack of {len(stack_info.splitlines()) > 2}"

    def formatMessage(self, record):
        return "<" + super().formatMessage(record) + ">"


made = logging.makeLogRecord({"name": "made", "levelname": "INFO", "levelno": 20, "msg": "at %s", "args": ("noon",), "created": 86400.25, "msecs": 250.0, "exc_info": None})
plain = Plain("%(asctime)s %(name)s %(levelname)s %(message)s")
print(plain.format(made), plain.datefmt, plain.usesTime(), Plain("%(message)s").usesTime(), plain.default_time_format, plain.default_msec_format)
print(plain.formatTime(made), plain.formatTime(made, "%H-%M"), Formatter.default_time_format, Formatter.default_msec_format, plain.formatMessage(made))
base = Formatter("%(levelname)s/%(message)s")
print(base.default_time_format, base.default_msec_format, base.converter is time.localtime, base.formatMessage(made))
made.args = ("midnight",)
made.levelname, made.levelno, made.threadName = "LOW", 5, "worker"
print(made.args, made.levelname, made.levelno, made.pathname, made.exc_info, made.exc_text, made.stack_info, made.created, made.msecs, made.relativeCreated < 1e9)
print(made.thread is not None, made.threadName, made.process is not None, made.processName, made.taskName, base.format(made))
made.args, made.levelname, made.levelno = ("noon",), "INFO", 20
dated = Plain("{asctime} {message}", datefmt="%d.%m.%Y", style="{")
print(dated.format(made), dated.datefmt)
print(plain.format(keeper.records[2]).split(" ", 1)[1], "|", keeper.records[2].exc_text)
print(plain.format(keeper.records[3]).splitlines()[-1], "|", plain.formatStack("a\nb\nc"), "|", Formatter().formatStack("as it is"))
plain.converter = time.localtime
print(plain.converter is time.localtime, Plain.converter is time.gmtime)
try:
    1 / 0
except ZeroDivisionError:
    print(Formatter().formatException(sys.exc_info()).splitlines()[-1], "|", plain.formatException(sys.exc_info()))


class Lines(BufferingFormatter):
    def formatHeader(self, records):
        return f"-- {len(records)} records\n"

    def formatFooter(self, records):
        return f"\n-- last {records[-1].levelname}"


print(Lines(Formatter("%(message)s;")).format(keeper.records[:2]), repr(BufferingFormatter().format([])), repr(BufferingFormatter().formatHeader([])), repr(BufferingFormatter().formatFooter([])))
for wrong in (lambda: Formatter("{x", style="{"), lambda: Formatter("%(x"), lambda: Formatter("$", style="$"), lambda: Formatter("m", style="!"), lambda: Formatter("nothing")):
    try:
        wrong()
    except ValueError as error:
        print("ValueError", error)

print("-- filters")
only = Filter("shop.orders")
print(only.name, only.filter(shown), only.filter(made), Filter().filter(made), repr(Filter().name))
redact = lambda record: "secret" not in record.getMessage()
log.addFilter(redact)
log.addFilter(redact)
print(len(log.filters), len(keeper.filters), bool(log.filter(shown)), bool(keeper.filter(shown)))
log.info("a secret")
log.removeFilter(redact)
log.removeFilter(redact)
keeper.addFilter(only)
print(len(log.filters), len(keeper.filters), len(keeper.records), isinstance(log, logging.Filterer), isinstance(keeper, logging.Filterer), bool(keeper.filter(made)))
keeper.removeFilter(only)
own = logging.Filterer()
own.addFilter(lambda record: record.levelno > 20)
print(len(own.filters), bool(own.filter(made)), bool(own.filter(keeper.records[2])))
own.removeFilter(own.filters[0])
print(bool(own.filter(made)))

print("-- the tree")
root = logging.getLogger()
child = log.getChild("late")
print(child.name, child.parent is log, child in log.getChildren(), sorted(each.name for each in root.getChildren()), isinstance(root, RootLogger), log.root is root)
print(log.manager.root is root, log.manager.disable, "shop" in log.manager.loggerDict, "shop.orders" in log.manager.loggerDict, log.manager.getLogger("shop.orders") is log, type(log.manager).__name__, type(log.manager.loggerDict["shop"]).__name__)
count = len(keeper.records)
child.handle(made)
log.handle(made)
log.callHandlers(made)
print(len(keeper.records) - count, log.disabled, child.propagate)
log.disabled = True
log.handle(made)
log.info("not heard")
print(len(keeper.records) - count)
log.disabled = False
child.propagate = False
child.setLevel(INFO)
last = io.StringIO()
child.addHandler(logging.StreamHandler(last))
child.info("own handler only")
print(repr(last.getvalue()), len(keeper.records) - count, child.hasHandlers(), logging.Manager.__name__)
lone = RootLogger(WARNING)
print(lone.name, lone.level, logging.Manager(lone).getLogger("x").parent is lone)
logging.disable(logging.ERROR)
log.error("off")
print(log.isEnabledFor(40), log.isEnabledFor(50), log.manager.disable, len(keeper.records) - count)
logging.disable(logging.NOTSET)
