/** Finds CPython 3.13. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const WANTED = "3.13";

/** The interpreter to compare with: the one asked for, or one that is found; null where there is none. */
export function findPython(asked?: string): string | null {
  return (asked === undefined ? candidates() : [asked]).find((file) => asked !== undefined ? versionOf(file) !== null : versionOf(file)?.startsWith(`${WANTED}.`) === true) ?? null;
}

/** The version an interpreter says it has: `3.13.0`; null where it does not run. */
export function versionOf(python: string): string | null {
  try {
    const text = execFileSync(python, ["-c", "import platform; print(platform.python_implementation(), platform.python_version())"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 10_000 });
    return /^CPython (\S+)/.exec(text)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Where an interpreter may be: pyenv's own folders before the shims, which may be set to another version. */
function candidates(): string[] {
  const pyenv = join(process.env["PYENV_ROOT"] ?? join(homedir(), ".pyenv"), "versions");
  const versions = existsSync(pyenv) ? readdirSync(pyenv).filter((name) => name.startsWith(`${WANTED}.`) && /^[\d.]+$/.test(name)).sort() : [];
  const suffix = process.platform === "win32" ? ".exe" : "";
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const named = [`python${WANTED}`, "python3", "python"].flatMap((name) => path.map((folder) => join(folder, name + suffix))).filter((file) => existsSync(file));
  return [...versions.map((name) => join(pyenv, name, "bin", `python${WANTED}`)).filter((file) => existsSync(file)), ...named];
}
