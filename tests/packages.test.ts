/** The packages as users get them: packed, installed into an empty folder, used there. Slow: it runs npm. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
let folder = "";
let project = "";

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", [...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "py2ts-packages-"));
  project = join(folder, "project");
  mkdirSync(project);
  for (const args of [["pack"], ["pack", "--workspace", "py2ts-runtime"]]) npm([...args, "--pack-destination", folder], root);
  writeFileSync(join(project, "package.json"), '{ "name": "project", "private": true, "type": "module" }');
  const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz")).map((name) => join(folder, name));
  // What the tests themselves were installed with is in npm's cache already.
  npm(["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs], project);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cli(...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(project, "node_modules", "py2ts-async", "bin", "py2ts-async.js"), ...args], { cwd: project, encoding: "utf8", env: { ...process.env, XDG_CACHE_HOME: join(folder, "cache") } });
}

describe("the packed packages", () => {
  it("hold what is needed, and nothing else", () => {
    const installed = readdirSync(join(project, "node_modules", "py2ts-async"), { recursive: true, encoding: "utf8" });
    expect(installed).toEqual(expect.arrayContaining(["README.md", "LICENSE", "bin/py2ts-async.js", "dist/src/index.js", "dist/src/index.d.ts"]));
    expect(installed.filter((path) => /(?<!\.d)\.ts$|^tests|^golden|^src/.test(path))).toEqual([]);
    expect(JSON.parse(readFileSync(join(project, "node_modules", "py2ts-runtime", "package.json"), "utf8"))).not.toHaveProperty("dependencies");
  });

  it("convert and run a program", () => {
    mkdirSync(join(project, "in"));
    for (const name of ["01-hello-world", "10-minimal.complete"]) writeFileSync(join(project, "in", `${name.replace(/\W/g, "_")}.py`), readFileSync(join(root, "golden", "document", `${name}.py`)));
    expect(cli("run", "in/01_hello_world.py")).toBe("Hello\nWorld\n");
    cli("in", "-o", "out", "--types-check");
    expect(readdirSync(join(project, "out")).sort()).toEqual(["01_hello_world.ts", "01_hello_world.ts.map", "10_minimal_complete.ts", "10_minimal_complete.ts.map", "package.json", "tsconfig.json"]);
  }, 60_000);

  it("give what is converted a runtime, in Node itself and in the type checker", () => {
    const source = readFileSync(join(project, "out", "01_hello_world.ts"), "utf8");
    writeFileSync(join(project, "convert.mjs"), 'import { stripTypes } from "py2ts-async";\nimport { readFileSync, writeFileSync } from "node:fs";\nwriteFileSync("out/hello.mjs", await stripTypes(readFileSync("out/01_hello_world.ts", "utf8")));\n');
    execFileSync(process.execPath, ["convert.mjs"], { cwd: project });
    expect(execFileSync(process.execPath, ["out/hello.mjs"], { cwd: project, encoding: "utf8" })).toBe("Hello\nWorld\n");
    expect(source).toContain('from "py2ts-runtime"');
    execFileSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "--noEmit", "-p", "out"], { cwd: project, stdio: "inherit" });
  }, 60_000);
});
