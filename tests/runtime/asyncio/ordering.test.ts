import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printed } from "./support.ts";

const folder = new URL("ordering/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));

// Each program pins one scheduling rule; the output was recorded from CPython.
describe("scheduling rules", () => {
  for (const name of names) {
    test(name.replace(".ts", ""), async () => {
      const expected = readFileSync(new URL(name.replace(".ts", ".out"), folder), "utf8");
      expect(await printed(() => import(new URL(name, folder).href))).toBe(expected);
    });
  }
});
