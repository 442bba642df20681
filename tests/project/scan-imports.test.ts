import { describe, expect, it } from "vitest";
import { scanImports } from "../../src/project/scan-imports.ts";

function found(source: string): string[] {
  return scanImports(source).map(({ level, module, names }) => `${".".repeat(level)}${module}${names.length > 0 ? `: ${names.join(" ")}` : ""}`);
}

describe("import statements", () => {
  it.each([
    ["import a, b.c as d", ["a", "b.c"]],
    ["from a.b import c as d, e", ["a.b: c e"]],
    ["from . import x", [".: x"]],
    ["from ..a import (b,\n    c, # why\n)", ["..a: b c"]],
    ["from .. a import b", ["..a: b"]],
    ["from ...import x", ["...: x"]],
    ["from a import *", ["a"]],
    ["try: import a\nexcept ImportError: import b; import c", ["a", "b", "c"]],
    ["def f():\n    import inside", ["inside"]],
    ["import a \\\n  , b", ["a", "b"]],
    ["x = '''\nimport no\n'''\nimport yes", ["yes"]],
    ["x = 'import no; import no'; import yes # import no", ["yes"]],
    ["x = f'{a!r}\\'import no'\nimport yes", ["yes"]],
    ["important = 1\nimport_x = 2\nfrom_ = 3", []],
    ["d = {\n'a': 1}\nimport a", ["a"]],
    ["yield from important", []],
    ["from__future = 1", []],
    ["r'\\'\nimport a", ["a"]],
  ])("%j", (source, expected) => {
    expect(found(source)).toEqual(expected);
  });
});
