import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findPython } from "../../src/check/index.ts";
import { sandbox, type Sandbox } from "./cli.ts";

let box: Sandbox;

beforeEach(() => {
  box = sandbox();
});

afterEach(() => box.remove());

const PACKAGE = {
  "in/app/__init__.py": "", "in/app/__main__.py": "from .cli import main\n\nmain()\n", "in/app/cli.py": "from app.deep.tool import double\n\ndef main():\n    print(double(21))\n",
  "in/app/deep/__init__.py": "", "in/app/deep/tool.py": "def double(n):\n    return n * 2\n", "in/alone.py": 'print("alone")\n',
};

describe("needs", () => {
  it("lists the modules that are used, and what of them is not there", () => {
    box.write("a.py", "import asyncio\nimport requests\nfrom sys import setprofile\n\nasync def main():\n    print(requests, setprofile)\n\nasyncio.run(main())\n");
    const { stdout, code } = box.run(["needs", "a.py"]);
    expect(stdout).toBe("uses: asyncio, builtins\nlacks:\n  'sys.setprofile' can't be translated: it has no equal on a JavaScript host  (a.py:3)\n  module 'requests' is not supported yet  (a.py:2)\n");
    expect(code).toBe(1);
    box.write("b.py", 'print("hi")\n');
    expect(box.run(["needs", "b.py"])).toMatchObject({ stdout: "uses: builtins\nlacks nothing\n", code: 0 });
    expect(box.run(["needs", "no.py"]).code).toBe(2);
  });
});

describe("convert", () => {
  it("prints one file on stdout, findings on stderr", () => {
    box.write("a.py", "print(thing)\n");
    const { stdout, stderr, code } = box.run(["a.py"]);
    expect(stdout).toContain('import { print, unbound } from "py2ts-runtime";');
    expect(stderr).toContain("a.py:1:7: warning[undefined-name]");
    expect(code).toBe(0);
    expect(box.run(["a.py", "--max-warnings", "0"]).code).toBe(1);
    expect(box.run(["a.py", "--quiet"]).stderr).toBe("");
  });

  it("reads standard input", () => {
    expect(box.run(["-"], { input: 'print("hi")\n' })).toMatchObject({ stdout: 'import { print } from "py2ts-runtime";\n\nprint("hi");\n', stderr: "", code: 0 });
    expect(box.run(["-", "-o", "out"], { input: "x = (\n" })).toMatchObject({ code: 1 });
  });

  it("mirrors folders, with the files of a project", () => {
    for (const [path, text] of Object.entries(PACKAGE)) box.write(path, text);
    expect(box.run(["in", "-o", "out"])).toMatchObject({ stdout: "", stderr: "", code: 0 });
    expect(box.files("out")).toEqual(["alone.ts", "alone.ts.map", "app/__main__.ts", "app/__main__.ts.map", "app/cli.ts", "app/cli.ts.map", "app/deep/index.ts", "app/deep/index.ts.map", "app/deep/tool.ts", "app/deep/tool.ts.map", "app/index.ts", "app/index.ts.map", "package.json", "tsconfig.json"]);
    expect(box.read("out/app/cli.ts")).toContain('from "./deep/tool.ts"');
    expect(JSON.parse(box.read("out/package.json"))).toMatchObject({ type: "module", dependencies: { "py2ts-runtime": expect.stringMatching(/^\^\d/) as string } });
    box.write("out/package.json", "{}");
    box.run(["in", "-o", "out"]);
    expect(box.read("out/package.json")).toBe("{}");
  });

  it("finds the imports of a package that is named by its own folder", () => {
    for (const [path, text] of Object.entries(PACKAGE)) box.write(path, text);
    box.run(["in/app", "-o", "out"]);
    expect(box.files("out")).toEqual(["__main__.ts", "__main__.ts.map", "cli.ts", "cli.ts.map", "deep/index.ts", "deep/index.ts.map", "deep/tool.ts", "deep/tool.ts.map", "index.ts", "index.ts.map", "package.json", "tsconfig.json"]);
    expect(box.read("out/cli.ts")).toContain('from "./deep/tool.ts"');
  });

  it("converts what a file imports, too, and says what has no place", () => {
    box.write("lib/helper.py", "x = 1\n");
    box.write("main.py", "import lib.helper\nprint(lib.helper.x)\n");
    box.run(["main.py", "-o", "out"]);
    expect(box.files("out")).toEqual(["lib/helper.ts", "lib/helper.ts.map", "main.ts", "main.ts.map", "package.json", "tsconfig.json"]);
    box.write("pkg/__init__.py", "");
    box.write("pkg/sub/__init__.py", "from ..other import x\n");
    box.write("pkg/other.py", "x = 1\n");
    expect(box.run(["pkg/sub", "-o", "out2"]).stderr).toContain("pkg/other.py: warning[import-not-converted]");
  });

  it("copies the runtime's parts beside the output", () => {
    box.write("in/a.py", "import asyncio\n\nasync def main():\n    print(await asyncio.sleep(0, 'done'))\n\nasyncio.run(main())\n");
    expect(box.run(["in", "-o", "out", "--runtime", "copy"]).code).toBe(0);
    expect(box.read("out/a.ts")).toContain('from "./py2ts-runtime/index.js"');
    expect(box.files("out/py2ts-runtime")).toContain("asyncio/index.d.ts");
    expect(JSON.parse(box.read("out/package.json"))).not.toHaveProperty("dependencies");
    expect(JSON.parse(box.read("out/tsconfig.json"))).toHaveProperty("compilerOptions.strict", true);
  });

  it("type-checks what it emits", () => {
    box.write("a.py", "import asyncio\n\nasync def f(n: int) -> str:\n    return str(n)\n\nprint(asyncio.run(f(1)))\n");
    expect(box.run(["a.py", "--types-check"])).toMatchObject({ stderr: "", code: 0 });
  });

  it.each([
    ["json", (text: string) => expect(JSON.parse(text)).toBeTruthy()],
    ["sarif", (text: string) => expect(JSON.parse(text)).toMatchObject({ version: "2.1.0" })],
    ["github", (text: string) => expect(text).toMatch(/^::error .*file=a\.py,line=1/m)],
  ])("shows findings as %s", (format, check) => {
    box.write("a.py", "def f(:\n");
    check(box.run(["a.py", "--diagnostics", format]).stderr);
  });
});

