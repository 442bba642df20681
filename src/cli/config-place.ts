/** Where the configuration of a project is: kept apart from reading it, since `run` has to know only whether there is one. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The key of package.json. */
export const CONFIG_KEY = "py2ts-async";

const NAMES = ["py2ts-async.config.json", "py2ts-async.config.js", "py2ts-async.config.ts"];

/** The configuration file of a folder or of the nearest one above; null where there is none. */
export function findConfig(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    const found = NAMES.map((name) => join(current, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    const manifest = join(current, "package.json");
    if (hasKey(manifest)) return manifest;
    if (dirname(current) === current) return null;
  }
}

function hasKey(manifest: string): boolean {
  try {
    const text = readFileSync(manifest, "utf8");
    if (!text.includes(`"${CONFIG_KEY}"`)) return false;
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && CONFIG_KEY in value;
  } catch {
    return false;
  }
}
