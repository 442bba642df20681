import { Handler } from "../Handler.ts";
import { ERROR } from "../levels.ts";
import type { LogRecord } from "../LogRecord.ts";

/** Python's `logging.handlers.BufferingHandler(capacity)`: keeps records until there are that many. */
export class BufferingHandler extends Handler {
  capacity: number;
  buffer: LogRecord[] = [];

  constructor(capacity: number) {
    super();
    this.capacity = capacity;
  }

  shouldFlush(_record: LogRecord): boolean {
    return this.buffer.length >= this.capacity;
  }

  override emit(record: LogRecord): void {
    this.buffer.push(record);
    if (this.shouldFlush(record)) this.flush();
  }

  override flush(): void {
    this.buffer.length = 0;
  }

  override close(): void {
    this.flush();
    super.close();
  }
}

/**
 * Python's `logging.handlers.MemoryHandler(capacity, flushLevel=ERROR, target=None, flushOnClose=True)`: hands records on together, when
 * there are many or one is grave.
 *
 * @example log.addHandler(new MemoryHandler(100, ERROR, file_handler));
 */
export class MemoryHandler extends BufferingHandler {
  flushLevel: number;
  target: Handler | null;
  flushOnClose: boolean;

  constructor(capacity: number, flushLevel = ERROR, target: Handler | null = null, flushOnClose = true) {
    super(capacity);
    this.flushLevel = flushLevel;
    this.target = target;
    this.flushOnClose = flushOnClose;
  }

  override shouldFlush(record: LogRecord): boolean {
    return this.buffer.length >= this.capacity || record.levelno >= this.flushLevel;
  }

  setTarget(target: Handler | null): void {
    this.target = target;
  }

  override flush(): void {
    if (this.target === null) return;
    for (const record of this.buffer) this.target.handle(record);
    this.buffer.length = 0;
  }

  override close(): void {
    const { flushOnClose } = this;
    if (flushOnClose) this.flush();
    this.target = null;
    super.close();
  }
}
