/** Input that can't be converted, or only just: each ends in a clear diagnostic and exit code, with nothing half written. */
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sandbox, type Sandbox } from "./cli.ts";

let box: Sandbox;

beforeEach(() => {
  box = sandbox();
});

afterEach(() => box.remove());

/** Nothing on stdout, the exit code, and this on stderr. */
function refused(args: readonly string[], code: number, ...texts: readonly string[]): void {
  const found = box.run(args);
  for (const text of texts) expect(found.stderr).toContain(text);
  expect({ stdout: found.stdout, code: found.code }).toEqual({ stdout: "", code });
  expect(found.stderr).not.toMatch(/^\s+at /m);
}

function converted(name: string): string {
  // A note tells that what nests very deep is not formatted.
  const found = box.run([name, "--quiet"]);
  expect({ stderr: found.stderr, code: found.code }).toEqual({ stderr: "", code: 0 });
  return found.stdout;
}

describe("what Python refuses is refused", () => {
  it.each([
    ["a syntax error", "def f(:\n    pass\n", "bad.py:1:7: error[syntax-error]: invalid syntax"],
    ["a missing parenthesis", "print((1)\n", "'(' was never closed"],
    ["Python 2's print", 'print "a"\n', "Missing parentheses in call to 'print'. Did you mean print(...)?"],
    ["Python 2's inequality", "1 <> 2\n", "bad.py:1:3"],
    ["an old octal number", "0777\n", "leading zeros in decimal integer literals are not permitted"],
    ["parameters of one name", "def f(a, a): pass\n", "duplicate argument 'a' in function definition"],
    ["return outside of a function", "return 1\n", "'return' outside function"],
    ["await where it can't stand", "def f():\n    await g()\n", "'await' outside async function"],
    ["tabs and spaces that mean two things", "if 1:\n        a = 1\n\tb = 2\n", "tab-error"],
    ["a missing block", "if 1:\nx = 1\n", "expected an indented block after 'if' statement on line 1"],
    ["too many parentheses", `print(${"(".repeat(200)}1${")".repeat(200)})\n`, "too many nested parentheses"],
    ["too many blocks", `${Array.from({ length: 101 }, (_, depth) => `${" ".repeat(depth)}if 1:\n`).join("")}${" ".repeat(101)}x = 1\n`, "too many levels of indentation"],
    ["a null character", "x = 1\n\0\n", "bad.py:2:1: error[syntax-error]: source code cannot contain null bytes"],
  ])("%s", (_, source, message) => {
    box.write("bad.py", source);
    refused(["bad.py"], 1, message);
  });

  it("bytes that are no UTF-8", () => {
    box.write("bad.py", Buffer.from('print("\xe9")\n', "latin1"));
    refused(["bad.py"], 1, "error[decoding-error]: Non-UTF-8 code starting with '\\xe9' on line 1");
  });

  it("an encoding that is unknown", () => {
    box.write("bad.py", "# coding: rot13\n");
    refused(["bad.py"], 1, "error[unknown-encoding]");
  });

  it("also when it is run", () => {
    box.write("bad.py", "def f(:\n");
    refused(["run", "bad.py"], 1, "bad.py:1:7: error[syntax-error]");
  });
});

describe("what Python takes is taken", () => {
  it.each([
    ["an empty file", ""],
    ["a file of comments only", "# one\n\n# two\n"],
  ])("%s", (_, source) => {
    box.write("a.py", source);
    expect(converted("a.py").trim()).toBe(source.replaceAll("#", "//").trim());
  });

  it.each([
    ["a byte order mark", "\ufeffprint('é')\n", "é\n"],
    ["line ends of Windows", "if 1:\r\n    print('''a\r\nb''')\r\n", "a\nb\n"],
    ["tabs", "if 1:\n\tif 2:\n\t\tprint(3)\n", "3\n"],
    ["PEP 263", Buffer.from("# coding: latin-1\nprint('\xe9')\n", "latin1"), "é\n"],
    ["20,000 lines", `${Array.from({ length: 20_000 }, (_, n) => `x${n} = ${n}\n`).join("")}print(x19999)\n`, "19999\n"],
    ["1,000 branches", `n = 777\nif n < 0:\n    pass\n${Array.from({ length: 1000 }, (_, n) => `elif n == ${n}:\n    print(${n})\n`).join("")}`, "777\n"],
    ["a sum of 6,000 terms", `print(${Array.from({ length: 6000 }, () => "1").join(" + ")})\n`, "6000\n"],
    ["199 nested parentheses", `print(${"(".repeat(199)}1${")".repeat(199)})\n`, "1\n"],
    ["99 nested blocks", `${Array.from({ length: 99 }, (_, depth) => `${" ".repeat(depth)}if 1:\n`).join("")}${" ".repeat(99)}print(1)\n`, "1\n"],
  ])("%s", (_, source, output) => {
    box.write("a.py", source);
    converted("a.py");
    expect(box.run(["run", "a.py"])).toMatchObject({ stdout: output, code: 0 });
  }, 60_000);

  it("a file named like a TypeScript word", () => {
    for (const word of ["delete", "class", "index", "package", "enum"]) box.write(`in/${word}.py`, `print("${word}")\n`);
    expect(box.run(["in", "-o", "out"])).toMatchObject({ code: 0 });
    expect(box.files("out")).toEqual(["class.ts", "class.ts.map", "delete.ts", "delete.ts.map", "enum.ts", "enum.ts.map", "index.ts", "index.ts.map", "package.json", "package.ts", "package.ts.map", "tsconfig.json"]);
  });
});

