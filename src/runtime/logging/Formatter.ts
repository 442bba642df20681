import { call } from "../core/call/index.ts";
import { class_attributes } from "../core/class/class_attributes.ts";
import type { Py } from "../core/value.ts";
import { str_percent } from "../builtins/format/index.ts";
import { tuple } from "../core/tuple.ts";
import { asFloat } from "../core/float.ts";
import { localtime, strftime } from "../time/index.ts";
import { format_exception } from "../traceback/functions.ts";
import type { LogRecord } from "./LogRecord.ts";
import { type Style, style_of } from "./styles.ts";

/**
 * Python's `logging.Formatter(fmt=None, datefmt=None, style="%", validate=True, *, defaults=None)`: a record as text.
 *
 * @raises ValueError if the format or the style can't be right
 * @example handler.setFormatter(new Formatter("%(asctime)s %(message)s"));
 */
export class Formatter {
  static readonly __module__ = "logging";
  static readonly default_time_format: string = "%Y-%m-%d %H:%M:%S";
  static readonly default_msec_format: string | null = "%s,%03d";
  /** Takes seconds, gives a struct_time; `localtime` by default. */
  static readonly converter: Py = localtime;
  declare default_time_format: string;
  declare default_msec_format: string | null;
  declare converter: Py;
  datefmt: string | null;
  _fmt: string;
  _style: Style;
  /** The last second that was formatted. */
  #second = { at: NaN, text: "" };

  static {
    class_attributes(this, "default_time_format", "default_msec_format");
    // A function of the time module is no method, though the class has it.
    Object.defineProperty(this.prototype, "converter", {
      get(this: Py): Py {
        return this.constructor.converter;
      },
      set(this: Py, value: Py) {
        Object.defineProperty(this, "converter", { value, writable: true, enumerable: true, configurable: true });
      },
      configurable: true,
    });
  }

  constructor(fmt: string | null = null, datefmt: string | null = null, style = "%", validate = true, options: { defaults?: Map<string, Py> | null } = {}) {
    this._style = style_of(style, fmt, options.defaults ?? null);
    if (validate) this._style.validate();
    this._fmt = this._style._fmt;
    this.datefmt = datefmt;
  }

  /** `Formatter.formatTime(record, datefmt=None)` */
  formatTime(record: LogRecord, datefmt: string | null = null): string {
    const at = Math.floor(record.created);
    const { default_time_format, default_msec_format } = this;
    if (datefmt !== null && datefmt !== "") return strftime(datefmt, call(this.converter, asFloat(record.created)));
    if (this.#second.at !== at) this.#second = { at, text: strftime(default_time_format, call(this.converter, asFloat(record.created))) };
    const { text } = this.#second;
    if (default_msec_format === null || default_msec_format === "") return text;
    if (default_msec_format === "%s,%03d") return `${text},${String(Math.floor(record.msecs)).padStart(3, "0")}`;
    return str_percent(default_msec_format, tuple(text, asFloat(record.msecs)));
  }

  /** `Formatter.formatException(ei)` @param ei class, exception and traceback */
  formatException(ei: readonly [Py, Py, Py]): string {
    return format_exception(ei[0], ei[1], ei[2]).join("").replace(/\n$/, "");
  }

  /** `Formatter.usesTime()` */
  usesTime(): boolean {
    return this._style.usesTime();
  }

  /** `Formatter.formatMessage(record)` */
  formatMessage(record: LogRecord): string {
    return this._style.format(record);
  }

  /** `Formatter.formatStack(stack_info)` */
  formatStack(stack_info: string): string {
    return stack_info;
  }

  /** `Formatter.format(record)`: the message, the exception and the stack below. */
  format(record: LogRecord): string {
    record["message"] = record.getMessage();
    if (this.usesTime()) record["asctime"] = this.formatTime(record, this.datefmt);
    let text = this.formatMessage(record);
    if (record.exc_info && !record.exc_text) record.exc_text = this.formatException(record.exc_info);
    if (record.exc_text) text += `${text.endsWith("\n") ? "" : "\n"}${record.exc_text}`;
    if (record.stack_info) text += `${text.endsWith("\n") ? "" : "\n"}${this.formatStack(record.stack_info)}`;
    return text;
  }
}

/** Python's `logging.BufferingFormatter(linefmt=None)`: many records as one text. */
export class BufferingFormatter {
  static readonly __module__ = "logging";
  linefmt: Formatter;

  constructor(linefmt: Formatter | null = null) {
    this.linefmt = linefmt ?? new Formatter();
  }

  formatHeader(_records: readonly LogRecord[]): string {
    return "";
  }

  formatFooter(_records: readonly LogRecord[]): string {
    return "";
  }

  format(records: readonly LogRecord[]): string {
    if (records.length === 0) return "";
    return this.formatHeader(records) + records.map((record) => this.linefmt.format(record)).join("") + this.formatFooter(records);
  }
}
