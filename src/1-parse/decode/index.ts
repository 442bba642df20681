import { diagnostic } from "../../diagnostics/index.ts";
import type { Diagnostic } from "../../diagnostics/index.ts";
import { decode as decodeBytes } from "./decode.ts";
import type { DecodingProblem } from "./decode.ts";

export type { Decoded, DecodingProblem } from "./decode.ts";
export { decode } from "./decode.ts";

/** The diagnostic for a file whose bytes can't be read. Its span has a line and nothing to underline. */
export function decodingDiagnostic(path: string, problem: DecodingProblem): Diagnostic {
  const at = { start: 0, end: 0, line: problem.line, column: 0, endLine: problem.line, endColumn: 0 };
  return problem.code === "unknown-encoding"
    ? diagnostic("unknown-encoding", path, at, { encoding: problem.encoding })
    : diagnostic("decoding-error", path, at, { message: problem.message });
}

/** Decodes a file, reporting what stands against it; null then. */
export function decodeFile(path: string, bytes: Uint8Array, report: (found: Diagnostic) => void): string | null {
  const { text, problem } = decodeBytes(bytes);
  if (problem !== null) report(decodingDiagnostic(path, problem));
  return text;
}
