/** Logging: hierarchy, levels, filters, formatters, handlers, adapters, exceptions. */

import {
  coroutine,
  getattr,
  getitem,
  handled_again,
  handling,
  KeyError,
  map,
  NotImplementedError,
  print,
  range,
  repr,
  setattr,
  str,
  str_replace,
  str_upper,
  tuple,
  type_name,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as io from "py2ts-runtime/io";
import * as logging from "py2ts-runtime/logging";
import { getLogger, last_resort } from "py2ts-runtime/logging";
import * as sys from "py2ts-runtime/sys";

logging.basicConfig({
  format:
    "%(levelname)-8s %(name)s:%(funcName)s:%(lineno)d %(filename)s %(module)s [%(threadName)s] %(taskName)s %(message)s",
  level: logging.INFO,
  stream: sys.stdout,
});

/** Leaves the folder out of tracebacks. */
class Clean extends logging.Formatter {
  override formatException(ei: any): string {
    const text = super.formatException(ei);
    return str_replace(
      text,
      getattr(
        getattr(getattr(getitem(ei, 2), "tb_frame"), "f_code"),
        "co_filename",
      ),
      "program.py",
    );
  }
}

getitem(logging.getLogger().handlers, 0).setFormatter(
  new Clean(
    "%(levelname)-8s %(name)s:%(funcName)s:%(lineno)d %(filename)s %(module)s [%(threadName)s] %(taskName)s %(message)s",
  ),
);
const log = logging.getLogger("app");
const db = logging.getLogger("app.db");

class ContextFilter extends logging.Filter {
  override filter(record: any): boolean {
    setattr(record, "request_id", "r-1");
    return true;
  }
}

class ListHandler extends logging.Handler {
  lines: string[];
  constructor() {
    super(logging.WARNING);
    this.lines = [];
  }
  override emit(record: any): void {
    this.lines.push(this.format(record));
  }
}

class Upper extends Clean {
  override format(record: any): string {
    return str_upper(super.format(record));
  }
}

async function worker(n: number): Promise<number> {
  log.info("worker %d start", n);
  await asyncio.sleep(0.001 * n);
  try {
    if (n === 2) {
      throw new ValueError(`bad ${n}`);
    }
    db.debug("not shown");
    db.warning("slow %s %5.2f", "query", 1.5);
  } catch (error2) {
    if (!(error2 instanceof ValueError)) {
      throw error2;
    }
    const before = handling(error2);
    try {
      log.exception("failed");
      log.error("again", { exc_info: true });
    } finally {
      handled_again(before);
    }
  }
  return n;
}

async function main(): Promise<void> {
  const lh = new ListHandler();
  lh.setFormatter(new Upper("%(request_id)s %(levelname)s %(message)s"));
  lh.addFilter(new ContextFilter());
  log.addHandler(lh);
  await asyncio.gather(...map((i) => coroutine(worker, i), range(3)));
  for (const line of lh.lines) {
    print(repr(line));
  }
  print(log, db, log.level, db.getEffectiveLevel(), lh, db.parent === log);
  const buf = new io.StringIO();
  const h = new logging.StreamHandler(buf);
  h.setFormatter(
    new logging.Formatter("{levelname}|{message}|{name:>10}", undefined, "{"),
  );
  db.addHandler(h);
  db.propagate = false;
  db.error("only here %s", new Map([["a", 1]]));
  db.log(25, "custom");
  logging.addLevelName(25, "NOTICE");
  db.log(25, "custom");
  db.info("dict %(a)d", new Map([["a", 3]]));
  print(buf.getvalue(), { end: "" });
  const ad = new logging.LoggerAdapter(log, new Map([["user", "bob"]]));
  ad.info("adapted");
  logging.getLogger("x.y.z").warning("deep");
  print(
    logging.getLevelName(10),
    logging.getLevelName("INFO"),
    log.isEnabledFor(logging.DEBUG),
  );
  log.info("extra", { extra: new Map([["k", 1]]) });
  log.info("100% sure");
  log.info("tuple %s %s", 1, tuple(2, 3));
  function helper(): void {
    log.info("from caller", { stacklevel: 2 });
  }
  helper();
  logging.info("root call");
  logging.disable(logging.INFO);
  log.info("hidden");
  log.warning("shown");
  logging.disable(logging.NOTSET);
  try {
    log.info("x", { extra: new Map([["message", 1]]) });
  } catch (e) {
    if (!(e instanceof KeyError)) {
      throw e;
    }
    print(e);
  }
  try {
    log.setLevel("LOUD");
  } catch (e) {
    if (!(e instanceof ValueError)) {
      throw e;
    }
    print(e);
  }
}
await asyncio.run(main);

const quiet = logging.getLogger("quiet");
quiet.addHandler(new logging.NullHandler());
quiet.propagate = false;
quiet.critical("nobody hears");
print(
  quiet.hasHandlers(),
  quiet.getChild("child").name,
  logging.getLogger() === getLogger(),
  quiet.handlers,
);
print(
  getitem(logging.getLevelNamesMapping(), "WARNING"),
  logging.getLoggerClass() === logging.Logger,
  last_resort(),
);
let record = logging.makeLogRecord(
  new Map<string, string | readonly [string] | number>([
    ["name", "made"],
    ["msg", "hello %s"],
    ["args", tuple("you")],
    ["levelno", 30],
    ["levelname", "WARNING"],
  ]),
);
print(
  record.getMessage(),
  record.name,
  new logging.Formatter("%(levelname)s %(name)s %(message)s").format(record),
);
print(
  new logging.BufferingFormatter(new logging.Formatter("%(message)s;")).format([
    record,
    record,
  ]),
);
record = new logging.LogRecord(
  "n",
  logging.ERROR,
  "/a/b/c.py",
  12,
  "m %d",
  tuple(5),
  null,
  "func",
);
print(
  record,
  record.filename,
  record.module,
  record.funcName,
  record.lineno,
  record.getMessage(),
  record.processName,
);
print(
  new logging.Filter("a.b").filter(record),
  new logging.Filter("n").filter(record),
);
print(
  new logging.Formatter("$levelname: ${message}", undefined, "$").format(
    record,
  ),
  new logging.Formatter("{levelno:>5} {message!r}", undefined, "{").format(
    record,
  ),
);
for (const wrong of tuple(
  () => new logging.Formatter("no field"),
  () => new logging.Formatter("{", undefined, "?"),
  () => {
    logging.basicConfig({ filename: "x", stream: sys.stdout, force: true });
    return null;
  },
  () => {
    new logging.Handler().emit(record);
    return null;
  },
)) {
  try {
    wrong();
  } catch (problem) {
    if (!(
      problem instanceof ValueError || problem instanceof NotImplementedError
    )) {
      throw problem;
    }
    print(type_name(problem), problem);
  }
}
const named = new logging.StreamHandler(sys.stdout);
named.name = "console";
const value = logging.getHandlerByName("console") === named;
const getHandlerNames2 = logging.getHandlerNames();
print(value, getHandlerNames2.has("console"), named.setStream(sys.stdout));
logging.getLogger().addHandler(named);
logging.captureWarnings(true);
logging.captureWarnings(false);

class Counting extends logging.LogRecord {
  override getMessage(): string {
    return "counted " + super.getMessage();
  }
}

logging.setLogRecordFactory(Counting);
print(logging.getLogRecordFactory() === Counting);
logging.getLogger("made").warning("by a factory");
logging.setLogRecordFactory(logging.LogRecord);

class Tagged extends logging.LoggerAdapter {
  override process(msg: any, kwargs: any): readonly [string, any] {
    return tuple(`[${str(getitem(this.extra, "tag"))}] ${str(msg)}`, kwargs);
  }
}

new Tagged(logging.getLogger("tagged"), new Map([["tag", "t1"]])).warning(
  "%s items",
  3,
);
logging.shutdown();
