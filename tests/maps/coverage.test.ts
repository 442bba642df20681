import { describe, expect, it } from "vitest";
import { coverage } from "./coverage.ts";

describe("every public name of a module of the library", () => {
  it.each(coverage().filter(({ known }) => known).map(({ module, forgotten }) => [module, forgotten] as const))("%s is there or refused by name", (_, forgotten) => {
    expect(forgotten).toEqual([]);
  });
});
