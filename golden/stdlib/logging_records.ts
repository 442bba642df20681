/** A service's log from within: records and all they hold, levels, formatters of one's own, filters, and the tree of loggers. */

import {
  abs,
  asFloat,
  builtin_function,
  call_method,
  caught,
  class_attributes,
  contains,
  div,
  ge,
  getattr,
  getitem,
  gt,
  handled_again,
  handling,
  int,
  le,
  len,
  lt,
  map,
  type Num,
  print,
  repr,
  sorted,
  str,
  str_split,
  str_splitlines,
  str_strip,
  sub,
  truth,
  tuple,
  type_name,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "py2ts-runtime";
import * as io from "py2ts-runtime/io";
import * as logging from "py2ts-runtime/logging";
import {
  BufferingFormatter,
  CRITICAL,
  FATAL,
  Filter,
  Formatter,
  Handler,
  INFO,
  type LogRecord,
  RootLogger,
  WARN,
  WARNING,
} from "py2ts-runtime/logging";
import * as sys from "py2ts-runtime/sys";
import * as time from "py2ts-runtime/time";
import * as traceback from "py2ts-runtime/traceback";

print(
  CRITICAL,
  FATAL,
  WARN,
  WARNING,
  logging.CRITICAL === logging.FATAL,
  Array.from(tuple(0, 10, 20, 30, 40, 50, 35), (n) => logging.getLevelName(n)),
  logging.getLevelName("INFO"),
  logging.getLevelName("NOPE"),
);
logging.addLevelName(25, "NOTICE");
print(logging.getLevelName(25), logging.getLevelNamesMapping());

/** Keeps what it is given. */
class Keeper extends Handler {
  records: any[];
  constructor() {
    super();
    this.records = [];
  }

  override emit(record: any): void {
    this.records.push(record);
  }
}

class Story extends logging.Logger {
  notice(msg: any, ...args: any[]): void {
    this.log(25, msg, ...args, { stacklevel: 2 });
  }
}

logging.setLoggerClass(Story);
print(getattr(logging.getLoggerClass(), "__name__"));
const log = logging.getLogger("shop.orders");
logging.setLoggerClass(logging.Logger);
log.setLevel(logging.DEBUG);
log.propagate = false;
const keeper = new Keeper();
log.addHandler(keeper);
try {
  logging.setLoggerClass(int);
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}

function place(order: number): void {
  log.info("order %d of %s", order, "ada", {
    extra: new Map([["shop", "main"]]),
  });
  call_method(log, "notice", "noticed %s", order);
  try {
    throw new ValueError(`order ${order}`);
  } catch (error2) {
    if (!(error2 instanceof ValueError)) {
      throw error2;
    }
    const before2 = handling(error2);
    try {
      log.exception("failed");
    } finally {
      handled_again(before2);
    }
  }
  log.fatal("stack", { stack_info: true });
}

place(7);
const before = asFloat(time.time());
for (const record of keeper.records) {
  print(
    getattr(record, "name"),
    getattr(record, "msg"),
    getattr(record, "args"),
    getattr(record, "levelname"),
    getattr(record, "levelno"),
    getattr(record, "funcName"),
    getattr(record, "lineno"),
    getattr(record, "module"),
    getattr(record, "filename"),
    call_method(record, "getMessage"),
  );
  const value = getattr(record, "exc_info") === null;
  const exc_text2 = getattr(record, "exc_text");
  const value2 = getattr(record, "stack_info") === null;
  const endswith2 = call_method(
    getattr(record, "pathname"),
    "endswith",
    getattr(record, "filename"),
  );
  const value3 = lt(abs(sub(before, getattr(record, "created"))), 60);
  const msecs2 = getattr(record, "msecs");
  print(
    "  ",
    value,
    exc_text2,
    value2,
    endswith2,
    value3,
    le(0, msecs2) && lt(msecs2, 1000),
    ge(getattr(record, "relativeCreated"), 0),
  );
  print(
    "  ",
    getattr(record, "thread") !== null,
    getattr(record, "threadName"),
    getattr(record, "process") !== null,
    getattr(record, "processName"),
    getattr(record, "taskName"),
    getitem(str_split(str(record), ", "), 0),
  );
}
const shown = getitem(keeper.records, 0);
const shop = getattr(shown, "shop");
const __name__2 = getattr(
  getitem(getattr(getitem(keeper.records, 2), "exc_info"), 0),
  "__name__",
);
const stack_info2 = getattr(getitem(keeper.records, 3), "stack_info");
print(
  shop,
  __name__2,
  getitem(call_method(truth(stack_info2) ? stack_info2 : "", "splitlines"), 0),
);

/** Times that never change, tracebacks of one line. */
class Plain extends Formatter {
  static override default_time_format = "%Y/%m/%d";
  declare default_time_format: string;
  static override default_msec_format = "%s+%03d";
  declare default_msec_format: string;
  static override converter: any = builtin_function(time.gmtime);
  declare converter: any;

  override formatException(ei: readonly [any, any, any]): string {
    const format_exception_only2 = traceback.format_exception_only(ei[1]);
    return "! " + str_strip(format_exception_only2.join(""));
  }

  override formatStack(stack_info: string): string {
    return `stack of ${str(str_splitlines(stack_info).length > 2)}`;
  }

  override formatMessage(record: LogRecord): string {
    return "<" + super.formatMessage(record) + ">";
  }
}
class_attributes(
  Plain,
  "default_time_format",
  "default_msec_format",
  "converter",
);

const made = logging.makeLogRecord(
  new Map<string, Num | string | readonly [string] | null>([
    ["name", "made"],
    ["levelname", "INFO"],
    ["levelno", 20],
    ["msg", "at %s"],
    ["args", tuple("noon")],
    ["created", 86400.25],
    ["msecs", asFloat(250)],
    ["exc_info", null],
  ]),
);
const plain = new Plain("%(asctime)s %(name)s %(levelname)s %(message)s");
print(
  plain.format(made),
  plain.datefmt,
  plain.usesTime(),
  new Plain("%(message)s").usesTime(),
  plain.default_time_format,
  plain.default_msec_format,
);
print(
  plain.formatTime(made),
  plain.formatTime(made, "%H-%M"),
  getattr(Formatter, "default_time_format"),
  getattr(Formatter, "default_msec_format"),
  plain.formatMessage(made),
);
const base = new Formatter("%(levelname)s/%(message)s");
print(
  base.default_time_format,
  base.default_msec_format,
  base.converter === time.localtime,
  base.formatMessage(made),
);
made.args = tuple("midnight");
made.levelname = "LOW";
made.levelno = 5;
made.threadName = "worker";
print(
  made.args,
  made.levelname,
  made.levelno,
  made.pathname,
  made.exc_info,
  made.exc_text,
  made.stack_info,
  asFloat(made.created),
  asFloat(made.msecs),
  made.relativeCreated < 1000000000,
);
print(
  made.thread !== null,
  made.threadName,
  made.process !== null,
  made.processName,
  made.taskName,
  base.format(made),
);
made.args = tuple("noon");
made.levelname = "INFO";
made.levelno = 20;
const dated = new Plain("{asctime} {message}", "%d.%m.%Y", "{");
print(dated.format(made), dated.datefmt);
print(
  getitem(str_split(plain.format(getitem(keeper.records, 2)), " ", 1), 1),
  "|",
  getattr(getitem(keeper.records, 2), "exc_text"),
);
print(
  getitem(str_splitlines(plain.format(getitem(keeper.records, 3))), -1),
  "|",
  plain.formatStack("a\nb\nc"),
  "|",
  new Formatter().formatStack("as it is"),
);
plain.converter = time.localtime;
print(plain.converter === time.localtime, Plain.converter === time.gmtime);
try {
  div(1, 0);
} catch (error2) {
  if (!(error2 instanceof ZeroDivisionError)) {
    throw error2;
  }
  const before2 = handling(error2);
  try {
    print(
      getitem(
        str_splitlines(new Formatter().formatException(sys.exc_info())),
        -1,
      ),
      "|",
      plain.formatException(sys.exc_info()),
    );
  } finally {
    handled_again(before2);
  }
}

class Lines extends BufferingFormatter {
  override formatHeader(records: any): string {
    return `-- ${len(records)} records\n`;
  }

  override formatFooter(records: any): string {
    return `\n-- last ${str(getattr(getitem(records, -1), "levelname"))}`;
  }
}

print(
  new Lines(new Formatter("%(message)s;")).format(keeper.records.slice(0, 2)),
  repr(new BufferingFormatter().format([])),
  repr(new BufferingFormatter().formatHeader([])),
  repr(new BufferingFormatter().formatFooter([])),
);
for (const wrong of tuple(
  () => new Formatter("{x", undefined, "{"),
  () => new Formatter("%(x"),
  () => new Formatter("$", undefined, "$"),
  () => new Formatter("m", undefined, "!"),
  () => new Formatter("nothing"),
)) {
  try {
    wrong();
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print("ValueError", error);
  }
}

print("-- filters");
const only = new Filter("shop.orders");
print(
  only.name,
  only.filter(shown),
  only.filter(made),
  new Filter().filter(made),
  repr(new Filter().name),
);
const redact = (record: any) => {
  const getMessage2 = call_method(record, "getMessage");
  return !contains(getMessage2, "secret");
};
log.addFilter(redact);
log.addFilter(redact);
print(
  log.filters.length,
  keeper.filters.length,
  truth(log.filter(shown)),
  truth(keeper.filter(shown)),
);
log.info("a secret");
log.removeFilter(redact);
log.removeFilter(redact);
keeper.addFilter(only);
print(
  log.filters.length,
  keeper.filters.length,
  keeper.records.length,
  log instanceof logging.Filterer,
  keeper instanceof logging.Filterer,
  truth(keeper.filter(made)),
);
keeper.removeFilter(only);
const own = new logging.Filterer();
own.addFilter((record: any) => gt(getattr(record, "levelno"), 20));
print(
  own.filters.length,
  truth(own.filter(made)),
  truth(own.filter(getitem(keeper.records, 2))),
);
own.removeFilter(getitem(own.filters, 0));
print(truth(own.filter(made)));

print("-- the tree");
const root = logging.getLogger();
const child = log.getChild("late");
const name2 = child.name;
const value4 = child.parent === log;
const getChildren2 = log.getChildren();
print(
  name2,
  value4,
  contains(getChildren2, child),
  sorted(map((each) => each.name, root.getChildren())),
  root instanceof RootLogger,
  log.root === root,
);
print(
  log.manager.root === root,
  log.manager.disable,
  log.manager.loggerDict.has("shop"),
  log.manager.loggerDict.has("shop.orders"),
  log.manager.getLogger("shop.orders") === log,
  type_name(log.manager),
  type_name(getitem(log.manager.loggerDict, "shop")),
);
const count = keeper.records.length;
child.handle(made);
log.handle(made);
log.callHandlers(made);
print(keeper.records.length - count, log.disabled, child.propagate);
log.disabled = true;
log.handle(made);
log.info("not heard");
print(keeper.records.length - count);
log.disabled = false;
child.propagate = false;
child.setLevel(INFO);
const last = new io.StringIO();
child.addHandler(new logging.StreamHandler(last));
child.info("own handler only");
print(
  repr(last.getvalue()),
  keeper.records.length - count,
  child.hasHandlers(),
  getattr(logging.Manager, "__name__"),
);
const lone = new RootLogger(WARNING);
print(
  lone.name,
  lone.level,
  new logging.Manager(lone).getLogger("x").parent === lone,
);
logging.disable(logging.ERROR);
log.error("off");
print(
  log.isEnabledFor(40),
  log.isEnabledFor(50),
  log.manager.disable,
  keeper.records.length - count,
);
logging.disable(logging.NOTSET);
