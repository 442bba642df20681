/** What the process is told by, and tells, the system. */
import { isMainThread, threadId } from "node:worker_threads";
import { randomFillSync } from "node:crypto";
import { arch, availableParallelism, cpus, getPriority, homedir, hostname, loadavg, machine, release, setPriority, userInfo, version } from "node:os";
import { attempt } from "./attempt.ts";
import { signal_self } from "./signals.ts";

/** The environment variables; changes are seen by child processes. @example environment()["HOME"] */
export function environment(): Record<string, string | undefined> {
  return process.env;
}

/** The current folder. @raises OSError @example current_folder() */
export function current_folder(): string {
  return attempt(() => process.cwd());
}

/** Changes the current folder. @raises OSError @example change_folder("/tmp", "/tmp") */
export function change_folder(path: string, name: unknown): void {
  attempt(() => process.chdir(path), name);
}

/** The numbers of the process, its parent, its user and its group. @example process_ids().pid */
export function process_ids(): { readonly pid: number; readonly ppid: number; readonly uid: number; readonly gid: number; readonly euid: number; readonly egid: number; readonly groups: readonly number[] } {
  return {
    pid: process.pid + threadId, ppid: isMainThread ? process.ppid : process.pid, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, euid: process.geteuid?.() ?? 0, egid: process.getegid?.() ?? 0, groups: process.getgroups?.() ?? [],
  };
}

/** Sends a signal by its number; 0 only asks whether the process is there. @raises OSError @example send_signal(pid, 15) */
export function send_signal(pid: number, signal: number): void {
  if (pid === process.pid && signal !== 0) signal_self(signal);
  else attempt(() => process.kill(pid, signal));
}

/** Sets which permission bits new files do not get. @returns those before @example set_umask(0o022) */
export function set_umask(mask: number): number {
  return process.umask(mask);
}

/** Random bytes of the system's. @example random_bytes(16) */
export function random_bytes(count: number): Uint8Array {
  return randomFillSync(new Uint8Array(count));
}

/** How many processors there are, and how many of them the process may use. @example processors().usable */
export function processors(): { readonly all: number; readonly usable: number } {
  return { all: cpus().length || 1, usable: availableParallelism() };
}

/** How the system calls itself. @example system_names().machine // "x86_64" */
export function system_names(): { readonly system: string; readonly node: string; readonly release: string; readonly version: string; readonly machine: string } {
  const name = process.platform === "darwin" ? "Darwin" : process.platform === "win32" ? "Windows" : "Linux";
  return { system: name, node: hostname(), release: release(), version: version(), machine: machine() };
}

/** The user: name and folder. @example user().home */
export function user(): { readonly name: string; readonly home: string } {
  return { name: attempt(() => userInfo()).username, home: homedir() };
}

/** The load of the system over one, five and fifteen minutes. @example load() */
export function load(): readonly [number, number, number] {
  const [one = 0, five = 0, fifteen = 0] = loadavg();
  return [one, five, fifteen];
}

/** The priority of a process. @raises OSError @example priority(0) */
export function priority(pid: number): number {
  return attempt(() => getPriority(pid));
}

/** Sets the priority of a process. @raises OSError @example change_priority(0, 10) */
export function change_priority(pid: number, value: number): void {
  attempt(() => setPriority(pid, value));
}

/** Processor times of the process in seconds. @example processor_times().user */
export function processor_times(): { readonly user: number; readonly system: number; readonly elapsed: number } {
  const { user: user_time, system } = process.cpuUsage();
  return { user: user_time / 1e6, system: system / 1e6, elapsed: Number(process.hrtime.bigint()) / 1e9 };
}

/** Ends the process at once, without cleaning up. @example end_now(1) */
export function end_now(status: number): never {
  process.removeAllListeners("exit");
  process.exit(status);
}

/** Ends the process by SIGABRT. @example abort_process() */
export function abort_process(): never {
  process.abort();
}

/** The size of the terminal that stdout is; null if it is none. @example terminal_size()?.columns */
export function host_terminal_size(): { readonly columns: number; readonly lines: number } | null {
  const { columns, rows } = process.stdout;
  return process.stdout.isTTY ? { columns, lines: rows } : null;
}

/** The bits of a pointer. @example pointer_bits() // 64 */
export function pointer_bits(): number {
  return ["ia32", "arm", "mips", "mipsel"].includes(arch()) ? 32 : 64;
}

/** The version of the C library that the process runs with; "" if it is another than GNU's. @example libc_version() // "2.36" */
export function libc_version(): string {
  const report: { readonly header?: { readonly glibcVersionRuntime?: string } } = process.report.getReport();
  return report.header?.glibcVersionRuntime ?? "";
}
