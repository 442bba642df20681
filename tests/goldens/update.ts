/** `npm run golden:update`: writes the `.ts` and `.diagnostics` files, from the compiler only. */
import { rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { compileHere } from "../../src/project/host/index.ts";
import { convertGroup, diagnosticGoldens, diagnosticText, goldenFolder, goldenGroups, groupPrograms, textOf } from "./goldens.ts";

let written = 0;

function update(file: string, text: string): void {
  if (textOf(file) === text) return;
  writeFileSync(file, text);
  written += 1;
  console.log(`written ${relative(goldenFolder, file)}`);
}

for (const group of goldenGroups()) {
  const { files, diagnostics } = await convertGroup(group, compileHere);
  for (const { file, text } of files) update(file, text);
  for (const { path, severity, code, message } of diagnostics) if (severity === "error") console.log(`refused ${relative(goldenFolder, path)}: ${code}: ${message}`);
  // What is refused now must not look as if it were converted.
  const refused = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ path }) => path.replace(/\.py$/, ".ts")));
  for (const file of refused) if (textOf(file) !== null) rmSync(file);
  console.log(`${group}: ${files.length} converted, ${groupPrograms(group).length} programs`);
}
for (const code of diagnosticGoldens()) update(join(goldenFolder, "diagnostics", `${code}.diagnostics`), (await diagnosticText(code, compileHere)).text);
console.log(written === 0 ? "nothing changed" : `${written} files written`);
