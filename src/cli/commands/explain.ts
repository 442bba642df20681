/** `explain CODE`: a diagnostic in full. */
import { styleText } from "node:util";
import { catalogue } from "../../diagnostics/index.ts";
import { plainStyle, renderExplanation, terminalStyle } from "../../diagnostics/render/index.ts";
import { UsageError } from "../report.ts";

/** Prints the long text of a code. @returns the exit code */
export function explainCommand(code: string, color: boolean): number {
  const style = color && process.stdout.isTTY ? terminalStyle((format, text) => styleText(format, text)) : plainStyle;
  const text = renderExplanation(code, style);
  if (text === null) throw new UsageError(`there is no diagnostic '${code}'; there are: ${Object.keys(catalogue).sort().join(", ")}`);
  process.stdout.write(`${text}\n`);
  return 0;
}
