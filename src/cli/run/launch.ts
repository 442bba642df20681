/** Starts a compiled program in this process. */
import * as nodeModule from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RuntimeFiles } from "../installation.ts";
import type { CachedProgram } from "./cache.ts";
import type { RunTarget } from "./target.ts";

/** What is used of the runtime's platform layer. */
interface Platform {
  install(): void;
  end_with(error: unknown): void;
  set_origins(origins: Readonly<Record<string, string>>): void;
}

interface Entry {
  set_main(url: string): void;
}

/** Runs a program to the end of its main module. From here on streams, arguments and exit code are the program's own. */
export async function launch(program: CachedProgram, target: RunTarget, runtime: RuntimeFiles): Promise<void> {
  keepMachineCode(program);
  process.argv = [process.argv[0] ?? "node", target.argv0, ...target.args];
  const platform: unknown = await import(runtime.url("py2ts-runtime/platform"));
  const entry: unknown = await import(runtime.url("py2ts-runtime/platform/entry"));
  if (!isPlatform(platform) || !isEntry(entry)) throw new TypeError("this py2ts-runtime does not belong to this py2ts-async");
  const url = pathToFileURL(program.entry).href;
  platform.install();
  platform.set_origins(program.origins);
  entry.set_main(url);
  try {
    await import(url);
  } catch (error) {
    platform.end_with(error);
  }
}

/** From 22.8 on, Node can keep what it made of JavaScript; most of a short program's time goes there. */
function keepMachineCode({ folder }: CachedProgram): void {
  const enable = "enableCompileCache" in nodeModule ? nodeModule.enableCompileCache : null;
  if (typeof enable === "function") Reflect.apply(enable, nodeModule, [join(folder, "v8")]);
}

function isPlatform(value: unknown): value is Platform {
  return has(value, "install") && has(value, "end_with") && has(value, "set_origins");
}

function isEntry(value: unknown): value is Entry {
  return has(value, "set_main");
}

function has(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && name in value;
}
