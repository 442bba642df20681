import { describe, expect, it } from "vitest";
import { findInputs, findPrograms, moduleProgram, scriptProgram, World, type Program } from "../../src/project/index.ts";
import { memoryFileSystem } from "./memory.ts";

function shape(programs: readonly Program[]): string[][] {
  return programs.map(({ modules }) => modules.map(({ name, file, wanted }) => `${name} ${file}${wanted ? "" : " (imported)"}`).sort()).sort();
}

async function programsOf(files: Readonly<Record<string, string>>, ...paths: string[]): Promise<string[][]> {
  const fs = memoryFileSystem(files);
  const inputs = await findInputs(paths, "/p", fs);
  return shape(findPrograms(inputs.files, new World(fs)).programs);
}

describe("programs", () => {
  it("are scripts on their own where nothing links them", async () => {
    expect(await programsOf({ "/p/a.py": "import asyncio", "/p/b.py": "print(1)" }, ".")).toEqual([["__main__ /p/a.py"], ["__main__ /p/b.py"]]);
  });

  it("are scripts together that import one another", async () => {
    expect(await programsOf({ "/p/a.py": "import helper", "/p/b.py": "from helper import x", "/p/helper.py": "", "/p/c.py": "'''\nimport helper\n'''" }, ".")).toEqual([
      ["__main__ /p/c.py"], ["a /p/a.py", "b /p/b.py", "helper /p/helper.py"],
    ]);
  });

  it("call the one script that nobody imports __main__", async () => {
    expect(await programsOf({ "/p/a.py": "import helper", "/p/helper.py": "" }, ".")).toEqual([["__main__ /p/a.py", "helper /p/helper.py"]]);
  });

  it("are packages as a whole", async () => {
    const files = { "/p/jobs/__init__.py": "", "/p/jobs/__main__.py": "from .cli import main", "/p/jobs/cli.py": "", "/p/jobs/deep/__init__.py": "", "/p/jobs/deep/x.py": "from ..cli import main", "/p/jobs/alone.py": "" };
    const whole = [["jobs /p/jobs/__init__.py", "jobs.__main__ /p/jobs/__main__.py", "jobs.alone /p/jobs/alone.py", "jobs.cli /p/jobs/cli.py", "jobs.deep /p/jobs/deep/__init__.py", "jobs.deep.x /p/jobs/deep/x.py"]];
    expect(await programsOf(files, ".")).toEqual(whole);
    expect(await programsOf(files, "jobs")).toEqual(whole);
  });

  it("are folders with __main__.py", async () => {
    expect(await programsOf({ "/p/app/__main__.py": "from app.x import y", "/p/app/x.py": "" }, "app")).toEqual([["app.__main__ /p/app/__main__.py", "app.x /p/app/x.py"]]);
  });

  it("know the imports of a single file", async () => {
    expect(await programsOf({ "/p/a.py": "import pkg.mod", "/p/pkg/__init__.py": "", "/p/pkg/mod.py": "import pkg.other", "/p/pkg/other.py": "", "/p/b.py": "" }, "a.py")).toEqual([
      ["__main__ /p/a.py", "pkg /p/pkg/__init__.py (imported)", "pkg.mod /p/pkg/mod.py (imported)", "pkg.other /p/pkg/other.py (imported)"],
    ]);
  });

  it("for run hold what the script reaches, from its own folder", () => {
    const fs = memoryFileSystem({ "/p/pkg/__init__.py": "", "/p/pkg/tool.py": "import helper\nimport sys", "/p/pkg/helper.py": "", "/p/pkg/other.py": "" });
    expect(shape(scriptProgram("/p/pkg/tool.py", "tool.py", new World(fs)).programs)).toEqual([["__main__ /p/pkg/tool.py", "helper /p/pkg/helper.py"]]);
    expect(shape(moduleProgram("/p/pkg/tool.py", "/p/pkg/tool.py", "/p", new World(fs)).programs)).toEqual([["pkg /p/pkg/__init__.py", "pkg.tool /p/pkg/tool.py"]]);
  });
});

describe("inputs", () => {
  it("skip what is no part of a project", async () => {
    const fs = memoryFileSystem({ "/p/a.py": "", "/p/.hidden/b.py": "", "/p/__pycache__/c.py": "", "/p/v/pyvenv.cfg": "", "/p/v/lib/d.py": "", "/p/notes.txt": "" });
    expect((await findInputs(["."], "/p", fs)).files.map(({ shown }) => shown)).toEqual(["a.py"]);
  });

  it("follow links inside, once, and report those that lead out", async () => {
    const fs = memoryFileSystem({ "/p/in/a.py": "", "/p/in/loop": "-> /p/in", "/p/in/away": "-> /other", "/other/b.py": "", "/p/in/c.py": "-> /other/b.py" });
    const found = await findInputs(["in"], "/p", fs);
    expect(found.files.map(({ shown }) => shown)).toEqual(["in/a.py"]);
    expect(found.diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual(["link-leads-out in/away", "link-leads-out in/c.py"]);
  });

  it("understand patterns, and say when one means nothing", async () => {
    const fs = memoryFileSystem({ "/p/a/x.py": "", "/p/a/b/y.py": "", "/p/z.py": "" });
    expect((await findInputs(["a/**/*.py"], "/p", fs)).files.map(({ shown }) => shown).sort()).toEqual(["a/b/y.py", "a/x.py"]);
    expect((await findInputs(["q*.py", "none.py"], "/p", fs)).diagnostics.map(({ message }) => message)).toEqual([
      "can't read 'q*.py': no Python file matches the pattern", "can't read 'none.py': no such file or directory",
    ]);
  });

  it("mirror the tree below their common folder", async () => {
    const fs = memoryFileSystem({ "/p/a/x.py": "", "/p/a/b/y.py": "", "/q/z.py": "" });
    expect((await findInputs(["a"], "/p", fs)).common).toBe("/p/a");
    expect((await findInputs(["a/x.py", "a/b/y.py"], "/p", fs)).common).toBe("/p/a");
    expect((await findInputs(["a", "/q/z.py"], "/p", fs)).common).toBe("/");
  });
});
