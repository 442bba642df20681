import type { Zone, ZoneOffset } from "./ZoneTable.ts";

/**
 * A time zone as the host knows it, for machines that have no files of time zones. Offsets are the host's; its names are not always those of the files.
 */
export class IntlZone implements Zone {
  readonly fixed = false;
  readonly #format: Intl.DateTimeFormat;
  readonly #names: Intl.DateTimeFormat;
  readonly #standard = new Map<number, number>();

  private constructor(key: string) {
    this.#format = new Intl.DateTimeFormat("en-US", { timeZone: key, timeZoneName: "longOffset", year: "numeric" });
    this.#names = new Intl.DateTimeFormat("en-US", { timeZone: key, timeZoneName: "short", year: "numeric" });
  }

  /** The zone of that name; undefined if the host has none. */
  static of(key: string): IntlZone | undefined {
    try {
      return new IntlZone(key);
    } catch {
      return undefined;
    }
  }

  at(seconds: number): ZoneOffset {
    const offset = this.#offset(seconds);
    return { offset, dst: offset - this.#standard_offset(seconds), name: part(this.#names, seconds) };
  }

  wall(seconds: number, fold: number): ZoneOffset {
    const [before, after] = [this.#offset(seconds - 86400), this.#offset(seconds + 86400)];
    const valid = [before, after].filter((offset) => this.#offset(seconds - offset) === offset);
    // In a gap no offset is right: the first then is the one before the change.
    const offset = valid.length === 1 ? valid[0]! : fold === 0 ? before : after;
    const at = this.at(seconds - offset);
    return at.offset === offset ? at : { ...this.at(seconds + (offset === before ? -86400 : 86400)), offset };
  }

  #offset(seconds: number): number {
    const found = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/.exec(part(this.#format, seconds));
    if (found?.[1] === undefined) return 0;
    return (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4] ?? 0));
  }

  /** The smallest offset of the year around it. */
  #standard_offset(seconds: number): number {
    const year = Math.floor(seconds / 31_556_952);
    let offset = this.#standard.get(year);
    if (offset === undefined) {
      offset = Math.min(...Array.from({ length: 12 }, (_, i) => this.#offset((year + i / 12) * 31_556_952)));
      this.#standard.set(year, offset);
    }
    return offset;
  }
}

function part(format: Intl.DateTimeFormat, seconds: number): string {
  return format.formatToParts(seconds * 1e3).find(({ type }) => type === "timeZoneName")?.value ?? "";
}
