import { Tuple } from "../core/tuple.ts";

/** What `date.isocalendar()` gives: a tuple of year, week and weekday, which are attributes too. */
export class IsoCalendarDate extends Tuple<number> {
  static readonly __name__: string = "IsoCalendarDate";
  static readonly __module__: string = "datetime";
  static readonly __tp_name__: string = "datetime.IsoCalendarDate";

  constructor(year: number, week: number, weekday: number) {
    super();
    this.push(year, week, weekday);
  }

  get year(): number {
    return this[0]!;
  }

  get week(): number {
    return this[1]!;
  }

  get weekday(): number {
    return this[2]!;
  }

  __repr__(): string {
    return `datetime.IsoCalendarDate(year=${this[0]}, week=${this[1]}, weekday=${this[2]})`;
  }
}
