/** Puts one test module into a folder of its own, with what it needs of CPython's tests and with our stand-ins for the rest. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SUPPORT = fileURLToPath(new URL("./support/", import.meta.url));

/**
 * @param lib CPython's `Lib`
 * @param module dotted name below `test`
 * @returns the program to run; null where CPython has no such module
 */
export function stage(lib: string, module: string, folder: string): string | null {
  const tests = join(lib, "test");
  cpSync(join(SUPPORT, "test"), join(folder, "test"), { recursive: true });
  cpSync(join(SUPPORT, "standins"), folder, { recursive: true });
  if (!bring(tests, module, folder)) return null;
  const driver = join(folder, "driver.py");
  writeFileSync(driver, readFileSync(join(SUPPORT, "driver.py"), "utf8").replace("MODULE", `test.${module}`));
  return driver;
}

/** Copies a module and the modules of tests that it imports. */
function bring(tests: string, module: string, folder: string): boolean {
  const path = pathOf(tests, module);
  if (path === null) return false;
  const target = join(folder, "test", path);
  if (existsSync(target)) return true;
  mkdirSync(dirname(target), { recursive: true });
  const text = readFileSync(join(tests, path), "utf8");
  writeFileSync(target, repaired(module, text));
  const parts = module.split(".");
  // The packages around it run before it.
  for (let end = 1; end < parts.length; end++) bring(tests, parts.slice(0, end).join("."), folder);
  for (const name of imported(text, path.endsWith("__init__.py") ? parts : parts.slice(0, -1))) bring(tests, name, folder);
  return true;
}

/** Private names of CPython's that a module asks for while it loads would cost all of its tests instead of those that are about them. */
const repairs = JSON.parse(readFileSync(new URL("./repairs.json", import.meta.url), "utf8")) as Readonly<Record<string, readonly { readonly pattern: string; readonly text: string; readonly why: string }[]>>;

function repaired(module: string, text: string): string {
  return (repairs[module] ?? []).reduce((done, { pattern, text: other }) => done.replaceAll(new RegExp(pattern, "gm"), () => other), text);
}

function pathOf(tests: string, module: string): string | null {
  const base = module.replaceAll(".", "/");
  if (existsSync(join(tests, `${base}.py`))) return `${base}.py`;
  const init = `${base}/__init__.py`;
  return existsSync(join(tests, init)) ? init : null;
}

/** The names below `test` that a text imports; of `from a import b` both `a` and `a.b`, whichever is a module. */
function imported(text: string, around: readonly string[]): string[] {
  const found: string[] = [];
  for (const [, dots = "", from = "", names = ""] of text.matchAll(/^[ \t]*from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n]*)/gm)) {
    const base = dots === "" ? from.split(".") : ["test", ...around.slice(0, around.length - dots.length + 1), ...from.split(".").filter((part) => part !== "")];
    if (base[0] !== "test") continue;
    const words = names.replace(/[()]|#[^\n]*/g, " ").split(",").map((word) => word.trim().split(/\s+/)[0] ?? "");
    for (const full of [base, ...words.map((word) => [...base, word])]) found.push(full.slice(1).join("."));
  }
  for (const [, full = ""] of text.matchAll(/^[ \t]*import[ \t]+test\.([\w.]+)/gm)) found.push(full);
  return found.filter((name) => name !== "" && !/^(?:support|typinganndata)\b/.test(name));
}

