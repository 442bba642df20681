/** Runs the built command line as users do: as a process, in a folder of its own. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packageFolder } from "../../src/cli/installation.ts";

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Sandbox {
  /** Folder that commands run in. */
  readonly folder: string;
  run(args: readonly string[], options?: { readonly input?: string | Buffer; readonly cwd?: string; readonly env?: Readonly<Record<string, string>> }): Outcome;
  write(path: string, content: string | Buffer): void;
  read(path: string): string;
  /** All files below a folder, sorted; none where there is no folder. */
  files(path?: string): string[];
  remove(): void;
}

/** Makes an empty folder, with a cache folder beside it. */
export function sandbox(): Sandbox {
  const top = mkdtempSync(join(tmpdir(), "py2ts-cli-"));
  const folder = join(top, "work");
  mkdirSync(folder);
  const bin = join(packageFolder(), "bin", "py2ts-async.js");
  return {
    folder,
    run(args, { input = "", cwd = folder, env = {} } = {}) {
      const done = spawnSync(process.execPath, [bin, ...args], { cwd, input, encoding: "utf8", timeout: 60_000, env: { ...process.env, XDG_CACHE_HOME: join(top, "cache"), NO_COLOR: "1", ...env }, maxBuffer: 64 * 1024 * 1024 });
      return { stdout: done.stdout, stderr: done.stderr, code: done.status, signal: done.signal };
    },
    write(path, content) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    read: (path) => readFileSync(join(folder, path), "utf8"),
    files(path = ".") {
      try {
        return readdirSync(join(folder, path), { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(join(folder, path).length + 1)).sort();
      } catch {
        return [];
      }
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}
