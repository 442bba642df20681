import { ts } from "./typescript.ts";

/** A formatted text, with the reason where part of it is as it was. */
export interface Formatted {
  readonly code: string;
  readonly unformatted: string | null;
}

/** Formats TypeScript as prettier does by default. What nests too deeply for prettier stays as it is, statement by statement. */
export async function format(code: string): Promise<Formatted> {
  try {
    return { code: await prettify(code), unformatted: null };
  } catch (error) {
    if (!(error instanceof RangeError)) return { code, unformatted: `the formatter failed: ${error instanceof Error ? error.message : String(error)}` };
    return { code: await formatParts(topLevelParts(code)), unformatted: "part of it nests too deeply for the formatter" };
  }
}

/** Prettier's `babel-ts` parser takes half the time of its `typescript` one. */
async function prettify(code: string): Promise<string> {
  const [{ format: prettier }, babel, estree] = await Promise.all([
    import("prettier/standalone"), import("prettier/plugins/babel"), import("prettier/plugins/estree"),
  ]);
  return prettier(code, { parser: "babel-ts", plugins: [babel, estree.default], printWidth: 80 });
}

/** A text cut between its top-level statements, at ends of lines. */
function topLevelParts(code: string): string[] {
  const file = ts.createSourceFile("module.ts", code, ts.ScriptTarget.ESNext, false);
  const ends = file.statements.map(({ end }) => code.indexOf("\n", end) + 1).filter((end) => end > 0);
  const cuts = [...new Set([0, ...ends, code.length])];
  return cuts.slice(1).map((cut, index) => code.slice(cuts[index], cut));
}

/** Formats parts together where prettier takes them, else in halves, down to the one that it does not take. */
async function formatParts(parts: readonly string[]): Promise<string> {
  const code = parts.join("");
  try {
    const formatted = await prettify(code);
    return code.startsWith("\n") ? `\n${formatted}` : formatted;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  if (parts.length < 2) return halfIndented(code);
  const middle = parts.length >> 1;
  return await formatParts(parts.slice(0, middle)) + await formatParts(parts.slice(middle));
}

/** The printer indents by four blanks, prettier by two. No text of a program spans lines, but for comments. */
function halfIndented(code: string): string {
  return code.replace(/^(?: {4})+/gm, (indent) => indent.slice(indent.length / 2));
}
