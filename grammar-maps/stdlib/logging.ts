/** logging: loggers, handlers, formatters and filters. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const options = "exc_info: object = None, stack_info: bool = False, stacklevel: small = 1, extra: object = None";
const call = (): ReturnType<typeof fn> => fn(`(msg: object, *args: object, ${options}) -> None`);
const exception = (): ReturnType<typeof fn> => fn("(msg: object, *args: object, exc_info: object = True, stack_info: bool = False, stacklevel: small = 1, extra: object = None) -> None");
const log = (): ReturnType<typeof fn> => fn(`(level: small, msg: object, *args: object, ${options}) -> None`);
const level = (): ReturnType<typeof attribute> => attribute("small");
const set = (type: string): ReturnType<typeof attribute> => attribute(type, { settable: true });

const filterer = {
  filters: set("list[object]"), addFilter: fn("(filter: object) -> None"), removeFilter: fn("(filter: object) -> None"),
};
const calls = { debug: call(), info: call(), warning: call(), warn: call(), error: call(), critical: call(), exception: exception(), log: log() };

export const logging = pyModule("logging", {
  CRITICAL: level(), FATAL: level(), ERROR: level(), WARNING: level(), WARN: level(), INFO: level(), DEBUG: level(), NOTSET: level(),
  ...calls, fatal: call(),
  basicConfig: fn("(*, filename: object = None, filemode: str = 'a', format: str | None = None, datefmt: str | None = None, style: str = '%', level: object = None, stream: object = None, handlers: object = None, force: bool = False, encoding: str | None = None, errors: str | None = None) -> None"),
  getLogger: fn("(name: str | None = None) -> logging.Logger"),
  getLoggerClass: fn("() -> object"), setLoggerClass: fn("(klass: object) -> None"),
  getLevelName: fn("(level: object) -> object", { overloads: ["(level: small) -> str"] }), addLevelName: fn("(level: small, levelName: str) -> None"), getLevelNamesMapping: fn("() -> dict[str, small]"),
  getLogRecordFactory: fn("() -> Callable[..., object]"), setLogRecordFactory: fn("(factory: object) -> None"), makeLogRecord: fn("(dict: dict[str, object]) -> logging.LogRecord"),
  getHandlerByName: fn("(name: str) -> logging.Handler | None"), getHandlerNames: fn("() -> frozenset[str]"),
  disable: fn("(level: object = 50) -> None"), captureWarnings: fn("(capture: bool) -> None"), shutdown: fn("() -> None"),
  root: attribute("logging.Logger", { as: "$getLogger()" }), lastResort: attribute("logging.Handler", { as: "$last_resort()" }),
  BASIC_FORMAT: attribute("ascii"), raiseExceptions: attribute("bool", { as: "$raise_exceptions()", set: "set_raise_exceptions" }),
  PlaceHolder: cls("PlaceHolder", "(alogger: logging.Logger) -> None", {}, { refused: "it is made by a Manager" }),
  LogRecord: cls("LogRecord", "(name: str, level: small, pathname: str, lineno: small, msg: object, args: object, exc_info: object, func: str | None = None, sinfo: str | None = None) -> None", {
    name: set("str"), msg: set("object"), args: set("object"), levelname: set("str"), levelno: set("small"), pathname: set("str"), filename: attribute("str"), module: attribute("str"), lineno: set("small"),
    funcName: set("str | None"), exc_info: set("object"), exc_text: set("str | None"), stack_info: set("str | None"), created: set("float"), msecs: set("float"), relativeCreated: set("float"), thread: set("small"),
    threadName: set("str"), processName: set("str"), process: set("small"), taskName: set("str | None"), getMessage: fn("() -> str"),
  }),
  Filter: cls("Filter", "(name: str = '') -> None", { name: set("str"), filter: fn("(record: logging.LogRecord) -> object") }),
  Filterer: cls("Filterer", "() -> None", { ...filterer, filter: fn("(record: logging.LogRecord) -> object") }),
  Formatter: cls("Formatter", "(fmt: str | None = None, datefmt: str | None = None, style: str = '%', validate: bool = True, *, defaults: object = None) -> None", {
    datefmt: set("str | None"), default_time_format: set("str"), default_msec_format: set("str | None"), converter: set("object"),
    format: fn("(record: logging.LogRecord) -> str"), formatTime: fn("(record: logging.LogRecord, datefmt: str | None = None) -> str"), formatException: fn("(ei: object) -> str"),
    formatMessage: fn("(record: logging.LogRecord) -> str"), formatStack: fn("(stack_info: str) -> str"), usesTime: fn("() -> bool"),
  }),
  BufferingFormatter: cls("BufferingFormatter", "(linefmt: logging.Formatter | None = None) -> None", {
    formatHeader: fn("(records: list[logging.LogRecord]) -> str"), formatFooter: fn("(records: list[logging.LogRecord]) -> str"), format: fn("(records: list[logging.LogRecord]) -> str"),
  }),
  PercentStyle: cls("PercentStyle", "(fmt: str | None, *, defaults: object = None) -> None", {}, { refused: "it is made by a Formatter" }),
  StrFormatStyle: cls("StrFormatStyle", "(fmt: str | None, *, defaults: object = None) -> None", {}, { refused: "it is made by a Formatter" }),
  StringTemplateStyle: cls("StringTemplateStyle", "(fmt: str | None, *, defaults: object = None) -> None", {}, { refused: "it is made by a Formatter" }),
  Handler: cls("Handler", "(level: object = 0) -> None", {
    level: set("small"), formatter: set("logging.Formatter | None"), name: set("str | None"), lock: set("object"), get_name: fn("() -> str | None"), set_name: fn("(name: str | None) -> None"),
    createLock: fn("() -> None"), acquire: fn("() -> None"), release: fn("() -> None"), setLevel: fn("(level: object) -> None"), setFormatter: fn("(fmt: logging.Formatter | None) -> None"),
    format: fn("(record: logging.LogRecord) -> str"), emit: fn("(record: logging.LogRecord) -> None"), handle: fn("(record: logging.LogRecord) -> object"), handleError: fn("(record: logging.LogRecord) -> None"),
    flush: fn("() -> None"), close: fn("() -> None"), filter: fn("(record: logging.LogRecord) -> object"), ...filterer,
  }),
  StreamHandler: cls("StreamHandler", "(stream: object = None) -> None", { stream: set("object"), terminator: set("str"), setStream: fn("(stream: object) -> object") }, { bases: ["logging.Handler"] }),
  FileHandler: cls("FileHandler", "(filename: object, mode: str = 'a', encoding: str | None = None, delay: bool = False, errors: str | None = None) -> None", {
    baseFilename: set("str"), mode: set("str"), encoding: set("str | None"), errors: set("str | None"), delay: set("bool"),
  }, { bases: ["logging.StreamHandler"] }),
  NullHandler: cls("NullHandler", "(level: object = 0) -> None", {}, { bases: ["logging.Handler"] }),
  Logger: cls("Logger", "(name: str, level: object = 0) -> None", {
    ...calls, fatal: call(), ...filterer, name: set("str"), level: set("small"), parent: set("logging.Logger | None"), propagate: set("bool"), handlers: set("list[logging.Handler]"), disabled: set("bool"),
    root: attribute("logging.Logger"), manager: attribute("logging.Manager"), setLevel: fn("(level: object) -> None"), isEnabledFor: fn("(level: small) -> bool"), getEffectiveLevel: fn("() -> small"),
    getChild: fn("(suffix: str) -> logging.Logger"), getChildren: fn("() -> set[logging.Logger]"), addHandler: fn("(hdlr: logging.Handler) -> None"), removeHandler: fn("(hdlr: logging.Handler) -> None"),
    hasHandlers: fn("() -> bool"), handle: fn("(record: logging.LogRecord) -> None"), callHandlers: fn("(record: logging.LogRecord) -> None"), filter: fn("(record: logging.LogRecord) -> object"),
  }),
  RootLogger: cls("RootLogger", "(level: object) -> None", {}, { bases: ["logging.Logger"] }),
  Manager: cls("Manager", "(rootnode: logging.Logger) -> None", { root: attribute("logging.Logger"), disable: set("small"), loggerDict: attribute("dict[str, object]"), getLogger: fn("(name: str) -> logging.Logger") }),
  LoggerAdapter: cls("LoggerAdapter", "(logger: object, extra: object = None, merge_extra: bool = False) -> None", {
    ...calls, logger: set("object"), extra: set("object"), merge_extra: set("bool"), name: attribute("str"), process: fn("(msg: object, kwargs: object) -> tuple[object, object]"),
    isEnabledFor: fn("(level: small) -> bool"), setLevel: fn("(level: object) -> None"), getEffectiveLevel: fn("() -> small"), hasHandlers: fn("() -> bool"),
  }),
}, { missing: ["Template", "StrFormatter", "currentframe", "logAsyncioTasks", "logMultiprocessing", "logProcesses", "logThreads", "threading", "time", "io", "os", "re", "string", "sys", "traceback", "warnings", "weakref", "atexit", "collections", "GenericAlias"] });
