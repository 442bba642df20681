import { heap_pop, heap_push } from "../core/heap.ts";
import type { Py } from "../core/value.ts";
import { host_timer, type HostTimer, monotonic } from "../platform/host.ts";
import { seconds } from "../asyncio/events/seconds.ts";

interface Alarm {
  readonly when: number;
  readonly order: number;
  readonly ring: () => void;
  off: boolean;
}

/** The threads that wake at a time, the earliest first; equal times in the order they were set. */
const alarms: Alarm[] = [];
const earlier = (a: Alarm, b: Alarm): boolean => a.when < b.when || (a.when === b.when && a.order < b.order);
const state: { count: number; timer: HostTimer | null } = { count: 0, timer: null };

/**
 * Calls a function after some time. Unlike host timers, alarms ring in the exact order of their times.
 *
 * @param delay seconds
 * @returns takes the alarm back
 * @example const off = set_alarm(0.5, wake);
 */
export function set_alarm(delay: number, ring: () => void): () => void {
  const alarm: Alarm = { when: monotonic() + delay, order: state.count++, ring, off: false };
  heap_push(alarms, alarm, earlier);
  if (alarms[0] === alarm) arm();
  return () => {
    alarm.off = true;
  };
}

function arm(): void {
  state.timer?.cancel();
  const first = alarms[0];
  state.timer = first === undefined ? null : host_timer(first.when - monotonic(), ring_due);
}

function ring_due(): void {
  const now = monotonic();
  while (alarms.length > 0 && (alarms[0]!.off || alarms[0]!.when <= now)) {
    const alarm = heap_pop(alarms, earlier)!;
    if (!alarm.off) alarm.ring();
  }
  arm();
}

/**
 * A promise with a time limit.
 *
 * @param promise of true
 * @param timeout seconds, or null for no limit
 * @returns a promise of what came first: true, or false when the time was over
 * @example const acquired = await blocked(timed(turn, 0.5));
 */
export function timed(promise: Promise<boolean>, timeout: Py): Promise<boolean> {
  if (timeout === null || timeout === undefined) return promise;
  return new Promise((resolve) => {
    const off = set_alarm(Math.max(seconds(timeout), 0), () => resolve(false));
    void promise.then((value) => {
      off();
      resolve(value);
    });
  });
}
