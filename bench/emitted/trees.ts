import { measure } from "../measure/workload.ts";

type Value = null | boolean | string | number | Value[] | { [key: string]: Value };

interface Node {
  readonly [key: string]: Value;
  readonly name: string;
  readonly depth: number;
  readonly weight: number;
  readonly leaf: boolean;
  readonly tags: string[];
  readonly children: Node[];
}

function build(depth: number, width: number, path = "root"): Node {
  return {
    name: path,
    depth,
    weight: depth * 1.5,
    leaf: depth === 0,
    tags: Array.from({ length: depth }, (_, number) => `t${number}`),
    children: depth === 0 ? [] : Array.from({ length: width }, (_, number) => build(depth - 1, width, `${path}/${number}`)),
  };
}

function total(node: Node): number {
  return node.weight + node.children.reduce((sum, child) => sum + total(child), 0);
}

function names(node: Value, found: string[]): void {
  if (Array.isArray(node)) for (const item of node) names(item, found);
  else if (typeof node === "object" && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === "name" && typeof value === "string" && value.endsWith("3")) found.push(value);
      else names(value, found);
    }
  }
}

function render(value: Value, key = ""): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
  if (typeof value === "number") return key === "weight" && Number.isInteger(value) ? `${value}.0` : String(value);
  if (Array.isArray(value)) return `[${value.map((item) => render(item)).join(",")}]`;
  return `{${Object.entries(value).map(([name, item]) => `${render(name)}:${render(item, name)}`).join(",")}}`;
}

measure(() => {
  const tree = build(6, 6);
  const weight = total(tree);
  console.log(Number.isInteger(weight) ? `${weight}.0` : weight);
  const found: string[] = [];
  names(tree, found);
  console.log(`${found.length} ${found.at(-1)}`);
  const text = render(tree);
  console.log(`${text.length} ${text.slice(0, 60)}`);
});
