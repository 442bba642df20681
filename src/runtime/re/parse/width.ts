import type { Node, Width } from "./tree.ts";

/** Larger than any text is long. */
const ENDLESS = 2 ** 52;

/** The least and the greatest number of characters that a node matches. */
export function width_of(node: Node): Width {
  switch (node.kind) {
    case "one":
      return [1, 1];
    case "sequence":
      return sum(node.items.map(width_of));
    case "branch":
      return either(node.branches.map(width_of));
    case "repeat": {
      const [least, most] = width_of(node.body);
      return limited(least * node.min, most === 0 ? 0 : most * node.max);
    }
    case "group":
    case "atomic":
      return width_of(node.body);
    case "again":
      return node.width;
    case "if_group":
      return either([width_of(node.yes), node.no === null ? [0, 0] : width_of(node.no)]);
    case "at":
    case "look":
    case "failure":
      return [0, 0];
  }
}

function sum(widths: readonly Width[]): Width {
  return limited(widths.reduce((total, [least]) => total + least, 0), widths.reduce((total, [, most]) => total + most, 0));
}

function either(widths: readonly Width[]): Width {
  return [Math.min(...widths.map(([least]) => least)), Math.max(...widths.map(([, most]) => most))];
}

function limited(least: number, most: number): Width {
  return [Math.min(least, ENDLESS), Math.min(most, ENDLESS)];
}
