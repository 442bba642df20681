/** `needs PATHS…`: the modules that programs use, and what of them is not there. */
import type { Diagnostic } from "../../diagnostics/index.ts";
import { convert, findInputs, World } from "../../project/index.ts";
import { compileHere, fromHost, nodeFileSystem as fs } from "../../project/host/index.ts";
import { exitCodeOf, report } from "../report.ts";
import { typescriptOptions, type Settings } from "../settings.ts";

/** What is said of modules and their names. */
const LACKS: ReadonlySet<string> = new Set(["unknown-module", "optional-module", "unknown-module-member", "refused-module-member"]);

/** Prints what the programs need and lack. @returns the exit code: 1 where something lacks */
export async function needsCommand(paths: readonly string[], settings: Settings): Promise<number> {
  const inputs = await findInputs(paths, fromHost(process.cwd()), fs);
  const unreadable = exitCodeOf(inputs.diagnostics);
  if (unreadable !== 0) {
    report(inputs.diagnostics, settings, () => null);
    return unreadable;
  }
  const options = { ...typescriptOptions(settings), force: true, format: false };
  const { outputs, diagnostics } = await convert({ inputs, world: new World(fs), compile: compileHere, options, withImports: true, jobs: 1 });
  const has = [...new Set(outputs.flatMap(({ runtimeImports }) => runtimeImports.map(moduleOf)))].sort();
  const lacks = diagnostics.filter(({ code }) => LACKS.has(code));
  process.stdout.write(needsText(has, lacks));
  return lacks.length > 0 ? 1 : 0;
}

/** `py2ts-runtime/os/path` is os.path. */
function moduleOf(specifier: string): string {
  const [, ...parts] = specifier.split("/");
  return parts.length === 0 ? "builtins" : parts.join(".");
}

function needsText(has: readonly string[], lacks: readonly Diagnostic[]): string {
  const places = new Map<string, string[]>();
  for (const { message, path, span } of lacks) places.set(message, [...(places.get(message) ?? []), span === null ? path : `${path}:${span.line}`]);
  const missing = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([message, where]) => `  ${message}  (${where.join(", ")})`);
  return `uses: ${has.join(", ") || "nothing of the library"}\n${missing.length === 0 ? "lacks nothing\n" : `lacks:\n${missing.join("\n")}\n`}`;
}
