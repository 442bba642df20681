/** Finds the import statements of a Python text without parsing it: enough to know which files belong together. */

/** `import a.b` is module `a.b` without names; `from ..a import b` is level 2, module `a`, names `b`. */
export interface FoundImport {
  readonly level: number;
  readonly module: string;
  readonly names: readonly string[];
}

const STRING = /(?:[rbuft]{0,3})("""|'''|"|')/iy;
const IMPORT = /^import\s+(.+)$/s;
const FROM = /^from\s*([.\s]*)([\p{ID_Continue}.]*)\s*import\s*(.+)$/su;

/** All imports, wherever they stand; what a string or comment says is left out. */
export function scanImports(source: string): readonly FoundImport[] {
  if (!source.includes("import")) return [];
  return statements(source).flatMap(readStatement);
}

/** The simple statements, and what follows the colon of a header, with strings and comments blanked. */
function statements(source: string): string[] {
  const found: string[] = [];
  let current = "";
  let depth = 0;
  let at = 0;
  const end = (): void => {
    found.push(current.trim());
    current = "";
  };
  while (at < source.length) {
    const char = source[at] ?? "";
    const before = source[at - 1] ?? "";
    STRING.lastIndex = at;
    const quote = /[\w]/.test(before) ? null : STRING.exec(source);
    if (quote?.[1] !== undefined) {
      at = stringEnd(source, STRING.lastIndex, quote[1], /r/i.test(quote[0]));
      current += "_";
    } else if (char === "#") {
      at = lineEnd(source, at);
    } else if (char === "\\" && /[\r\n]/.test(source[at + 1] ?? "")) {
      at += source.startsWith("\r\n", at + 1) ? 3 : 2;
      current += " ";
    } else {
      if ("([{".includes(char)) depth += 1;
      if (")]}".includes(char)) depth = Math.max(0, depth - 1);
      if (depth === 0 && (char === "\n" || char === "\r" || char === ";" || char === ":")) end();
      else current += char;
      at += 1;
    }
  }
  end();
  return found;
}

function stringEnd(source: string, from: number, quote: string, _raw: boolean): number {
  let at = from;
  while (at < source.length) {
    if (source[at] === "\\") at += 2;
    else if (source.startsWith(quote, at)) return at + quote.length;
    else if (quote.length === 1 && source[at] === "\n") return at;
    else at += 1;
  }
  return at;
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end < 0 ? source.length : end;
}

function readStatement(statement: string): FoundImport[] {
  const plain = IMPORT.exec(statement)?.[1];
  if (plain !== undefined) return names(plain).map((module) => ({ level: 0, module, names: [] }));
  const from = FROM.exec(statement);
  if (from === null) return [];
  const [, dots = "", module = "", imported = ""] = from;
  const inner = /^\.+/.exec(module)?.[0].length ?? 0;
  return [{ level: dots.replace(/\s/g, "").length + inner, module: module.slice(inner), names: names(imported.replace(/[()]/g, " ")) }];
}

/** The names of a list, without their aliases. */
function names(text: string): string[] {
  return text.split(",").map((item) => item.trim().split(/\s/)[0] ?? "").filter((name) => name !== "" && name !== "*");
}
