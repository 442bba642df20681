/** A type of clock as a TZif file lists it. */
export interface RawType {
  readonly offset: number;
  readonly summer: boolean;
  readonly name: string;
}

/**
 * How many seconds of each type's offset are the time of summer. The files only say that it is summer: how much that is shows from the standard time that was
 * before or came after.
 *
 * @param order the types in the order in which clocks changed to them
 */
export function dst_of(types: readonly RawType[], order: readonly number[]): readonly number[] {
  const found = types.map(() => 0);
  const open = (): boolean => types.some(({ summer }, i) => summer && found[i] === 0);
  for (let i = 1; i < order.length && open(); i++) {
    const own = order[i]!;
    const type = types[own]!;
    if (!type.summer || found[own] !== 0) continue;
    const before = types[order[i - 1]!]!;
    const step = before.summer ? 0 : type.offset - before.offset;
    // CPython looks at what follows for all types but the last one.
    const after = own < types.length - 1 ? types[order[i + 1]!] : undefined;
    found[own] = step !== 0 || after === undefined || after.summer ? step : type.offset - after.offset;
  }
  return found.map((seconds, i) => (seconds === 0 && types[i]!.summer ? 3600 : seconds));
}
