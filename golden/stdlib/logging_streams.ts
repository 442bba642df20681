/** Handlers from within: streams, files, locks, names, adapters, and what happens when writing fails. */

import {
  call_method,
  caught as caught_,
  enter,
  eq,
  frozenset,
  getattr,
  getitem,
  handled_again,
  handling,
  isinstance,
  NotImplementedError,
  open,
  OSError,
  print,
  repr,
  str,
  str_replace,
  truth,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as io from "py2ts-runtime/io";
import * as logging from "py2ts-runtime/logging";
import {
  FileHandler,
  Handler,
  Logger,
  LoggerAdapter,
  raise_exceptions,
  StreamHandler,
} from "py2ts-runtime/logging";
import * as path_ from "py2ts-runtime/os/path";
import * as sys from "py2ts-runtime/sys";
import * as tempfile from "py2ts-runtime/tempfile";
import * as warnings from "py2ts-runtime/warnings";
import type { WarningMessage } from "py2ts-runtime/warnings";

const log = logging.getLogger("handlers");
log.setLevel(logging.DEBUG);
log.propagate = false;
const stream = new io.StringIO();
const handler = new StreamHandler(stream);
handler.terminator = ";\n";
handler.setFormatter(new logging.Formatter("%(levelname)s:%(message)s"));
log.addHandler(handler);
print(
  handler.level,
  handler.formatter !== null,
  handler.stream === stream,
  repr(handler.terminator),
  handler.name,
  handler.get_name(),
);
handler.set_name("main");
const name2 = handler.name;
const get_name2 = handler.get_name();
const value = logging.getHandlerByName("main") === handler;
const getHandlerNames2 = logging.getHandlerNames();
print(
  name2,
  get_name2,
  value,
  getHandlerNames2.has("main"),
  isinstance(logging.getHandlerNames(), frozenset),
);
handler.name = "renamed";
print(
  logging.getHandlerByName("main"),
  logging.getHandlerByName("renamed") === handler,
);
handler.setLevel("INFO");
log.debug("too low");
log.info("shown");
let caught!: WarningMessage[];
const scope = enter(new warnings.catch_warnings({ record: true }));
try {
  caught = scope.value;
  warnings.simplefilter("always");
  log.warn("old %s", "name");
  logging.getLogger("handlers").warn("again");
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}
print(
  Array.from(caught, (each) =>
    tuple(str(each.message), getattr(each.category, "__name__")),
  ),
  repr(stream.getvalue()),
);
handler.acquire();
try {
  call_method(handler.stream, "write", "while locked\n");
} finally {
  handler.release();
}
handler.createLock();
handler.flush();
print(handler.lock !== null, type_name(handler.lock));
const other = new io.StringIO();
print(
  handler.setStream(other) === stream,
  handler.setStream(other),
  handler.stream === other,
);
const record = logging.makeLogRecord(
  new Map<string, string | number>([
    ["msg", "by hand"],
    ["levelno", 30],
    ["levelname", "WARNING"],
  ]),
);
print(
  truth(handler.handle(record)),
  repr(other.getvalue()),
  handler.format(record),
  handler.filters.length,
  truth(handler.filter(record)),
);
handler.addFilter((record: any) => false);
print(
  truth(handler.handle(record)),
  handler.filters.length,
  truth(handler.filter(record)),
);
handler.removeFilter(getitem(handler.filters, 0));
print(handler.filters.length, repr(handler), repr(log), log.handlers);

class Broken extends Handler {
  override emit(record: any): void {
    try {
      throw new OSError("disk full");
    } catch (error2) {
      if (!(error2 instanceof OSError)) {
        throw error2;
      }
      const before = handling(error2);
      try {
        this.handleError(record);
      } finally {
        handled_again(before);
      }
    }
  }

  override handleError(record: any): void {
    const [kind, error, _] = sys.exc_info();
    print(
      "could not write",
      call_method(record, "getMessage"),
      getattr(kind, "__name__"),
      error,
    );
  }
}

const broken = new Broken(logging.ERROR);
log.addHandler(broken);
log.error("lost");
log.removeHandler(broken);
print(broken.level, eq(log.handlers, [handler]));
try {
  handler.setLevel("LOUD");
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
try {
  new Handler().emit(record);
} catch (error) {
  if (!(error instanceof NotImplementedError)) {
    throw error;
  }
  print(error);
}

const scope2 = enter(new tempfile.TemporaryDirectory());
try {
  const folder = scope2.value;
  const path = path_.join(folder, "app.log");
  const first = new FileHandler(path, "w", "utf-8", true);
  print(
    first.baseFilename === path,
    first.mode,
    first.encoding,
    first.errors,
    first.delay,
    first.stream,
    path_.exists(path),
  );
  log.addHandler(first);
  log.info("café");
  print(first.stream !== null, path_.exists(path));
  first.close();
  print(first.stream, first instanceof StreamHandler);
  log.removeHandler(first);
  const second = new FileHandler(
    path,
    undefined,
    "ascii",
    undefined,
    "replace",
  );
  print(second.mode, second.encoding, second.errors, second.delay);
  second.setFormatter(new logging.Formatter("%(message)s!"));
  log.addHandler(second);
  log.warning("naïve");
  log.removeHandler(second);
  second.close();
  const file = open(path, "rb");
  try {
    print(file.read());
  } finally {
    file.close();
  }
  print(str_replace(repr(second), folder, "FOLDER"));
} catch (error2) {
  scope2.failed(error2);
} finally {
  scope2.exit();
}

print("-- adapters");

class Tagged extends LoggerAdapter {
  override process(msg: any, kwargs: any): readonly [string, any] {
    return tuple(`[${str(getitem(this.extra, "tag"))}] ${str(msg)}`, kwargs);
  }
}

other.truncate(0);
other.seek(0);
const tagged = new Tagged(log, new Map([["tag", "t1"]]));
const scope3 = enter(new warnings.catch_warnings());
try {
  warnings.simplefilter("ignore");
  tagged.warn("old");
} catch (error2) {
  scope3.failed(error2);
} finally {
  scope3.exit();
}
tagged.info("hello %s", "x");
tagged.error("bad", { exc_info: false });
print(
  repr(other.getvalue()),
  tagged.logger === log,
  tagged.merge_extra,
  tagged.name,
  tagged.isEnabledFor(10),
  tagged.getEffectiveLevel(),
  tagged.hasHandlers(),
  tagged.extra,
);
tagged.setLevel(logging.ERROR);
print(
  log.level,
  tagged.isEnabledFor(30),
  tagged.getEffectiveLevel(),
  repr(tagged),
);
const plain = new LoggerAdapter(log, new Map([["a", 1]]));
const merged = new LoggerAdapter(log, new Map([["a", 1]]), true);
print(
  plain.process(
    "m",
    new Map<string, Map<string, number>>([["extra", new Map([["b", 2]])]]),
  ),
  merged.process(
    "m",
    new Map<string, Map<string, number>>([["extra", new Map([["b", 2]])]]),
  ),
  merged.merge_extra,
  plain.process("m", new Map<any, any>()),
);
const nested = new LoggerAdapter(tagged, new Map([["deep", true]]));
print(
  nested.logger === tagged,
  nested.name,
  nested.logger instanceof Logger,
  nested.isEnabledFor(40),
);
const scope4 = enter(new warnings.catch_warnings());
try {
  warnings.simplefilter("ignore");
  logging.basicConfig({
    format: "%(levelname)s %(name)s %(message)s",
    level: logging.INFO,
    stream: sys.stdout,
  });
  logging.warn("module warn");
} catch (error2) {
  scope4.failed(error2);
} finally {
  scope4.exit();
}
print(raise_exceptions(), logging.BASIC_FORMAT);
logging.set_raise_exceptions(false);
try {
  new StreamHandler().handleError(record);
  log.log("high", "not said");
} finally {
  logging.set_raise_exceptions(true);
}
try {
  log.log("high", "said");
} catch (error2) {
  const error = caught_(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
logging.fatal("module fatal");
logging.log(25, "between");
