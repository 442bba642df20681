import { describe, expect, it } from "vitest";
import { FileError, outputFolderProblem, writeOutputs, type Placement } from "../../src/project/index.ts";
import { placeOf, withoutCollisions } from "../../src/project/outputs.ts";
import { memoryFileSystem } from "./memory.ts";

const placement: Placement = { out: "/p/out", shownOut: "out", inputs: ["/p/in"], common: "/p/in" };

describe("output files", () => {
  it("have the places of their inputs below the output folder", () => {
    expect(placeOf("/p/in/a/b.ts", placement)).toBe("/p/out/a/b.ts");
    expect(placeOf("/p/other/b.ts", placement)).toBeNull();
  });

  it("that meet are kept once, also where capitals don't count", () => {
    const files = ["/o/a.ts", "/o/A.ts", "/o/b.ts"].map((file) => ({ file, text: "", from: file.replace(".ts", ".py") }));
    const kept = withoutCollisions(files);
    expect(kept.files.map(({ file }) => file)).toEqual(["/o/a.ts", "/o/b.ts"]);
    expect(kept.diagnostics.map(({ message }) => message)).toEqual(["'/o/a.py' and '/o/A.py' would both be written to '/o/a.ts'"]);
  });

  it("that the disk has no room for are reported, the others written", () => {
    const memory = memoryFileSystem({ "/p/out/x": "" });
    const fs = {
      ...memory,
      write(path: string, text: string): void {
        if (path.endsWith("b.ts")) throw new FileError("no space left on device");
        memory.write(path, text);
      },
    };
    const files = ["a", "b", "c"].map((name) => ({ file: `/p/out/${name}.ts`, text: name, from: `${name}.py` }));
    expect(writeOutputs(files, placement, fs).map(({ message }) => message)).toEqual(["can't write 'out/b.ts': no space left on device"]);
    expect(memory.files.get("/p/out/a.ts")).toBe("a");
    expect(memory.files.has("/p/out/b.ts")).toBe(false);
    expect(memory.files.get("/p/out/c.ts")).toBe("c");
  });

  it("never get out of the output folder, nor into an input folder", () => {
    const fs = memoryFileSystem({ "/p/out/away": "-> /etc", "/etc/passwd": "", "/p/out/back": "-> /p/in", "/p/in/a.py": "" });
    const found = writeOutputs([{ file: "/p/out/away/a.ts", text: "", from: null }, { file: "/p/out/back/a.ts", text: "", from: null }], placement, fs);
    expect(found.map(({ code }) => code)).toEqual(["link-leads-out", "link-leads-out"]);
    expect([...fs.files.keys()].some((path) => path.endsWith(".ts"))).toBe(false);
  });
});

describe("an output folder", () => {
  it.each(["/p/in", "/p/in/deep/out", "/p/link", "/p/link/x"])("%s is refused beside the input folder /p/in", (out) => {
    const fs = memoryFileSystem({ "/p/in/a.py": "", "/p/link": "-> /p/in" });
    expect(outputFolderProblem({ ...placement, out, shownOut: out }, fs)?.code).toBe("output-inside-input");
  });

  it("may be new", () => {
    expect(outputFolderProblem(placement, memoryFileSystem({ "/p/in/a.py": "" }))).toBeNull();
  });
});
