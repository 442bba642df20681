import { describe, expect, it } from "vitest";
import { analyse, type Analysed } from "./program.ts";

function classes({ facts, nodes }: Analysed): ReadonlyMap<string, ReturnType<Analysed["facts"]["classFacts"]>> {
  return new Map(nodes.flatMap((node) => (node.kind === "class" && "name" in node ? [[String(node.name), facts.classFacts(node.id)] as const] : [])));
}

function forms(source: string): Record<string, string> {
  return Object.fromEntries([...classes(analyse(source))].map(([name, each]) => [name, each.form]));
}

describe("the form of classes", () => {
  it("is general for a whole family with cooperative constructors", () => {
    expect(forms(`
class Base:
    def __init__(self, **kwargs): pass
class Left(Base):
    def __init__(self, **kwargs): super().__init__(**kwargs)
class Right(Base):
    def __init__(self, **kwargs): super().__init__(**kwargs)
class Both(Left, Right): pass
class Aside(Base): pass
class Other: pass
`)).toEqual({ Base: "general", Left: "general", Right: "general", Both: "general", Aside: "general", Other: "simple" });
  });

  it("stays simple where one chain of prototypes says the same", () => {
    expect(forms(`
class AppError(Exception):
    code = "E0"
class NotFound(AppError, KeyError):
    def __init__(self, name):
        super().__init__(name)
        self.name = name
class Mixin:
    def hello(self): return 1
class Base:
    def __init__(self, x): self.x = x
class Derived(Mixin, Base): pass
`)).toEqual({ AppError: "simple", NotFound: "simple", Mixin: "simple", Base: "simple", Derived: "simple" });
  });

  it("is general where the constructor of a base would be lost", () => {
    expect(forms(`
class Base:
    def __init__(self, x): self.x = x
class Mixin:
    def hello(self): return 1
class Derived(Base, Mixin): pass
`)).toEqual({ Base: "general", Mixin: "general", Derived: "general" });
  });
});

describe("how class attributes are read", () => {
  const access = (source: string, name: string): string | undefined => classes(analyse(source)).get("C")?.attributes.find((each) => each.name === name)?.access;

  it("through instances only", () => {
    expect(access("class C:\n    code = 'x'\nprint(C().code)", "code")).toBe("instance");
  });

  it("through the class", () => {
    expect(access("class C:\n    code = 'x'\nprint(C.code)", "code")).toBe("class");
    expect(access("class C:\n    code = 'x'\nprint(C.code, C().code)", "code")).toBe("both");
  });

  it("shared and changing values stay on the class", () => {
    expect(access("class C:\n    items = []\nprint(C().items)", "items")).toBe("both");
    expect(access("class C:\n    n = 0\n    def up(self): self.n += 1\nC().up()\nprint(C().n)", "n")).toBe("both");
  });
});

describe("results of coroutines", () => {
  it("that only tasks are made of are not used", () => {
    const { facts, nodes } = analyse("import asyncio\nasync def f(): pass\nasync def g(): pass\nasync def main():\n    t = asyncio.create_task(f())\n    x = await g()\n    print(await t, x)\nasyncio.run(main())");
    const used = nodes.flatMap((node) => (node.kind === "function" && "name" in node ? [[String(node.name), facts.functionFacts(node.id).resultUsed] as const] : []));
    expect(Object.fromEntries(used)).toEqual({ f: false, g: true, main: false });
  });
});
