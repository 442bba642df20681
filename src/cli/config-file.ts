/** Reads the configuration of a project. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { stripTypes } from "../index.ts";
import { configProblem, isConfig, type Config } from "../project/index.ts";
import { CONFIG_KEY } from "./config-place.ts";

/** Reads a configuration file. @returns the configuration, or what is wrong with it */
export async function readConfig(path: string): Promise<Config | { readonly problem: string }> {
  let value: unknown;
  try {
    value = await load(path);
  } catch (error) {
    return { problem: `can't read the configuration: ${error instanceof Error ? error.message : String(error)}` };
  }
  return isConfig(value) ? value : { problem: configProblem(value) ?? "the configuration is wrong" };
}

async function load(path: string): Promise<unknown> {
  if (basename(path) === "package.json") {
    const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof manifest === "object" && manifest !== null && CONFIG_KEY in manifest ? manifest[CONFIG_KEY] : {};
  }
  if (path.endsWith(".json")) return JSON.parse(readFileSync(path, "utf8"));
  const loaded: unknown = path.endsWith(".ts") ? await importTypeScript(path) : await import(pathToFileURL(path).href);
  return typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : loaded;
}

/** Node 22.18 and later leave out types by themselves; before, they are taken out here. Such a file can import Node's own modules and types. */
async function importTypeScript(path: string): Promise<unknown> {
  if (hasTypeStripping()) return import(pathToFileURL(path).href);
  const code = await stripTypes(readFileSync(path, "utf8"));
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

function hasTypeStripping(): boolean {
  return "typescript" in process.features && Boolean(process.features.typescript);
}
