import { DeprecationWarning, ValueError } from "../core/exceptions/index.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { iter } from "../core/iter.ts";
import { formatwarning, set_showwarning, warn as deprecated } from "../warnings/index.ts";
import { write_to } from "../traceback/write.ts";
import { FileHandler } from "./FileHandler.ts";
import { Formatter } from "./Formatter.ts";
import { type Handler, StreamHandler } from "./Handler.ts";
import { level_of } from "./levels.ts";
import type { Logger } from "./Logger.ts";
import { getLogger, manager } from "./Manager.ts";
import { basic_format } from "./styles.ts";

/** Keyword arguments of `basicConfig`. */
export interface BasicConfig {
  filename?: Py;
  filemode?: string;
  format?: string | null;
  datefmt?: string | null;
  style?: string;
  level?: Py;
  stream?: Py;
  handlers?: Py;
  force?: boolean;
  encoding?: string | null;
  errors?: string | null;
}

const KNOWN = new Set(["filename", "filemode", "format", "datefmt", "style", "level", "stream", "handlers", "force", "encoding", "errors"]);

/**
 * `logging.basicConfig(**kwargs)`: gives the root logger a handler, unless it has one.
 *
 * @raises ValueError for arguments that don't go together or that there are not
 * @example basicConfig({ level: INFO, format: "%(levelname)s %(message)s" });
 */
export function basicConfig(options: BasicConfig = {}): void {
  const root = getLogger();
  if (options.force) {
    for (const handler of [...root.handlers]) {
      root.removeHandler(handler);
      handler.close();
    }
  }
  if (root.handlers.length > 0) return;
  const { filename = null, stream = null, style = "%", handlers = null } = options;
  if (handlers === null && "stream" in options && "filename" in options) throw new ValueError("'stream' and 'filename' should not be specified together");
  if (handlers !== null && ("stream" in options || "filename" in options)) throw new ValueError("'stream' or 'filename' should not be specified together with 'handlers'");
  const own: Handler[] = handlers !== null ? [...iter(handlers)] : [filename !== null ? new FileHandler(filename, options.filemode ?? "a", options.encoding ?? null, false, options.errors ?? null) : new StreamHandler(stream)];
  if (!["%", "{", "$"].includes(style)) throw new ValueError("Style must be one of: %,{,$");
  const formatter = new Formatter(options.format ?? basic_format(style), options.datefmt ?? null, style);
  for (const handler of own) {
    if (handler.formatter === null) handler.setFormatter(formatter);
    root.addHandler(handler);
  }
  if (options.level !== undefined && options.level !== null) root.setLevel(options.level);
  const unknown = Object.keys(options).filter((name) => !KNOWN.has(name));
  if (unknown.length > 0) throw new ValueError(`Unrecognised argument(s): ${unknown.join(", ")}`);
}

/** The root logger, set up if nothing is yet. */
function ready(): Logger {
  const root = getLogger();
  if (root.handlers.length === 0) basicConfig();
  return root;
}

/** `logging.debug(msg, *args, **kwargs)` */
export function debug(msg: Py, ...args: Py[]): void {
  ready().debug(msg, ...args);
}

/** `logging.info(msg, *args, **kwargs)` */
export function info(msg: Py, ...args: Py[]): void {
  ready().info(msg, ...args);
}

/** `logging.warning(msg, *args, **kwargs)` */
export function warning(msg: Py, ...args: Py[]): void {
  ready().warning(msg, ...args);
}

/** `logging.warn`, deprecated: `warning`. */
export function warn(msg: Py, ...args: Py[]): void {
  deprecated("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning);
  ready().warning(msg, ...args);
}

/** `logging.error(msg, *args, **kwargs)` */
export function error(msg: Py, ...args: Py[]): void {
  ready().error(msg, ...args);
}

/** `logging.exception(msg, *args, exc_info=True, **kwargs)` */
export function exception(msg: Py, ...args: Py[]): void {
  const options: unknown = args.at(-1);
  if (is_keywords(options)) ready().error(msg, ...args.slice(0, -1), { exc_info: true, ...options });
  else ready().error(msg, ...args, { exc_info: true });
}

/** `logging.critical(msg, *args, **kwargs)` */
export function critical(msg: Py, ...args: Py[]): void {
  ready().critical(msg, ...args);
}

/** `logging.fatal(msg, *args, **kwargs)` */
export function fatal(msg: Py, ...args: Py[]): void {
  ready().critical(msg, ...args);
}

/** `logging.log(level, msg, *args, **kwargs)` */
export function log(level: Py, msg: Py, ...args: Py[]): void {
  ready().log(level, msg, ...args);
}

/** `logging.disable(level=CRITICAL)`: drops records of the level and below, of all loggers. */
export function disable(level: Py = 50): void {
  manager().disable = level_of(level);
}

const capturing: { before: boolean } = { before: false };

/** `logging.captureWarnings(capture)`: warnings go to the logger `py.warnings`. */
export function captureWarnings(capture: boolean): void {
  if (capture === capturing.before) return;
  capturing.before = capture;
  set_showwarning(capture ? to_logger : null);
}

function to_logger(message: Py, category: Py, filename: string, lineno: number, file: Py = null, line: string | null = null): void {
  const text = formatwarning(message, category, filename, lineno, line);
  if (file !== null) return write_to(file, text);
  const logger = getLogger("py.warnings");
  logger.warning("%s", text);
}

