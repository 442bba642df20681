import { describe, expect, it } from "vitest";
import type { SyntaxNode } from "../../src/1-parse/index.ts";
import { parse } from "../../src/1-parse/index.ts";

function count(node: SyntaxNode, type: string): number {
  let found = 0;
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === type) found += 1;
    pending.push(...next.children);
  }
  return found;
}

describe("parse", () => {
  it.each([32_767, 32_768, 65_536, 400_000])("reads texts of %i characters", (size) => {
    const line = "value = call(argument, 'text é')\n";
    const source = line.repeat(Math.ceil(size / line.length)).slice(0, size - 1).replace(/\n[^\n]*$/, "\n");
    const tree = parse(source);
    expect(tree.broken).toBe(false);
    expect(count(tree.root, "assignment")).toBe(source.split("\n").length - 1);
  });

  it("gives offsets, lines and columns in UTF-16 units", () => {
    const source = "x = '🐍é'\ny = x\n";
    const second = parse(source).root.children[1];
    expect(second?.span).toEqual({ start: 10, end: 15, line: 2, column: 0, endLine: 2, endColumn: 5 });
    expect(second?.text).toBe("y = x");
  });

  it.each([
    ["CR LF", "if x:\r\n    y\r\n# c\r\nz\r\n"], ["lone CR", "if x:\r    y\r# c\rz\r"], ["tabs", "if x:\n\ty\n# c\nz\n"],
    ["form feeds", "\fif x:\n    y\n\f# c\nz\n"], ["a byte order mark", "\ufeffif x:\n    y\n# c\nz\n"],
  ])("takes %s", (_name, source) => {
    const tree = parse(source);
    expect(tree.broken).toBe(false);
    expect(tree.tokens.error).toBeNull();
    expect(tree.root.children.map((child) => child.type)).toEqual(["if_statement", "expression_statement"]);
    expect(tree.comments.map((comment) => [comment.text, comment.span.line])).toEqual([["# c", 3]]);
  });

  it("marks what it could not read", () => {
    const tree = parse("def f(:\n    pass\n");
    expect(tree.broken).toBe(true);
  });

  it("reads what the grammar of the parser has no rule for", () => {
    expect(parse("class C[T = int, *Ts = *tuple[int, str]]: pass\n").broken).toBe(false);
    expect(parse("class A:\n    def f(self):\n        (a.\n    b)\n").broken).toBe(false);
  });

  it("knows what stands before a comment", () => {
    const [first, second] = parse("x = 1  # a\n  # b\n").comments;
    expect(first).toMatchObject({ text: "# a", ownLine: false, previousEnd: 5 });
    expect(second).toMatchObject({ text: "# b", ownLine: true, previousEnd: 5 });
  });
});
