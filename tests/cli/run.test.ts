/** `run`: the program's own streams, arguments and exit code, from any folder, kept compiled. */
import { chmodSync, existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { spawn, spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageFolder } from "../../src/cli/installation.ts";
import { sandbox, type Sandbox } from "./cli.ts";

let box: Sandbox;

beforeEach(() => {
  box = sandbox();
});

afterEach(() => box.remove());

function cacheFiles(ending: string): string[] {
  const cache = join(dirname(box.folder), "cache");
  return existsSync(cache) ? readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(ending)).map((path) => join(cache, path)) : [];
}

/** The modules of a run, as Node loads them. */
function loaded(args: readonly string[]): string {
  return box.run(args, { env: { NODE_DEBUG: "esm,module" } }).stderr;
}

describe("run", () => {
  it("gives the program its arguments and exit code", () => {
    box.write("a.py", "import sys\nprint(sys.argv)\nsys.exit(7)\n");
    expect(box.run(["run", "a.py", "x", "--help", "-m"])).toEqual({ stdout: "['a.py', 'x', '--help', '-m']\n", stderr: "", code: 7, signal: null });
    expect(box.run(["run", "--ints", "number", "a.py", "--ints"]).stdout).toBe("['a.py', '--ints']\n");
  });

  it("prints nothing of its own, warnings neither", () => {
    box.write("a.py", 'print("out")\ndef f(): return undefined_thing\n');
    expect(box.run(["run", "a.py"])).toEqual({ stdout: "out\n", stderr: "", code: 0, signal: null });
  });

  it("leaves nothing near the program, and needs no writable folder", () => {
    box.write("sub/a.py", "import helper\nprint(helper.x)\n");
    box.write("sub/helper.py", "x = 42\n");
    chmodSync(join(box.folder, "sub"), 0o555);
    expect(box.run(["run", "sub/a.py"])).toMatchObject({ stdout: "42\n", code: 0 });
    expect(box.run(["run", "a.py"], { cwd: join(box.folder, "sub") })).toMatchObject({ stdout: "42\n", code: 0 });
    chmodSync(join(box.folder, "sub"), 0o755);
    expect(box.files()).toEqual(["sub/a.py", "sub/helper.py"]);
  });

  it("works where the cache can't be written", () => {
    box.write("a.py", "print(1)\n");
    box.write("file", "");
    expect(box.run(["run", "a.py"], { env: { XDG_CACHE_HOME: join(box.folder, "file") } })).toMatchObject({ stdout: "1\n", code: 0 });
  });

  it("runs packages with -m, relative imports and all", () => {
    box.write("app/__init__.py", 'NAME = "app"\n');
    box.write("app/__main__.py", "import sys\nfrom . import NAME\nfrom .deep.tool import double\nprint(NAME, double(21), sys.argv[1:])\n");
    box.write("app/deep/__init__.py", "");
    box.write("app/deep/tool.py", "from .. import NAME\ndef double(n):\n    return n * 2\n\nif __name__ == '__main__':\n    print('tool of', NAME)\n");
    expect(box.run(["run", "-m", "app", "--x", "1"])).toMatchObject({ stdout: "app 42 ['--x', '1']\n", code: 0 });
    expect(box.run(["run", "-m", "app.deep.tool"])).toMatchObject({ stdout: "tool of app\n", code: 0 });
  });

  it("shows the Python file and line of an uncaught exception", () => {
    box.write("a.py", "import asyncio\n\nasync def inner(n):\n    return 1 // n\n\nasync def main():\n    await inner(0)\n\nasyncio.run(main())\n");
    const { stderr, code } = box.run(["run", "a.py"]);
    expect(code).toBe(1);
    expect(stderr).toContain(`File "${join(box.folder, "a.py")}", line 7, in main\n    await inner(0)\n`);
    expect(stderr).toContain(`File "${join(box.folder, "a.py")}", line 4, in inner\n    return 1 // n\n`);
    expect(stderr.trim().split("\n").at(-1)).toBe("ZeroDivisionError: integer division or modulo by zero");
  });

  it("knows the classes of the runtime by their names", () => {
    box.write("a.py", 'import asyncio\nprint([type(e).__name__ for e in (OSError("x"), TypeError("y"), asyncio.CancelledError())], repr(OSError("z")))\n');
    expect(box.run(["run", "a.py"]).stdout).toBe("['OSError', 'TypeError', 'CancelledError'] OSError('z')\n");
  });

  it("ends by the signal that ended the program", async () => {
    box.write("a.py", 'import asyncio\n\nasync def main():\n    print("ready", flush=True)\n    await asyncio.sleep(30)\n\nasyncio.run(main())\n');
    const child = spawn(process.execPath, [join(packageFolder(), "bin", "py2ts-async.js"), "run", "a.py"], { cwd: box.folder });
    child.stdout.once("data", () => child.kill("SIGINT"));
    const signal = await new Promise((resolve) => child.on("exit", (code, name) => resolve(name ?? code)));
    expect(signal).toBe("SIGINT");
  });

  it("loses nothing to a slow reader, and outlives one that has seen enough", () => {
    box.write("a.py", "for i in range(200000):\n    print(i)\n");
    const bin = `${process.execPath} ${join(packageFolder(), "bin", "py2ts-async.js")}`;
    const slow = spawnSync("sh", ["-c", `${bin} run a.py | (sleep 0.3; tail -1)`], { cwd: box.folder, encoding: "utf8" });
    expect(slow).toMatchObject({ stdout: "199999\n", stderr: "" });
    const enough = spawnSync("sh", ["-c", `${bin} run a.py | head -1`], { cwd: box.folder, encoding: "utf8" });
    expect(enough.stdout).toBe("0\n");
    expect(enough.stderr).not.toContain("    at ");
  });
});

