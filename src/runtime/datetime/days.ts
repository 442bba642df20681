/** The proleptic Gregorian calendar: years, months and days to ordinals and back. */

/** The smallest year of a date. */
export const MINYEAR = 1;
/** The largest year of a date. */
export const MAXYEAR = 9999;
/** The ordinal of the 31st of December 9999. */
export const MAX_ORDINAL = 3652059;
/** The ordinal of the 1st of January 1970. */
export const EPOCH_ORDINAL = 719163;

const BEFORE_MONTH: readonly number[] = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const IN_MONTH: readonly number[] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the year has 366 days. */
export function is_leap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days of a month. */
export function days_in_month(year: number, month: number): number {
  return month === 2 && is_leap(year) ? 29 : IN_MONTH[month]!;
}

/** The days of the year before the first of the month. */
export function days_before_month(year: number, month: number): number {
  return BEFORE_MONTH[month]! + (month > 2 && is_leap(year) ? 1 : 0);
}

/** The day's number, 1 for the 1st of January of the year 1. */
export function to_ordinal(year: number, month: number, day: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + days_before_month(year, month) + day;
}

/** Year, month and day of an ordinal. */
export function from_ordinal(ordinal: number): readonly [year: number, month: number, day: number] {
  // Counted from the 1st of March, a leap day is the last of its year, and months have a pattern.
  const z = ordinal + 305;
  const era = Math.floor(z / 146097);
  const of_era = z - era * 146097;
  const year_of_era = Math.floor((of_era - Math.floor(of_era / 1460) + Math.floor(of_era / 36524) - Math.floor(of_era / 146096)) / 365);
  const of_year = of_era - (365 * year_of_era + Math.floor(year_of_era / 4) - Math.floor(year_of_era / 100));
  const month_index = Math.floor((5 * of_year + 2) / 153);
  const day = of_year - Math.floor((153 * month_index + 2) / 5) + 1;
  const month = month_index < 10 ? month_index + 3 : month_index - 9;
  const year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return [year, month, day];
}

/** The day of the week, 0 for Monday. */
export function weekday_of(year: number, month: number, day: number): number {
  return (to_ordinal(year, month, day) + 6) % 7;
}

/** The day of the year, 1 for the 1st of January. */
export function day_of_year(year: number, month: number, day: number): number {
  return days_before_month(year, month) + day;
}

/** The ordinal of the Monday that begins the ISO year. */
export function iso_year_start(year: number): number {
  const first = to_ordinal(year, 1, 1);
  const weekday = (first + 6) % 7;
  return first - weekday + (weekday > 3 ? 7 : 0);
}

/** ISO year, week and day (1 for Monday). */
export function iso_calendar(year: number, month: number, day: number): readonly [year: number, week: number, weekday: number] {
  const ordinal = to_ordinal(year, month, day);
  let iso_year = year;
  let start = iso_year_start(year);
  if (ordinal < start) start = iso_year_start(--iso_year);
  else if (ordinal >= start + 364) {
    const next = iso_year_start(year + 1);
    if (ordinal >= next) {
      iso_year++;
      start = next;
    }
  }
  const days = ordinal - start;
  return [iso_year, Math.floor(days / 7) + 1, (days % 7) + 1];
}

/** Two digits. */
export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** At least this many digits. */
export function digits(n: number, width: number): string {
  return String(n).padStart(width, "0");
}
