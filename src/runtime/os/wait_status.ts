/** What the status of an ended process says; and shell commands, which give one. */
import { ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { run_and_wait } from "../platform/child_sync.ts";
import { flush_streams } from "../platform/stdio.ts";
import { flush_waiting } from "../io/waiting.ts";
import { fsdecode } from "./encode.ts";

/** Python's `os.WIFEXITED(status)`: whether it ended by itself */
export function WIFEXITED(status: Py): boolean {
  return (Number(status) & 0x7f) === 0;
}

/** Python's `os.WEXITSTATUS(status)`: its exit status */
export function WEXITSTATUS(status: Py): number {
  return (Number(status) >> 8) & 0xff;
}

/** Python's `os.WIFSIGNALED(status)`: whether a signal ended it */
export function WIFSIGNALED(status: Py): boolean {
  const low = Number(status) & 0x7f;
  return low !== 0 && low !== 0x7f;
}

/** Python's `os.WTERMSIG(status)`: the signal that ended it */
export function WTERMSIG(status: Py): number {
  return Number(status) & 0x7f;
}

/** Python's `os.WIFSTOPPED(status)`: whether it is stopped */
export function WIFSTOPPED(status: Py): boolean {
  return (Number(status) & 0xff) === 0x7f;
}

/** Python's `os.WSTOPSIG(status)`: the signal that stopped it */
export function WSTOPSIG(status: Py): number {
  return WEXITSTATUS(status);
}

/** Python's `os.WIFCONTINUED(status)` */
export function WIFCONTINUED(status: Py): boolean {
  return Number(status) === 0xffff;
}

/** Python's `os.WCOREDUMP(status)` */
export function WCOREDUMP(status: Py): boolean {
  return (Number(status) & 0x80) !== 0;
}

/** Python's `os.waitstatus_to_exitcode(status)`: the exit status, or the negative number of a signal @raises ValueError */
export function waitstatus_to_exitcode(status: Py): number {
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  if (WIFSIGNALED(status)) return -WTERMSIG(status);
  throw new ValueError(`invalid wait status: ${Number(status)}`);
}

/**
 * Python's `os.system(command)`: runs a shell command and waits for it.
 *
 * @returns its wait status
 * @example system("true") // 0
 */
export function system(command: Py): number {
  flush_waiting();
  flush_streams();
  const { status } = run_and_wait({ command: ["/bin/sh", "-c", fsdecode(command)], stdin: "inherit", stdout: "inherit", stderr: "inherit", input: null, cwd: null, env: null, timeout: null });
  return status < 0 ? -status : status << 8;
}
