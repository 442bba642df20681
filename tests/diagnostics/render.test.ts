import { describe, expect, it } from "vitest";
import { catalogue, diagnostic, isCode } from "../../src/diagnostics/index.ts";
import { plainStyle, renderExplanation, renderGithub, renderJson, renderSarif, renderText, summary, terminalStyle } from "../../src/diagnostics/render/index.ts";
import { LineTable } from "../../src/1-parse/lines.ts";

const source = "x = 1\n\tprint(fetch('ü'))\n";
const start = source.indexOf("fetch");
const span = new LineTable(source).span(start, start + 5);
const found = diagnostic("undefined-name", "dir/a.py", span, { name: "fetch" });

describe("text", () => {
  it("shows place, severity, code, sentence, underlined line and hint", () => {
    expect(renderText(found, () => source, plainStyle)).toBe([
      "dir/a.py:2:8: warning[undefined-name]: name 'fetch' is not defined in this program; using it raises NameError",
      "  |",
      "2 |     print(fetch('ü'))",
      "  |           ^^^^^",
      "hint: define it, import it, or check the spelling",
    ].join("\n"));
  });

  it("goes without a frame where there is no source or no span", () => {
    expect(renderText({ ...found, span: null, hint: null }, () => source)).toBe(
      "dir/a.py: warning[undefined-name]: name 'fetch' is not defined in this program; using it raises NameError");
    expect(renderText({ ...found, hint: null }, () => null).split("\n")).toHaveLength(1);
  });

  it("counts wide characters, cuts long lines and keeps control characters away from the terminal", () => {
    const wide = "a = '日本' + x";
    const at = new LineTable(wide).span(11, 12);
    expect(renderText({ ...found, span: at, hint: null }, () => wide).split("\n")[3]).toBe(`  | ${" ".repeat(13)}^`);
    const long = `y = ${"a + ".repeat(100)}x\u001b[31m`;
    const end = new LineTable(long).span(404, 405);
    const lines = renderText({ ...found, span: end, hint: null }, () => long).split("\n");
    expect(lines[2]?.length).toBeLessThan(140);
    expect(lines[2]).not.toContain("\u001b");
  });

  it("underlines the first line of a span over several", () => {
    const text = "f(\n  1)\n";
    expect(renderText({ ...found, span: new LineTable(text).span(0, 7), hint: null }, () => text).split("\n").slice(2)).toEqual(["1 | f(", "  | ^^"]);
  });

  it("paints with a given function", () => {
    const painted = renderText(found, () => source, terminalStyle((format, text) => `<${format}>${text}</>`));
    expect(painted).toContain("<yellow>warning[undefined-name]</>");
  });

  it("sums up", () => {
    expect(summary([found, found, { ...found, severity: "error" }])).toBe("1 error, 2 warnings");
    expect(summary([])).toBe("");
  });
});

describe("forms for tools", () => {
  it("JSON", () => {
    expect(JSON.parse(renderJson([found]))).toEqual([{
      path: "dir/a.py", severity: "warning", code: "undefined-name", reason: "invalid", message: found.message, hint: found.hint,
      range: { start: { line: 2, column: 8, offset: 13 }, end: { line: 2, column: 13, offset: 18 } },
    }]);
  });

  it("GitHub annotations", () => {
    expect(renderGithub({ ...found, path: "a,b:c.py", message: "50%\nx", hint: null })).toBe(
      "::warning file=a%2Cb%3Ac.py,line=2,endLine=2,col=8,endColumn=12,title=undefined-name::50%25%0Ax");
  });

  it("SARIF", () => {
    const log = JSON.parse(renderSarif([found], { name: "py2ts-async", version: "1.0.0", informationUri: "https://example.org" }));
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0].tool.driver.rules[0].id).toBe("undefined-name");
    expect(log.runs[0].results[0]).toMatchObject({ ruleId: "undefined-name", ruleIndex: 0, level: "warning" });
    expect(log.runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "dir/a.py" }, region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 13 },
    });
  });
});

describe("catalogue", () => {
  it("has slugs as codes, one-line messages, and a long text for each", () => {
    for (const [code, entry] of Object.entries(catalogue)) {
      expect(code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(entry.message).not.toContain("\n");
      expect(entry.explain.length).toBeGreaterThan(50);
      expect(renderExplanation(code)).toContain(entry.explain);
    }
  });

  it("knows its codes", () => {
    expect(isCode("undefined-name")).toBe(true);
    expect(isCode("toString")).toBe(false);
    expect(renderExplanation("no-such-code")).toBeNull();
  });
});
