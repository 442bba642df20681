import type { Py } from "../../core/value.ts";
import { call } from "../../core/call/index.ts";
import { exists } from "../../os/path/index.ts";
import { remove, rename, stat } from "../../os/index.ts";
import { FileHandler } from "../FileHandler.ts";
import type { LogRecord } from "../LogRecord.ts";

/** Python's `logging.handlers.BaseRotatingHandler`: a file that is put aside now and then. */
export class BaseRotatingHandler extends FileHandler {
  /** Makes another name of the file that is put aside: takes and gives a name. */
  namer: Py = null;
  /** Puts it aside: takes the old and the new name. */
  rotator: Py = null;

  shouldRollover(_record: LogRecord): boolean {
    return false;
  }

  doRollover(): void {}

  override emit(record: LogRecord): void {
    this._guarded(record, () => {
      if (this.shouldRollover(record)) this.doRollover();
    });
    super.emit(record);
  }

  rotation_filename(name: string): string {
    return this.namer === null ? name : call(this.namer, name);
  }

  rotate(source: string, dest: string): void {
    if (this.rotator !== null) call(this.rotator, source, dest);
    else if (exists(source)) rename(source, dest);
  }
}

/**
 * Python's `logging.handlers.RotatingFileHandler(filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None)`:
 * what would make the file too large goes into a new one; the old ones are numbered.
 *
 * @example log.addHandler(new RotatingFileHandler("app.log", "a", 100_000, 3));
 */
export class RotatingFileHandler extends BaseRotatingHandler {
  maxBytes: number;
  backupCount: number;

  constructor(filename: Py, mode = "a", maxBytes = 0, backupCount = 0, encoding: string | null = null, delay = false, errors: string | null = null) {
    super(filename, maxBytes > 0 ? "a" : mode, encoding, delay, errors);
    this.maxBytes = maxBytes;
    this.backupCount = backupCount;
  }

  override doRollover(): void {
    if (this.stream !== null) {
      this.stream.close();
      this.stream = null;
    }
    if (this.backupCount > 0) {
      for (let i = this.backupCount - 1; i > 0; i--) {
        const source = this.rotation_filename(`${this.baseFilename}.${i}`);
        const dest = this.rotation_filename(`${this.baseFilename}.${i + 1}`);
        if (!exists(source)) continue;
        if (exists(dest)) remove(dest);
        rename(source, dest);
      }
      const dest = this.rotation_filename(`${this.baseFilename}.1`);
      if (exists(dest)) remove(dest);
      this.rotate(this.baseFilename, dest);
    }
    if (!this.delay) this.stream = this._open();
  }

  override shouldRollover(record: LogRecord): boolean {
    if (this.maxBytes <= 0) return false;
    this.stream ??= this._open();
    const size = exists(this.baseFilename) ? Number(stat(this.baseFilename).st_size) : 0;
    if (size === 0) return false;
    return size + new TextEncoder().encode(`${this.format(record)}\n`).length >= this.maxBytes;
  }
}
