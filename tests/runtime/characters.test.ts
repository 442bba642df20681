import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import "../../src/runtime/index.ts";
import { repr } from "../../src/runtime/builtins/repr/index.ts";
import * as str_functions from "../../src/runtime/builtins/str/index.ts";

const BLOCK = 4096;
const wanted: Record<string, number[]> = JSON.parse(readFileSync(new URL("../oracle/characters.json", import.meta.url), "utf8"));
const by_name = new Map<string, unknown>(Object.entries(str_functions));

const others: Record<string, (c: string) => string> = {
  identifier_part: (c) => bit(str_functions.str_isidentifier(`a${c}`)),
  title_after: (c) => str_functions.str_title(`${c}a${c}\u01c6`),
  lower_sigma_before: (c) => str_functions.str_lower(`A\u03a3${c}`),
  lower_sigma_between: (c) => str_functions.str_lower(`A\u03a3${c}A`),
  lower_sigma_after: (c) => str_functions.str_lower(`${c}\u03a3`),
  lower_sigma_far: (c) => str_functions.str_lower(`A${c}\u03a3`),
  repr,
};

function bit(x: boolean): string {
  return x ? "1" : "0";
}

/** FNV-1a over the UTF-16 units, with a mark after each text. */
function checksum(texts: Iterable<string>): number {
  let h = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ 0xffff, 0x01000193);
  }
  return h >>> 0;
}

function* results(f: (c: string) => string, start: number): Generator<string> {
  for (let code = start; code < start + BLOCK; code++) {
    if (code < 0xd800 || code > 0xdfff) yield f(String.fromCodePoint(code));
  }
}

for (const [name, sums] of Object.entries(wanted)) {
  test(`${name} of every code point as CPython`, { timeout: 60_000 }, () => {
    const method = by_name.get(`str_${name}`);
    const other = others[name];
    const f = (c: string): string => {
      const result: unknown = typeof method === "function" ? method(c) : other?.(c);
      return typeof result === "boolean" ? bit(result) : String(result);
    };
    const different = sums.flatMap((sum, i) => (checksum(results(f, i * BLOCK)) === sum ? [] : [(i * BLOCK).toString(16)]));
    expect(different).toEqual([]);
  });
}
