import { describe, expect, it } from "vitest";
import { emit, type EmitOptions, type Emitted } from "../../src/5-emit/index.ts";
import type { TsModule } from "../../src/ir/target/index.ts";
import { arrow, block, call, expr, fn, id, lit, module, named, noTrivia, param, ref, variable } from "./build.ts";

const RUNTIME = "py2ts-runtime";
const ASYNCIO = "py2ts-runtime/asyncio";

async function imports(page: TsModule, options: Partial<EmitOptions> = {}): Promise<Emitted & { lines: string[] }> {
  const emitted = await emit(page, { target: "typescript", format: true, extension: ".ts", ...options });
  return { ...emitted, lines: (emitted.code ?? "").split("\n").filter((line) => /^(?:import|export .* from)/.test(line)) };
}

describe("imports", () => {
  it("are a sorted fold over the references", async () => {
    const { lines, runtimeImports } = await imports(module([
      expr(call(ref(ASYNCIO, "*", "asyncio"))), expr(call(ref(RUNTIME, "print"))), expr(call(ref(RUNTIME, "Queue"))), expr(call(ref(RUNTIME, "len"))), expr(call(ref(RUNTIME, "print"))),
      expr(call(ref("./models.ts", "User"))), expr(call(ref("node:fs", "readFileSync"))),
    ]));
    expect(lines).toEqual([
      'import { readFileSync } from "node:fs";',
      'import { len, print, Queue } from "py2ts-runtime";',
      'import * as asyncio from "py2ts-runtime/asyncio";',
      'import { User } from "./models.ts";',
    ]);
    expect(runtimeImports).toEqual([RUNTIME, ASYNCIO]);
  });

  it("say which names are types alone", async () => {
    const page = module([
      fn("f", block(expr(call(ref(RUNTIME, "print")))), {
        parameters: [param("a", { type: named("Int", [], { module: RUNTIME, export: "Int" }) }), param("q", { type: named("asyncio.Queue", [], { module: ASYNCIO, export: "*" }) }), param("d", { type: named("Dict", [], { module: "py2ts-runtime/core", export: "Dict" }) }), param("p", { type: named("print", [], { module: RUNTIME, export: "print" }) })],
      }),
    ]);
    expect((await imports(page)).lines).toEqual([
      'import { type Int, print } from "py2ts-runtime";',
      'import type * as asyncio from "py2ts-runtime/asyncio";',
      'import type { Dict } from "py2ts-runtime/core";',
    ]);
    const javascript = await imports(page, { target: "javascript" });
    expect(javascript.lines).toEqual(['import { print } from "py2ts-runtime";']);
    expect(javascript.runtimeImports).toEqual([RUNTIME]);
  });

  it("step aside for names of the module", async () => {
    const { code } = await emit(module([
      variable("print", call(ref(RUNTIME, "print"))), expr(arrow([param("asyncio_")], call(ref(ASYNCIO, "*", "asyncio"), [id("asyncio")]))),
      expr(call(ref(RUNTIME, "sleep"))), expr(call(ref("py2ts-runtime/time", "sleep"))),
      { kind: "type", exported: false, name: "T", typeParameters: [], type: named("asyncio.Task", [named("Map")], { module: ASYNCIO, export: "*" }), origin: null, trivia: noTrivia },
      expr(call(ref(RUNTIME, "Map"))),
    ]), { target: "typescript", format: true, extension: ".ts" });
    expect(code).toBe(`import { Map as Map_, print as print_, sleep } from "py2ts-runtime";
import * as asyncio__ from "py2ts-runtime/asyncio";
import { sleep as sleep_ } from "py2ts-runtime/time";

const print = print_();
(asyncio_) => asyncio__(asyncio);
sleep();
sleep_();
type T = asyncio__.Task<Map>;
Map_();
`);
  });

  it("run the program's own modules in the order that `effects` gives", async () => {
    const { lines } = await imports(module([expr(id("x")), expr(call(ref("./a.ts", "f"))), expr(call(ref("./z.ts", "g"))), expr(call(ref("./b.ts", "default", "h"))), expr(call(ref("./b.ts", "*", "b")))], { effects: ["./z.ts", "py2ts-runtime/setup", "./side.ts", "./b.ts"] }), { extension: ".js" });
    expect(lines).toEqual([
      'import "py2ts-runtime/setup";',
      'import { g } from "./z.js";',
      'import "./side.js";',
      'import * as b from "./b.js";',
      'import { default as h } from "./b.js";',
      'import { f } from "./a.js";',
    ]);
  });

  it("count what is re-exported, and mark exported types", async () => {
    const base = { origin: null, trivia: noTrivia };
    const { code, runtimeImports } = await imports(module([
      { ...base, kind: "type", exported: false, name: "T", typeParameters: [], type: named("string") },
      variable("x", lit(1)),
      { ...base, kind: "export", names: [{ name: "T", as: "T" }, { name: "x", as: "y" }] },
      { ...base, kind: "re-export", module: "py2ts-runtime/json", names: null },
    ]));
    expect(code).toBe('type T = string;\nconst x = 1;\nexport { type T, x as y };\nexport * from "py2ts-runtime/json";\n');
    expect(runtimeImports).toEqual(["py2ts-runtime/json"]);
  });
});
