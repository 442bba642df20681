/** Waiting for a cell of shared memory, without stopping the thread. */

/**
 * Waits until somebody notifies.
 *
 * @param expected if the cell holds something else, it is over at once
 * @param timeout seconds, or null
 * @returns a promise, fulfilled when it may have changed or the time is over
 * @example await cell_changed(cells, 0, 0, null);
 */
export async function cell_changed(cells: Int32Array, index: number, expected: number, timeout: number | null): Promise<void> {
  const wait: unknown = Reflect.get(Atomics, "waitAsync");
  if (typeof wait !== "function") throw new Error("this host has no Atomics.waitAsync");
  const made: unknown = Reflect.apply(wait, Atomics, [cells, index, expected, timeout === null ? Infinity : timeout * 1e3]);
  if (typeof made === "object" && made !== null && "value" in made) await made.value;
}
