import { describe, expect, it } from "vitest";
import type { AnyNode } from "../../src/ir/python/visit.ts";
import { analyse, analyseProgram, type Analysed } from "./program.ts";

function reads(name: string, { nodes, facts }: Analysed): string[] {
  const isRead = (node: AnyNode): node is AnyNode & { readonly name: string } => node.kind === "name" && "name" in node && node.name === name;
  return nodes.filter(isRead).sort((left, right) => left.span.start - right.span.start).map((node) => facts.boundAt(node.id));
}

describe("definite assignment", () => {
  it("follows the flow", () => {
    const analysed = analyse(`
import random
if random.random() > 2:
    x = 1
print(x)
x = 2
print(x)
del x
print(x)
`);
    expect(reads("x", analysed)).toEqual(["always", "maybe", "always", "always", "always", "never"]);
  });

  it("knows that a loop may not run and that a handler's name goes", () => {
    const analysed = analyse(`
def f(xs):
    for each in xs:
        last = each
    print(last)
    try:
        value = 1
    except ValueError as error:
        return error
    print(value)
    while True:
        found = 1
        break
    print(found)
f([1])
`);
    expect(reads("last", analysed).at(-1)).toBe("maybe");
    expect(reads("value", analysed).at(-1)).toBe("always");
    expect(reads("found", analysed).at(-1)).toBe("always");
    expect(reads("error", analysed).at(-1)).toBe("always");
  });

  it("trusts names that nested functions read after their module has run", () => {
    const analysed = analyse("def f():\n    return later\nlater = 1\nf()\n");
    expect(reads("later", analysed)[0]).toBe("always");
  });
});

describe("bindings", () => {
  it("says what is constant, captured and bound late", () => {
    const { facts } = analyse(`
def outer():
    fixed = 1
    count = 0
    def bump():
        nonlocal count
        count += fixed
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    best = sorted([1], key=lambda x: x + fixed)
    return bump, fs, best
outer()
`);
    const scope = facts.bindingsOf("__main__")[0]?.sites[0] ?? "";
    const of = (name: string): string => {
      const binding = facts.bindingsOf(scope).find((each) => each.name === name);
      return binding === undefined ? "missing" : [binding.constant ? "constant" : "", binding.captured ? "captured" : "", binding.lateBound ? "late" : ""].filter((word) => word !== "").join(" ");
    };
    expect(of("fixed")).toBe("constant captured");
    expect(of("count")).toBe("captured late");
    expect(of("i")).toBe("captured late");
    expect(of("best")).toBe("constant");
  });
});

describe("imports", () => {
  it("resolves modules and names of the program", () => {
    const { facts, diagnostics } = analyseProgram({
      "pkg.__init__": "from .models import Job\nfrom . import store\n",
      "pkg.models": "class Job:\n    pass\n_hidden = 1\n",
      "pkg.store": "from .models import *\nfrom .. import missing_up\njobs = [Job()]\n",
      "__main__": "from pkg import Job, store\nimport pkg.models as m\nx = store.jobs\ny = m.Job()\n",
    });
    expect(diagnostics.map((each) => each.code)).not.toContain("undefined-name");
    const types = facts.bindingsOf("__main__").map((binding) => [binding.name, binding.type.kind]);
    expect(types).toEqual([["Job", "class"], ["store", "module"], ["m", "module"], ["x", "list"], ["y", "instance"]]);
  });

  it("reports what is not there, once", () => {
    const { diagnostics } = analyse("import nowhere\nfrom asyncio import nothing\nprint(foo)\nprint(foo)\n");
    expect(diagnostics.map((each) => [each.code, each.span?.line])).toEqual([["unknown-module", 1], ["unknown-module-member", 2], ["undefined-name", 3]]);
  });
});
