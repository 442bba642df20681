import { local_zone } from "../time/local_zone.ts";

/** What the machine's clock shows, in seconds since 1970. @param seconds since 1970, whole */
function shown(seconds: number): number {
  return seconds + local_zone().at(seconds).offset;
}

/** No zone changes its clocks by more. */
const DAY = 86400;

/**
 * The time at which the machine's clock shows `wall`. Of two such times `fold` tells which; in a gap the clock is taken as it stood before (`fold` 0) or after.
 *
 * @param wall seconds since 1970, whole, as the clock shows them
 * @returns seconds since 1970
 */
export function local_to_utc(wall: number, fold: number): number {
  const first_offset = shown(wall) - wall;
  const first = wall - first_offset;
  const first_shown = shown(first);
  let other_offset: number;
  if (first_shown === wall) {
    // Is there another time that shows the same?
    const near = first + (fold === 0 ? -DAY : DAY);
    other_offset = shown(near) - near;
    if (other_offset === first_offset) return first;
  } else {
    other_offset = first_shown - first;
  }
  const other = wall - other_offset;
  if (shown(other) === wall) return other;
  if (first_shown === wall) return first;
  return fold === 0 ? Math.max(first, other) : Math.min(first, other);
}
