import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { open } from "../io/index.ts";
import { fspath } from "../io/fspath.ts";
import { abspath } from "../os/path/index.ts";
import { StreamHandler } from "./Handler.ts";
import { getLevelName } from "./levels.ts";
import type { LogRecord } from "./LogRecord.ts";

/** Python's `logging.FileHandler(filename, mode="a", encoding=None, delay=False, errors=None)`. */
export class FileHandler extends StreamHandler {
  baseFilename: string;
  mode: string;
  encoding: string | null;
  errors: string | null;
  delay: boolean;

  constructor(filename: Py, mode = "a", encoding: string | null = null, delay = false, errors: string | null = null) {
    super();
    this.baseFilename = abspath(fspath(filename));
    this.mode = mode;
    this.encoding = encoding;
    this.errors = errors;
    this.delay = delay;
    this.stream = delay ? null : this._open();
  }

  _open(): Py {
    return open(this.baseFilename, this.mode as Py, -1, this.encoding, this.errors);
  }

  override emit(record: LogRecord): void {
    if (this.stream === null && (this.mode !== "w" || !this._closed)) this.stream = this._open();
    if (this.stream !== null) super.emit(record);
  }

  override close(): void {
    if (this.stream !== null) {
      this.flush();
      this.stream.close();
      this.stream = null;
    }
    super.close();
  }

  override __repr__(): string {
    return `<${type_name(this)} ${this.baseFilename} (${getLevelName(this.level)})>`;
  }
}
