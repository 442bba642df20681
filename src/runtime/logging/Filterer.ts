import { call, } from "../core/call/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { LogRecord } from "./LogRecord.ts";

/** Python's `logging.Filter(name="")`: records of a logger and of those below it. @example handler.addFilter(new Filter("app.db")) */
export class Filter {
  static readonly __module__ = "logging";
  name: string;

  constructor(name = "") {
    this.name = name;
  }

  filter(record: LogRecord): Py {
    return this.name === "" || record.name === this.name || record.name.startsWith(`${this.name}.`);
  }
}

/** What loggers and handlers have in common: filters, which may also put another record in place of one. */
export class Filterer {
  filters: Py[] = [];

  /** `addFilter(filter)` @param filter an object with `filter`, or a function */
  addFilter(filter: Py): void {
    if (!this.filters.includes(filter)) this.filters.push(filter);
  }

  /** `removeFilter(filter)` */
  removeFilter(filter: Py): void {
    const at = this.filters.indexOf(filter);
    if (at >= 0) this.filters.splice(at, 1);
  }

  /** `filter(record)` @returns the record to go on with, or false */
  filter(record: LogRecord): LogRecord | false {
    let current = record;
    for (const filter of this.filters) {
      const result: Py = typeof filter.filter === "function" ? filter.filter(current) : call(filter, current);
      if (result === false || !truth(result)) return false;
      if (result instanceof LogRecord) current = result;
    }
    return current;
  }
}