describe("configuration", () => {
  it.each([
    ["py2ts-async.config.json", '{ "maxWarnings": 0 }'],
    ["py2ts-async.config.js", "export default { maxWarnings: 0 };"],
    ["py2ts-async.config.ts", "interface C { maxWarnings: number }\nconst config: C = { maxWarnings: 0 };\nexport default config;\n"],
    ["package.json", '{ "py2ts-async": { "maxWarnings": 0 } }'],
  ])("is found in %s", (name, text) => {
    box.write("package.json", '{ "type": "module" }');
    box.write(name, text);
    box.write("deep/a.py", "print(thing)\n");
    expect(box.run(["deep/a.py"]).code).toBe(1);
    expect(box.run(["deep/a.py", "--max-warnings", "5"]).code).toBe(0);
  });

  it("holds known options only", () => {
    box.write("py2ts-async.config.json", '{ "color": "yes" }');
    box.write("a.py", "print(1)\n");
    expect(box.run(["a.py"])).toMatchObject({ stdout: "", code: 2, stderr: expect.stringContaining('"color" has to be true or false') as string });
    box.write("py2ts-async.config.json", '{ "colour": true }');
    expect(box.run(["a.py"]).stderr).toContain('there is no option "colour"');
  });

  it("counts for run as well", () => {
    box.write("a.py", "print(2 ** 64)\n");
    expect(box.run(["run", "a.py"]).stdout).toBe("18446744073709551616\n");
    box.write("py2ts-async.config.json", '{ "diagnostics": "nonsense" }');
    expect(box.run(["run", "a.py"]).code).toBe(2);
  });
});

describe("check", () => {
  it("compares with goldens, and rewrites them", () => {
    box.write("in/a.py", "print(1)\n");
    box.write("gold/a.ts", "old\n");
    const first = box.run(["check", "in", "gold"]);
    expect(first.code).toBe(1);
    expect(first.stdout).toContain("-old\n");
    expect(first.stdout).toContain("+print(1);\n");
    expect(box.run(["check", "in", "gold", "--update"]).code).toBe(0);
    expect(box.run(["check", "in", "gold"])).toMatchObject({ stdout: "", code: 0 });
    expect(box.files("gold")).toEqual(["a.ts"]);
    expect(box.run(["check", "in", "none"]).code).toBe(2);
  });
});

describe("verify", () => {
  it("compares with recorded output, and exit code, where there is no Python", () => {
    box.write("p/good.py", "print(1)\n");
    box.write("p/good.out", "1\n");
    box.write("p/ends.py", "import sys\nprint(2)\nsys.exit(3)\n");
    box.write("p/ends.out", "2\n");
    box.write("p/ends.exit", "3\n");
    box.write("p/bad.py", "print(1)\n");
    box.write("p/bad.out", "one\n");
    box.write("p/wrong.py", "def f(:\n");
    box.write("p/wrong.out", "");
    const env = { PATH: "/none", PYENV_ROOT: "/none", HOME: box.folder };
    const found = box.run(["verify", "p", "--diff"], { env });
    expect(found.stderr).toContain("CPython 3.13 was not found");
    expect(found.stdout).toMatch(/p\/good\.py +equal/);
    expect(found.stdout).toMatch(/p\/ends\.py +equal/);
    expect(found.stdout).toMatch(/p\/bad\.py +different .*line 1: "1" instead of "one"/);
    expect(found.stdout).toMatch(/p\/wrong\.py +refused .*syntax-error/);
    expect(found.stdout).toContain("2 of 4 equal, 1 different, 1 refused");
    expect(found.stdout).toContain("-one\n");
    expect(found.code).toBe(1);
  });

  it.skipIf(findPython() === null)("compares with CPython: scripts, packages and projects", () => {
    for (const [path, text] of Object.entries(PACKAGE)) box.write(path, text);
    box.write("in/project/run.txt", "python -m tool one 'two three'\n");
    box.write("in/project/tool.py", "import sys\nprint(sys.argv[1:])\n");
    const found = box.run(["verify", "in", "--runs", "2"]);
    expect(found.stdout).toContain("3 of 3 equal");
    expect(found.code).toBe(0);
    expect(box.files("in").some((file) => file.includes("__pycache__"))).toBe(false);
  });

  it("says what is not there", () => {
    expect(box.run(["verify", "none"])).toMatchObject({ stdout: "", code: 2 });
  });
});

describe("explain", () => {
  it("tells all about a code", () => {
    const { stdout, code } = box.run(["explain", "undefined-name"]);
    expect(stdout).toContain("undefined-name");
    expect(stdout).toContain("NameError");
    expect(code).toBe(0);
  });
});

describe("--version and --help", () => {
  it("are there", () => {
    expect(box.run(["--version"]).stdout.trim()).toBe((JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version);
    const help = box.run(["--help"]).stdout;
    for (const word of ["run", "verify", "check", "explain", "--runtime", "--types-check", "--max-warnings"]) expect(help).toContain(word);
    for (const word of ["watch", "--report", "--cache", "--map"]) expect(help).not.toContain(word);
  });
});
