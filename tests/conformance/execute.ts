/** Runs a staged module under Node, again and again past what hangs or crashes, until all its tests have had their turn. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../bin/py2ts-async.js", import.meta.url));
/** Seconds for conversion, and for a single test. */
const PATIENCE = { convert: 300, test: 20 } as const;
/** How often a module is started anew. */
const STARTS = 40;
/** Characters kept of stderr. */
const TAIL = 4000;

export type Verdict = "passed" | "failed" | "error" | "skipped";

export interface Outcome {
  readonly verdict: Verdict;
  /** The traceback, or why it was skipped. */
  readonly detail: string;
}

export interface ModuleRun {
  readonly found: ReadonlySet<string>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Why the module could not be run to its end; null where it was. */
  readonly broken: string | null;
}

interface Start {
  readonly ended: boolean;
  readonly current: string | null;
  readonly hung: boolean;
  readonly stderr: string;
}

export async function execute(driver: string, folder: string): Promise<ModuleRun> {
  const found = new Set<string>();
  const outcomes = new Map<string, Outcome>();
  const record = (kind: string, name: string, detail: string): void => {
    if (kind === "found") found.add(name);
    else if (kind === "passed" || kind === "failed" || kind === "error" || kind === "skipped") outcomes.set(name, { verdict: kind, detail });
  };
  let broken: string | null = null;
  for (let start = 0; start < STARTS; start++) {
    const run = await once(driver, folder, [...outcomes.keys()], record);
    if (run.ended) return { found, outcomes, broken: null };
    const why = run.hung ? "hangs" : `ends the process: ${run.stderr.trim().split("\n").at(-1) ?? ""}`;
    if (run.current === null) {
      broken = run.stderr.trim() === "" ? why : run.stderr;
      break;
    }
    outcomes.set(run.current, { verdict: "error", detail: why });
    broken = "started too often";
  }
  return { found, outcomes, broken };
}

function once(driver: string, folder: string, done: readonly string[], record: (kind: string, name: string, detail: string) => void): Promise<Start> {
  const child = spawn(process.execPath, ["--max-old-space-size=1500", CLI, "run", "--force", driver, ...done], {
    cwd: folder, env: { ...process.env, XDG_CACHE_HOME: folder }, stdio: ["ignore", "pipe", "pipe"], detached: true,
  });
  return new Promise((resolve) => {
    let [rest, stderr, ended, hung] = ["", "", false, false];
    let current: string | null = null;
    let timer: NodeJS.Timeout | undefined;
    const kill = (): void => {
      try {
        process.kill(-(child.pid ?? 0), "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    };
    const wait = (seconds: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        hung = true;
        kill();
      }, seconds * 1000);
    };
    wait(PATIENCE.convert);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (!line.startsWith("\x1e")) continue;
        const [kind = "", name = "", detail = ""] = line.slice(1).split("\x1f");
        if (kind === "start") current = name;
        else if (kind !== "found") current = null;
        if (kind === "end") ended = true;
        record(kind, name, detail.replaceAll("\x1d", "\n"));
        wait(PATIENCE.test);
      }
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr = (stderr + text).slice(-TAIL);
    });
    child.on("close", () => {
      clearTimeout(timer);
      kill();
      resolve({ ended, current, hung, stderr });
    });
  });
}
