/** logging.handlers: rotating files, buffers and queues. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const set = (type: string): ReturnType<typeof attribute> => attribute(type, { settable: true });
const record = "(record: logging.LogRecord)";
const file = "encoding: str | None = None, delay: bool = False, errors: str | None = None";

export const loggingHandlers = pyModule("logging.handlers", {
  BaseRotatingHandler: cls("BaseRotatingHandler", `(filename: object, mode: str, ${file}) -> None`, {
    namer: set("object"), rotator: set("object"), shouldRollover: fn(`${record} -> bool`), doRollover: fn("() -> None"), rotation_filename: fn("(default_name: str) -> str"), rotate: fn("(source: str, dest: str) -> None"),
  }, { bases: ["logging.FileHandler"] }),
  RotatingFileHandler: cls("RotatingFileHandler", `(filename: object, mode: str = 'a', maxBytes: small = 0, backupCount: small = 0, ${file}) -> None`, {
    maxBytes: set("small"), backupCount: set("small"),
  }, { bases: ["logging.handlers.BaseRotatingHandler"] }),
  BufferingHandler: cls("BufferingHandler", "(capacity: small) -> None", { capacity: set("small"), buffer: set("list[logging.LogRecord]"), shouldFlush: fn(`${record} -> bool`) }, { bases: ["logging.Handler"] }),
  MemoryHandler: cls("MemoryHandler", "(capacity: small, flushLevel: small = 40, target: logging.Handler | None = None, flushOnClose: bool = True) -> None", {
    flushLevel: set("small"), target: set("logging.Handler | None"), flushOnClose: set("bool"), setTarget: fn("(target: logging.Handler | None) -> None"),
  }, { bases: ["logging.handlers.BufferingHandler"] }),
  QueueHandler: cls("QueueHandler", "(queue: object) -> None", {
    queue: set("object"), listener: set("object"), enqueue: fn(`${record} -> None`), prepare: fn(`${record} -> logging.LogRecord`),
  }, { bases: ["logging.Handler"] }),
  QueueListener: cls("QueueListener", "(queue: object, *handlers: logging.Handler, respect_handler_level: bool = False) -> None", {
    start: fn("() -> None", { blocking: "always" }), stop: fn("() -> None", { blocking: "always" }), prepare: fn(`${record} -> logging.LogRecord`), handle: fn(`${record} -> None`), enqueue_sentinel: fn("() -> None"),
  }),
}, { missing: ["DatagramHandler", "DEFAULT_HTTP_LOGGING_PORT", "DEFAULT_SOAP_LOGGING_PORT", "DEFAULT_TCP_LOGGING_PORT", "DEFAULT_UDP_LOGGING_PORT", "HTTPHandler", "NTEventLogHandler", "SMTPHandler", "SocketHandler", "SYSLOG_TCP_PORT", "SYSLOG_UDP_PORT", "SysLogHandler", "TimedRotatingFileHandler", "WatchedFileHandler"] });
