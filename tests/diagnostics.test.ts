/** Each finding about a program has an example, which shows what users see. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalogue } from "../src/diagnostics/index.ts";
import { transpileProgram } from "../src/index.ts";
import { diagnosticGoldens, diagnosticText, goldenFolder, textOf } from "./goldens/goldens.ts";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** Findings that need more than one file, a huge one or a broken compiler, and what no program is known for. */
const WITHOUT_EXAMPLE = new Set([
  "unreadable-input", "name-collision", "no-python-files", "link-leads-out", "output-inside-input", "unwritable-output", "import-not-converted", "code-after-cyclic-import", "import-after-code", "invalid-config", "type-problem",
  "internal-error", "unparsed-construct", "nesting-too-deep", "unformatted", "unmapped", "too-deep",
]);

/** The codes that some file makes a diagnostic of. */
function reportedCodes(): string[] {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts") && !/^(?:diagnostics|runtime)[\\/]/.test(path));
  const texts = files.map((path) => readFileSync(join(src, path), "utf8")).join("\n");
  return Object.keys(catalogue).filter((code) => texts.includes(`"${code}"`));
}

describe("golden/diagnostics", () => {
  it.each(diagnosticGoldens())("%s is reported as recorded", async (code) => {
    // After a wanted change: npm run golden:update, and read the difference.
    const { text, codes } = await diagnosticText(code, transpileProgram);
    expect(codes).toContain(code);
    expect(text).toBe(textOf(join(goldenFolder, "diagnostics", `${code}.diagnostics`)));
  });

  it("has an example for each finding about a program", () => {
    expect(reportedCodes().filter((code) => !WITHOUT_EXAMPLE.has(code) && !diagnosticGoldens().includes(code))).toEqual([]);
  });

  it("has examples of existing codes only", () => {
    expect(diagnosticGoldens().filter((code) => !(code in catalogue))).toEqual([]);
  });
});
