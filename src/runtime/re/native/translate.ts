import type { Node, Place } from "../parse/tree.ts";
import { width_of } from "../parse/width.ts";
import { type Alphabet, class_of, word_class } from "./classes.ts";

/**
 * A portable pattern as source of a JavaScript regular expression.
 *
 * @param alphabet the characters of the texts that it is for
 */
export function translate(node: Node, alphabet: Alphabet): string {
  const inside = (part: Node): string => translate(part, alphabet);
  switch (node.kind) {
    case "one":
      return class_of(node.set, alphabet);
    case "at":
      return place(node.place, alphabet, node.unicode);
    case "sequence":
      return node.items.map((item) => (item.kind === "branch" ? `(?:${inside(item)})` : inside(item))).join("");
    case "branch":
      return node.branches.map(inside).join("|");
    case "group":
      return `(${node.number === null ? "?:" : ""}${inside(node.body)})`;
    case "again":
      return `(?:\\${node.group})`;
    case "look":
      return `(?${node.ahead ? "" : "<"}${node.negated ? "!" : "="}${inside(node.body)})`;
    case "repeat":
      return repeat(node, alphabet);
    case "failure":
    // These are never portable.
    case "atomic":
    case "if_group":
      return "(?!)";
  }
}

function repeat({ min, max, mode, body }: Node & { kind: "repeat" }, alphabet: Alphabet): string {
  const text = translate(body, alphabet);
  const atom = body.kind === "one" || body.kind === "group" || body.kind === "again" ? text : `(?:${text})`;
  if (max === 0) return `(?:${atom}){0}`;
  // A loop of JavaScript's refuses an empty turn.
  if (max === 1 && min === 0 && width_of(body)[0] === 0) return mode === "lazy" ? `(?:|${atom})` : `(?:${atom}|)`;
  const lazy = mode === "lazy" ? "?" : "";
  if (min === 0 && max === 1) return `${atom}?${lazy}`;
  if (max === Infinity) return `${atom}${min === 0 ? "*" : min === 1 ? "+" : `{${min},}`}${lazy}`;
  return min === max ? `${atom}{${min}}` : `${atom}{${min},${max}}${lazy}`;
}

function place(at: Place, alphabet: Alphabet, unicode: boolean): string {
  switch (at) {
    case "start":
      return "^";
    case "line_start":
      return "(?<![^\\n])";
    case "end":
      return "(?=\\n?$)";
    case "line_end":
      return "(?![^\\n])";
    case "very_end":
      return "$";
    case "boundary":
      if (!unicode || alphabet === 128) return "\\b";
      break;
    case "inside":
      // In an empty text there is no such place.
      if (!unicode || alphabet === 128) return "(?:(?!^$)\\B)";
  }
  const word = word_class(alphabet, unicode);
  return at === "boundary" ? `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))` : `(?:(?!^$)(?:(?<=${word})(?=${word})|(?<!${word})(?!${word})))`;
}
