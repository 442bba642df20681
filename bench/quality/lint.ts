/** What ESLint's recommended rules with types say of output files. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { COMPILER_OPTIONS } from "./options.ts";

/** The rule of each finding. */
export async function lint(files: readonly string[], folder: string): Promise<string[]> {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ["**/*.ts"] }));
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: [
      { files: ["**/*.ts"] },
      ...(tseslint.configs.recommendedTypeChecked as ESLint.ConfigData[] as never[]),
      { languageOptions: { parserOptions: { project: [join(folder, "tsconfig.json")], tsconfigRootDir: folder } } },
    ],
  });
  const results = await eslint.lintFiles([...files]);
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? "unparsed"));
}