describe("what run keeps", () => {
  it("is used again without the compiler", () => {
    box.write("a.py", "print(1)\n");
    expect(loaded(["run", "a.py"])).toContain("pipeline.js");
    const again = loaded(["run", "a.py"]);
    expect(again).not.toMatch(/pipeline\.js|node_modules\/(?:yargs|ts-morph|prettier|tree-sitter)/);
  });

  it("is compiled again when a file has changed, or one appears", () => {
    box.write("a.py", "try:\n    import helper\n    print(helper.x)\nexcept ImportError:\n    print('none')\n");
    box.write("helper.py", "x = 1\n");
    expect(box.run(["run", "a.py"]).stdout).toBe("1\n");
    box.write("helper.py", "x = 2\n");
    utimesSync(join(box.folder, "helper.py"), 0, 0);
    expect(box.run(["run", "a.py"]).stdout).toBe("2\n");
    box.write("helper/__init__.py", "x = 3\n");
    expect(box.run(["run", "a.py"]).stdout).toBe("3\n");
  });

  it("is mended when it is damaged", () => {
    box.write("a.py", "print(1)\n");
    box.run(["run", "a.py"]);
    for (const file of cacheFiles("a.mjs")) writeFileSync(file, "syntax error(");
    expect(box.run(["run", "a.py"])).toMatchObject({ stdout: "1\n", stderr: "", code: 0 });
    for (const file of cacheFiles(".json")) writeFileSync(file, readFileSync(file, "utf8").slice(0, 20));
    expect(box.run(["run", "a.py"])).toMatchObject({ stdout: "1\n", stderr: "", code: 0 });
    expect(cacheFiles(".tmp")).toEqual([]);
  });

  it("survives many at once", async () => {
    box.write("a.py", "print(1)\n");
    const runs = Array.from({ length: 6 }, () => new Promise<string>((resolve) => {
      const child = spawn(process.execPath, [join(packageFolder(), "bin", "py2ts-async.js"), "run", "a.py"], { cwd: box.folder, env: { ...process.env, XDG_CACHE_HOME: join(dirname(box.folder), "cache") } });
      let text = "";
      child.stdout.on("data", (part: Buffer) => (text += part.toString()));
      child.stderr.on("data", (part: Buffer) => (text += part.toString()));
      child.on("close", (code) => resolve(`${text}${code}`));
    }));
    expect(await Promise.all(runs)).toEqual(Array.from({ length: 6 }, () => "1\n0"));
    expect(cacheFiles(".tmp")).toEqual([]);
  });
});
