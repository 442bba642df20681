import { running } from "../core/running.ts";
import { alive } from "./registry.ts";
import { Thread } from "./Thread.ts";

/** The object of the main thread. */
class MainThread extends Thread {
  static readonly __name__ = "_MainThread";

  constructor() {
    super({ name: "MainThread", daemon: false });
    this.ident = 140_000_000_000_000;
  }

  override is_alive(): boolean {
    return true;
  }

  override __repr__(): string {
    return `<_MainThread(${this.name}, started ${this.ident})>`;
  }
}

const state: { main: MainThread | null } = { main: null };

/** Python's `threading.main_thread()` @example threading.main_thread().name // "MainThread" */
export function main_thread(): Thread {
  return (state.main ??= new MainThread());
}

/** Python's `threading.current_thread()` @example threading.current_thread().name */
export function current_thread(): Thread {
  return running.thread ?? main_thread();
}

/** Python's `threading.get_ident()` @example threading.get_ident() */
export function get_ident(): number {
  return current_thread().ident ?? 0;
}

/** Python's `threading.get_native_id()` @example threading.get_native_id() */
export function get_native_id(): number {
  return get_ident();
}

/** Python's `threading.active_count()` @example threading.active_count() // 1 */
export function active_count(): number {
  return alive.size + 1;
}

/** Python's `threading.enumerate()`: the threads alive, the main thread first. @example threading.enumerate() */
export function enumerate(): Thread[] {
  return [main_thread(), ...alive];
}
