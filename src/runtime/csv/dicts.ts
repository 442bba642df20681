/** Rows as dicts. */
import { StopIteration, ValueError } from "../core/exceptions/index.ts";
import { call_method } from "../core/attributes/index.ts";
import { iter } from "../core/iter.ts";
import type { Py } from "../core/value.ts";
import { Dict } from "../builtins/dict/Dict.ts";
import { repr } from "../builtins/repr/index.ts";
import { contains, getitem } from "../core/items/index.ts";
import type { Format } from "./dialect.ts";
import { reader, type Reader } from "./reader.ts";
import { writer, type Writer } from "./writer.ts";

/**
 * Python's `csv.DictReader(f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds)`: each row as a dict.
 *
 * @param fieldnames the keys; the first row if left out
 * @example for (const row of new DictReader(file)) print(getitem(row, "name"))
 */
export class DictReader {
  static readonly __name__: string = "DictReader";
  static readonly __module__: string = "csv";
  #names: Py;
  restkey: Py;
  restval: Py;
  readonly dialect: Py;
  readonly reader: Reader;

  constructor(f: Py, fieldnames: Py = null, restkey: Py = null, restval: Py = null, dialect: Py = "excel", format: Format = {}) {
    this.#names = fieldnames === null || Array.isArray(fieldnames) ? fieldnames : [...iter(fieldnames)];
    this.restkey = restkey;
    this.restval = restval;
    this.dialect = dialect;
    this.reader = reader(f, dialect, format);
  }

  get line_num(): number {
    return this.reader.line_num;
  }

  /** The keys; reads the first row if need be. */
  get fieldnames(): Py {
    if (this.#names === null) {
      const first = this.reader.next();
      if (first.done !== true) this.#names = first.value;
    }
    return this.#names;
  }

  set fieldnames(names: Py) {
    this.#names = names;
  }

  __next__(): Dict {
    const names: Py = this.fieldnames;
    let row: Py[] = this.reader.__next__();
    while (row.length === 0) row = this.reader.__next__();
    const keys: Py[] = [...iter(names)];
    const made = new Dict(keys.slice(0, row.length).map((key, i) => [key, row[i]]));
    if (row.length > keys.length) made.set(this.restkey, row.slice(keys.length));
    for (const key of keys.slice(row.length)) made.set(key, this.restval);
    return made;
  }

  next(): IteratorResult<Dict> {
    try {
      return { done: false, value: this.__next__() };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: undefined };
      throw error;
    }
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/**
 * Python's `csv.DictWriter(f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds)`: writes dicts as rows.
 *
 * @raises ValueError for an `extrasaction` that is neither "raise" nor "ignore"
 * @example new DictWriter(file, ["name", "age"]).writeheader()
 */
export class DictWriter {
  static readonly __name__: string = "DictWriter";
  static readonly __module__: string = "csv";
  fieldnames: Py;
  restval: Py;
  readonly extrasaction: Py;
  readonly writer: Writer;

  constructor(f: Py, fieldnames: Py, restval: Py = "", extrasaction: Py = "raise", dialect: Py = "excel", format: Format = {}) {
    this.fieldnames = Array.isArray(fieldnames) ? fieldnames : [...iter(fieldnames)];
    this.restval = restval;
    const action = typeof extrasaction === "string" ? extrasaction.toLowerCase() : extrasaction;
    if (action !== "raise" && action !== "ignore") throw new ValueError(`extrasaction (${String(extrasaction)}) must be 'raise' or 'ignore'`);
    this.extrasaction = action;
    this.writer = writer(f, dialect, format);
  }

  /** Writes the keys as a row. */
  writeheader(): Py {
    return this.writer.writerow([...iter(this.fieldnames)]);
  }

  #row(rowdict: Py): Py[] {
    const names: Py[] = [...iter(this.fieldnames)];
    if (this.extrasaction === "raise") {
      const extra = [...iter(call_method(rowdict, "keys"))].filter((key) => !contains(names, key));
      if (extra.length > 0) throw new ValueError(`dict contains fields not in fieldnames: ${extra.map((key) => repr(key)).join(", ")}`);
    }
    return names.map((name): Py => (contains(rowdict, name) ? getitem(rowdict, name) : this.restval));
  }

  /** Writes a dict. @raises ValueError for keys that are no field names, unless they are ignored */
  writerow(rowdict: Py): Py {
    return this.writer.writerow(this.#row(rowdict));
  }

  /** Writes dicts. */
  writerows(rowdicts: Py): Py {
    for (const rowdict of iter(rowdicts)) this.writerow(rowdict);
    return null;
  }
}
