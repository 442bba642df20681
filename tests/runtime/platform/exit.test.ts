import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
  readonly signal: string | null;
}

/** Runs a program in a process of its own; `read` false closes its stdout at the first line. */
async function run(name: string, read = true): Promise<Ended> {
  const file = fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file], { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data: Buffer) => {
    stdout += data.toString();
    if (!read) child.stdout.destroy();
  });
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
  const [status, signal] = await once(child, "close");
  return { stdout, stderr, status, signal };
}

describe("the end of a program", () => {
  test("an uncaught exception prints a traceback and gives status 1", async () => {
    const { stdout, stderr, status } = await run("uncaught");
    expect({ stdout, status }).toEqual({ stdout: "before\n", status: 1 });
    expect(stderr).toMatch(/^Traceback \(most recent call last\):\n(?: {2}File ".*uncaught\.ts", line \d+, in .*\n {4}.*\n)+ValueError: boom\n$/);
  });

  test("sys.exit gives its status after finally blocks", async () => {
    expect(await run("exit_status")).toEqual({ stdout: "leaving\nfinally\n", stderr: "", status: 3, signal: null });
  });

  test("sys.exit with a text prints it and gives status 1", async () => {
    expect(await run("exit_message")).toEqual({ stdout: "", stderr: "cannot go on\n", status: 1, signal: null });
  });

  test("nothing that was printed is lost", async () => {
    const { stdout, status } = await run("many_lines");
    expect({ lines: stdout.split("\n").length - 1, end: stdout.slice(-11), status }).toEqual({ lines: 100_000, end: "line 99999\n", status: 0 });
  });

  test("a closed stdout is a BrokenPipeError and status 120", async () => {
    const { stderr, status } = await run("many_lines", false);
    expect(stderr).toContain("BrokenPipeError: [Errno 32] Broken pipe\n");
    expect(stderr).toContain("Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\n");
    expect(status).toBe(120);
  });

  test("Control-C cancels the main task, then ends the process by the signal", async () => {
    const { stdout, stderr, signal } = await run("interrupted");
    expect({ stdout, signal }).toEqual({ stdout: "cleaned up\n", signal: "SIGINT" });
    expect(stderr).toMatch(/KeyboardInterrupt\n$/);
  });
});