describe("paths", () => {
  it("that lead nowhere", () => refused(["none.py"], 2, "none.py: error[unreadable-input]: can't read 'none.py': no such file or directory"));

  it("that may not be read", () => {
    box.write("secret.py", "print(1)\n");
    chmodSync(join(box.folder, "secret.py"), 0);
    // Root may read everything.
    if (process.getuid?.() === 0) return;
    refused(["secret.py"], 2, "permission denied");
  });

  it("of folders without Python", () => {
    mkdirSync(join(box.folder, "bare"));
    refused(["bare", "-o", "out"], 2, "there is no Python file in 'bare'");
    expect(box.files("out")).toEqual([]);
  });

  it("of an output folder that is the input folder, or lies in it", () => {
    box.write("in/a.py", "print(1)\n");
    for (const out of ["in", "in/out", "./in/../in", "in/a/b"]) refused(["in", "-o", out], 2, "which is never written to");
    symlinkSync("in", join(box.folder, "link"));
    refused(["in", "-o", "link/x"], 2, "which is never written to");
    expect(box.files()).toEqual(["in/a.py", "link"]);
  });

  it("of an output folder that is a file", () => {
    box.write("in/a.py", "print(1)\n");
    box.write("out", "text");
    refused(["in", "-o", "out"], 2, "it is a file, not a folder");
    expect(box.read("out")).toBe("text");
  });

  it("that are links out of the input folder", () => {
    box.write("in/a.py", "print(1)\n");
    box.write("elsewhere/b.py", "print(2)\n");
    symlinkSync("../elsewhere", join(box.folder, "in", "away"));
    symlinkSync("nowhere.py", join(box.folder, "in", "dead.py"));
    refused(["in", "-o", "out"], 2, "in/away: error[link-leads-out]", "a link that leads nowhere");
    expect(box.files("out")).toEqual(["a.ts", "a.ts.map", "package.json", "tsconfig.json"]);
  });

  it("that are links out of the output folder", () => {
    box.write("in/pkg/a.py", "print(1)\n");
    box.write("in/b.py", "print(2)\n");
    mkdirSync(join(box.folder, "out"));
    mkdirSync(join(box.folder, "elsewhere"));
    symlinkSync("../elsewhere", join(box.folder, "out", "pkg"));
    refused(["in", "-o", "out"], 2, "out/pkg/a.ts: error[link-leads-out]");
    expect(box.files("elsewhere")).toEqual([]);
    expect(box.files("out")).toContain("b.ts");
  });

  it("that map to one output", () => {
    box.write("in/__init__.py", "x = 1\n");
    box.write("in/index.py", "x = 2\n");
    refused(["in", "-o", "out"], 2, "error[name-collision]");
    expect(box.files("out")).toEqual(["index.ts", "index.ts.map", "package.json", "tsconfig.json"]);
  });

  it("that may not be written", () => {
    box.write("in/a.py", "print(1)\n");
    box.write("in/b.py", "print(2)\n");
    mkdirSync(join(box.folder, "out", "a.ts"), { recursive: true });
    refused(["in", "-o", "out"], 2, "can't write 'out/a.ts'");
    expect(box.files("out")).toEqual(["b.ts", "b.ts.map", "package.json", "tsconfig.json"]);
  });

  it("of a device", () => {
    box.write("a.py", "print(1)\n");
    refused(["a.py", "-o", "/dev/null"], 2, "error[unwritable-output]");
  });
});

describe("batches", () => {
  it("go on after a bad file", () => {
    box.write("in/good.py", "print(1)\n");
    box.write("in/bad.py", "def f(:\n");
    refused(["in", "-o", "out"], 1, "in/bad.py:1:7: error[syntax-error]");
    expect(box.files("out")).toEqual(["good.ts", "good.ts.map", "package.json", "tsconfig.json"]);
  });

  it("leave what was there where a file is refused", () => {
    box.write("in/a.py", "print(1)\n");
    box.run(["in", "-o", "out"]);
    const before = box.read("out/a.ts");
    box.write("in/a.py", "def f(:\n");
    refused(["in", "-o", "out"], 1);
    expect(box.read("out/a.ts")).toBe(before);
  });
});

describe("wrong usage", () => {
  it.each([
    [[], "Not enough non-option arguments"],
    [["a.py", "--nonsense"], "Unknown argument"],
    [["a.py", "--ints", "some"], "Invalid values"],
    [["a.py", "--max-warnings", "-1"], "--max-warnings has to be a whole number"],
    [["a.py", "--jobs", "0", "-o", "out"], "--jobs has to be a whole number"],
    [["a.py", "b.py"], "several files need an output folder"],
    [["a.py", "-o", "a.ts"], "-o takes a folder"],
    [["a.py", "--runtime", "copy"], "--runtime copy needs an output folder"],
    [["explain", "no-such-code"], "there is no diagnostic 'no-such-code'"],
    [["run"], "run needs a Python file"],
    [["run", "-m", "nothing"], "there is no module named nothing"],
    [["verify", "--python", "/none/python", "."], "is no CPython that runs"],
    [["a.py", "--config", "none.json"], "can't read the configuration"],
  ])("%j", (args, message) => {
    box.write("a.py", "print(1)\n");
    box.write("b.py", "print(2)\n");
    refused(args, 2, message);
  });
});
