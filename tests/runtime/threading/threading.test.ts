import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printed } from "../asyncio/support.ts";

const folder = new URL("programs/", import.meta.url);

// Translated by hand from the .py files beside them; the output was recorded from CPython.
describe("threads", () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".ts"))) {
    test(name.replace(".ts", ""), async () => {
      const expected = readFileSync(new URL(name.replace(".ts", ".out"), folder), "utf8");
      expect(await printed(() => import(new URL(name, folder).href))).toBe(expected);
    });
  }
});
