import { EPOCH_ORDINAL, from_ordinal } from "../datetime/days.ts";
import { changes, posix_rule, type PosixRule } from "./posix_rule.ts";
import { dst_of, type RawType } from "./summer_time.ts";

/** How clocks stand at some time. */
export interface ZoneOffset {
  /** Seconds east of Greenwich. */
  readonly offset: number;
  /** Seconds of it that are the time of summer. */
  readonly dst: number;
  /** "CET" */
  readonly name: string;
}

/** A time zone. */
export interface Zone {
  /** How clocks stand at a time in seconds since 1970. */
  at(seconds: number): ZoneOffset;
  /** How they stand when they show a time, as seconds since 1970; `fold` tells which of two. */
  wall(seconds: number, fold: number): ZoneOffset;
  /** Whether the offset never changes. */
  readonly fixed: boolean;
}

/** A time zone as a list of the changes of its clocks, and a rule for the time after them. */
export class ZoneTable implements Zone {
  readonly #times: readonly number[];
  /** The clocks before the first change, then after each. */
  readonly #offsets: readonly ZoneOffset[];
  readonly #rule: PosixRule | undefined;

  constructor(times: readonly number[], offsets: readonly ZoneOffset[], rule: PosixRule | undefined) {
    this.#times = times;
    this.#offsets = offsets;
    this.#rule = rule;
  }

  /** The zone that a rule alone describes. */
  static of_rule(rule: PosixRule): ZoneTable {
    return new ZoneTable([], [rule.standard], rule);
  }

  get fixed(): boolean {
    return this.#times.length === 0 && (this.#rule?.summer ?? null) === null;
  }

  at(seconds: number): ZoneOffset {
    const i = this.#after((k) => this.#times[k]! <= seconds);
    if (i === this.#times.length && this.#rule !== undefined) return by_rule(this.#rule, seconds);
    return this.#offsets[i]!;
  }

  wall(seconds: number, fold: number): ZoneOffset {
    const later = fold === 0 ? Math.max : Math.min;
    const i = this.#after((k) => this.#times[k]! + later(this.#offsets[k]!.offset, this.#offsets[k + 1]!.offset) <= seconds);
    if (i === this.#times.length && this.#rule !== undefined) return by_rule_on_wall(this.#rule, seconds, fold);
    return this.#offsets[i]!;
  }

  /** How many changes are past. */
  #after(past: (k: number) => boolean): number {
    let [low, high] = [0, this.#times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (past(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function year_of(seconds: number): number {
  return from_ordinal(Math.floor(seconds / 86400) + EPOCH_ORDINAL)[0];
}

function by_rule({ standard, summer }: PosixRule, seconds: number): ZoneOffset {
  if (summer === null) return standard;
  const [start, end] = changes(summer, year_of(seconds + standard.offset));
  const [on, off] = [start - standard.offset, end - summer.offset.offset];
  return between(seconds, on, off) ? summer.offset : standard;
}

function by_rule_on_wall({ standard, summer }: PosixRule, seconds: number, fold: number): ZoneOffset {
  if (summer === null) return standard;
  const [start, end] = changes(summer, year_of(seconds));
  const step = summer.offset.offset - standard.offset;
  const later = fold === 0 ? Math.max : Math.min;
  return between(seconds, start + later(0, step), end + later(0, -step)) ? summer.offset : standard;
}

/** South of the equator the summer goes over the end of the year. */
function between(seconds: number, on: number, off: number): boolean {
  return on < off ? on <= seconds && seconds < off : !(off <= seconds && seconds < on);
}

/** Reads a TZif file (RFC 8536); undefined if it is none. */
export function read_zone(data: Uint8Array): ZoneTable | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < 44 || text(data, 0, 4) !== "TZif") return undefined;
  const version = data[4]!;
  const first = counts(view, 0);
  if (version === 0) return read_block(data, view, 44, first, 4).table;
  const at = 44 + size_of(first, 4);
  const { table, end } = read_block(data, view, at + 44, counts(view, at), 8);
  const footer = text(data, end + 1, data.indexOf(10, end + 1));
  return footer === "" ? table : read_block(data, view, at + 44, counts(view, at), 8, posix_rule(footer)).table;
}

interface Counts { readonly utc: number; readonly std: number; readonly leap: number; readonly times: number; readonly types: number; readonly chars: number }

function counts(view: DataView, at: number): Counts {
  const [utc, std, leap, times, types, chars] = Array.from({ length: 6 }, (_, i) => view.getUint32(at + 20 + i * 4)) as [number, number, number, number, number, number];
  return { utc, std, leap, times, types, chars };
}

function size_of({ utc, std, leap, times, types, chars }: Counts, width: number): number {
  return times * (width + 1) + types * 6 + chars + leap * (width + 4) + std + utc;
}

function read_block(data: Uint8Array, view: DataView, at: number, found: Counts, width: 4 | 8, rule?: PosixRule): { readonly table: ZoneTable; readonly end: number } {
  const times = Array.from({ length: found.times }, (_, i) => (width === 8 ? Number(view.getBigInt64(at + i * 8)) : view.getInt32(at + i * 4)));
  const indexes = at + found.times * width;
  const types = indexes + found.times;
  const names = types + found.types * 6;
  const raw: RawType[] = Array.from({ length: found.types }, (_, i) => {
    const begin = names + data[types + i * 6 + 5]!;
    return { offset: view.getInt32(types + i * 6), summer: data[types + i * 6 + 4] !== 0, name: text(data, begin, data.indexOf(0, begin)) };
  });
  const order = Array.from({ length: found.times }, (_, i) => data[indexes + i]!);
  const dst = dst_of(raw, order);
  const offsets = raw.map(({ offset, name }, i): ZoneOffset => ({ offset, name, dst: dst[i]! }));
  const before = Math.max(raw.findIndex(({ summer }) => !summer), 0);
  return { table: new ZoneTable(times, [before, ...order].map((i) => offsets[i]!), rule), end: at + size_of(found, width) };
}

function text(data: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...data.subarray(from, to));
}
