import { threadId } from "node:worker_threads";

/**
 * The command line of the program: its file, then its arguments.
 *
 * @example command_line() // ["main.ts", "--fast"]
 */
export function command_line(): string[] {
  return process.argv.slice(1);
}

/**
 * The system's name as Python spells it.
 *
 * @example system_name() // "linux"
 */
export function system_name(): string {
  return process.platform;
}

/** The number of the process. @example process_id() // 4711 */
export function process_id(): number {
  return process.pid + threadId;
}
