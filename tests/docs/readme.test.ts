import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withSupportTable } from "./readme.ts";

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

describe("the README", () => {
  it("has the support table of grammar-maps (npm run docs)", () => {
    expect(readme).toBe(withSupportTable(readme));
  });

  it("has two set-up commands, each complete in itself", () => {
    const commands = [...readme.matchAll(/^npm ci .*$/gm)].map(([command]) => command);
    expect(commands).toHaveLength(2);
    const [run = "", test = ""] = commands;
    expect(existsSync(new URL(/golden\/\S+\.py/.exec(run)?.[0] ?? "none", root))).toBe(true);
    expect(readFileSync(new URL(".ci/run", root), "utf8")).toContain(test.split(" && ").at(-1));
  });

  it("shows the Python and the TypeScript of a golden as they are", () => {
    const blocks = [...readme.matchAll(/```(?:python|ts)\n([\s\S]*?)```/g)].map(([, text]) => text);
    expect(blocks.slice(0, 2)).toEqual([readFileSync(new URL("golden/document/10-minimal.py", root), "utf8"), readFileSync(new URL("golden/document/10-minimal.ts", root), "utf8")].map((text) => `${text.trimEnd()}\n`));
  });
});
