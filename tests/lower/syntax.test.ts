import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { errorsOf } from "./helpers.ts";

/** A snippet and what CPython 3.13's `compile()` made of it; recorded by syntax/record.py. */
interface Recorded {
  readonly source: string;
  readonly accepted?: true;
  readonly error?: { readonly class: string; readonly message: string; readonly line: number | null };
}

const folder = new URL("syntax/", import.meta.url);
const topics = readdirSync(folder).filter((name) => name.endsWith(".json"));

/** Messages that may differ from CPython's. */
const DIFFERENT_MESSAGES = 6;

let rejected = 0;
let sameMessage = 0;

describe.each(topics)("%s", (topic) => {
  const snippets: readonly Recorded[] = JSON.parse(readFileSync(new URL(topic, folder), "utf8"));

  it.each(snippets.map((snippet) => [snippet.source.slice(0, 60), snippet] as const))("%j", (_title, { source, error }) => {
    const [first] = errorsOf(source);
    if (error === undefined) {
      expect(first?.message).toBeUndefined();
      return;
    }
    expect(first, `CPython: ${error.message}`).toBeDefined();
    expect(first?.reason).toBe("invalid");
    if (error.line !== null) expect(`${first?.span?.line}`, first?.message).toBe(`${error.line}`);
    rejected += 1;
    if (first?.message === error.message) sameMessage += 1;
  });
});

describe("messages", () => {
  it("are CPython's, with few exceptions", () => {
    expect(rejected - sameMessage).toBeLessThanOrEqual(DIFFERENT_MESSAGES);
  });
});
