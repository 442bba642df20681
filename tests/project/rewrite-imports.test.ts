import { describe, expect, it } from "vitest";
import { rewriteImports } from "../../src/project/index.ts";

const turn = (specifier: string): string => specifier.replace("py2ts-runtime", "NEW");

describe("rewriting imports", () => {
  it("changes those at the head, in all their forms", () => {
    const code = '#!/usr/bin/env node\n// py2ts-runtime\nimport { a,\n  b } from "py2ts-runtime";\nimport type { C } from "py2ts-runtime/x";\n/* and */\nimport * as d from \'py2ts-runtime\'\nimport "py2ts-runtime/y";\nexport { e } from "py2ts-runtime";\nprint(1);\n';
    const changed = rewriteImports(code, turn);
    expect(changed.match(/NEW/g)).toHaveLength(5);
    expect(changed).toContain("// py2ts-runtime\n");
  });

  it("leaves what the program says", () => {
    const code = 'import { print } from "py2ts-runtime";\n\nprint(`\nimport { a } from "py2ts-runtime";\n`);\n';
    expect(rewriteImports(code, turn)).toBe('import { print } from "NEW";\n\nprint(`\nimport { a } from "py2ts-runtime";\n`);\n');
  });

  it("changes imports in the middle of a function", () => {
    expect(rewriteImports('x();\nconst y = await import("py2ts-runtime/json");', turn)).toContain('import("NEW/json")');
  });

  it("takes files for specifiers", () => {
    expect(rewriteImports('import { a } from "./b.ts";', () => ({ file: "/o/lib/b.ts", from: "/o/x/a.ts" }))).toBe('import { a } from "../lib/b.ts";');
  });
});
