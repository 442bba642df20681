/** What the TypeScript compiler says of output files. */
import ts from "typescript";
import { COMPILER_OPTIONS } from "./options.ts";

export interface TypeError {
  readonly file: string;
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

/** All errors in these files. */
export function typeErrors(files: readonly string[]): TypeError[] {
  const { options } = ts.convertCompilerOptionsFromJson(COMPILER_OPTIONS, process.cwd());
  const program = ts.createProgram({ rootNames: files, options });
  return files.flatMap((name) => {
    const file = program.getSourceFile(name);
    if (file === undefined) return [];
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ start = 0, code, messageText }) => (
      { file: name, line: file.getLineAndCharacterOfPosition(start).line + 1, code, message: ts.flattenDiagnosticMessageText(messageText, "\n") }
    ));
  });
}
