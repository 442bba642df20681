import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { analyse, type Analysed } from "./program.ts";

const corpus = fileURLToPath(new URL("corpus/", import.meta.url));

/** Asks every question that later phases ask. */
function askAll({ facts, nodes }: Analysed): void {
  for (const node of nodes) {
    facts.tsType(facts.typeOf(node.id), "__main__", null);
    facts.bindingOf(node.id);
    facts.boundAt(node.id);
    if (node.kind === "call") facts.calleeOf(node.id);
    if (node.kind === "attribute") facts.attributeOf(node.id);
    if (node.kind === "class") facts.classFacts(node.id);
    if (node.kind === "function" || node.kind === "lambda") {
      const { definition, parameterType } = facts.functionFacts(node.id);
      for (const parameter of definition.parameters) parameterType(parameter);
    }
  }
}

describe("whole programs", () => {
  for (const file of readdirSync(corpus).filter((name) => name.endsWith(".py"))) {
    it(`analyses ${file}`, () => expect(() => askAll(analyse(readFileSync(`${corpus}${file}`, "utf8")))).not.toThrow());
  }
});

describe("termination", () => {
  const programs: Readonly<Record<string, string>> = {
    "a sum of 6,000 terms": `x = ${Array.from({ length: 6000 }, (_, index) => String(index)).join(" + ")}\n`,
    "a thousand elifs": `n = len("x")\nif n == 0:\n    pass\n${Array.from({ length: 1000 }, (_, index) => `elif n == ${index}:\n    y = ${index}\n`).join("")}`,
    "a tuple that grows": "x = ()\nfor i in range(9):\n    x = (x, i)\nprint(x)\n",
    "a list in itself": "x = []\nx.append(x)\nprint(x[0][0])\n",
    "functions that hand themselves on": "def f(g):\n    return f(lambda: g)\nf(f)\n",
    "a coroutine of itself": "async def f():\n    return f()\nf()\n",
    "imports in a circle": "from __main__ import a\n",
    "a class that inherits from itself": "class A(A):\n    x = 1\nA().x\n",
    "growing ints": "a, b, c = 1, 1, 1\nwhile True:\n    a, b, c = b * 3, c << 2, a ** b\n",
  };
  for (const [name, source] of Object.entries(programs)) it(`ends for ${name}`, () => expect(() => askAll(analyse(source))).not.toThrow());
});
