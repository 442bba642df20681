/** Tells what was found, and what it means for the exit code. */
import { styleText } from "node:util";
import type { Diagnostic, DiagnosticCode } from "../diagnostics/index.ts";
import { plainStyle, renderGithub, renderJson, renderSarif, renderText, summary, terminalStyle, type SourceLookup } from "../diagnostics/render/index.ts";
import { version } from "./installation.ts";
import type { Settings } from "./settings.ts";

/** Findings about the call rather than about a program: these give exit code 2. */
const USAGE: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "unreadable-input", "no-python-files", "link-leads-out", "output-inside-input", "unwritable-output", "name-collision", "invalid-config",
]);

/** Prints findings on stderr, in the form that was asked for. */
export function report(found: readonly Diagnostic[], settings: Pick<Settings, "diagnostics" | "quiet" | "color">, sourceOf: SourceLookup): void {
  const shown = settings.quiet ? found.filter(({ severity }) => severity === "error") : found;
  const text = rendered(shown, settings, sourceOf);
  if (text !== "") process.stderr.write(`${text}\n`);
}

function rendered(found: readonly Diagnostic[], { diagnostics, quiet, color }: Pick<Settings, "diagnostics" | "quiet" | "color">, sourceOf: SourceLookup): string {
  if (diagnostics === "json") return renderJson(found);
  if (diagnostics === "sarif") return renderSarif(found, { name: "py2ts-async", version: version(), informationUri: "https://www.npmjs.com/package/py2ts-async" });
  if (diagnostics === "github") return found.map(renderGithub).join("\n");
  const style = color ? terminalStyle((format, text) => styleText(format, text, { validateStream: false })) : plainStyle;
  const texts = found.map((each) => renderText(each, sourceOf, style));
  return [...texts, ...(quiet || found.length < 2 ? [] : [summary(found)])].join("\n\n");
}

/** 0 done, 1 something was refused or there were too many warnings, 2 wrong usage or unreadable input. */
export function exitCodeOf(found: readonly Diagnostic[], maxWarnings = Infinity): 0 | 1 | 2 {
  const errors = found.filter(({ severity }) => severity === "error");
  const usage: ReadonlySet<string> = USAGE;
  if (errors.some(({ code }) => usage.has(code))) return 2;
  return errors.length > 0 || found.filter(({ severity }) => severity === "warning").length > maxWarnings ? 1 : 0;
}

/** Ends a command because it was called wrongly. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
