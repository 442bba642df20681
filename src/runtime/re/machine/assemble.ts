import type { CharSet } from "../chars/CharSet.ts";
import type { Node, Place, Tree } from "../parse/tree.ts";
import { width_of } from "../parse/width.ts";
import { first_of } from "./first.ts";
import { OP, type Program } from "./instructions.ts";

export const PLACES: readonly Place[] = ["start", "line_start", "end", "line_end", "very_end", "boundary", "inside"];
export const FOLDS = ["none", "ascii", "unicode"] as const;

/** A parsed pattern as a program. */
export function assemble(tree: Tree): Program {
  const assembler = new Assembler(tree.groups);
  assembler.node(tree.root);
  assembler.emit(OP.accept);
  return { code: assembler.code, sets: assembler.sets, registers: assembler.registers, groups: tree.groups, first: first_of(tree.root) };
}

class Assembler {
  readonly code: number[] = [];
  readonly sets: CharSet[] = [];
  registers: number;

  constructor(groups: number) {
    this.registers = 2 * groups + 1;
  }

  /** Appends an instruction and gives its place. */
  emit(...row: number[]): number {
    this.code.push(...row);
    return this.code.length - row.length;
  }

  node(node: Node): void {
    switch (node.kind) {
      case "one":
        this.#one(node.set);
        return;
      case "at":
        this.emit(OP.at, PLACES.indexOf(node.place), node.unicode ? 1 : 0);
        return;
      case "sequence":
        node.items.forEach((item) => {
          this.node(item);
        });
        return;
      case "branch":
        this.#branch(node.branches);
        return;
      case "repeat":
        this.#repeat(node);
        return;
      case "group":
        this.#group(node.number, node.body);
        return;
      case "atomic":
        this.#inside(node.body, OP.atomic);
        return;
      case "again":
        this.emit(OP.again, node.group, FOLDS.indexOf(node.fold));
        return;
      case "look":
        this.#inside(node.body, OP.look, node.negated ? 1 : 0, node.ahead ? 0 : width_of(node.body)[0]);
        return;
      case "if_group":
        this.#condition(node.group, node.yes, node.no);
        return;
      case "failure":
        this.emit(OP.fail);
    }
  }

  #one(set: CharSet): void {
    const { single } = set;
    if (single !== undefined) this.emit(OP.char, single);
    else this.emit(OP.set, this.#index(set));
  }

  #index(set: CharSet): number {
    return this.sets.push(set) - 1;
  }

  #branch(branches: readonly Node[]): void {
    const ends: number[] = [];
    branches.forEach((branch, i) => {
      const is_last = i === branches.length - 1;
      const split = is_last ? -1 : this.emit(OP.split, 0);
      this.node(branch);
      if (is_last) return;
      ends.push(this.emit(OP.jump, 0));
      this.code[split + 1] = this.code.length;
    });
    for (const end of ends) this.code[end + 1] = this.code.length;
  }

  #group(number: number | null, body: Node): void {
    if (number !== null) this.emit(OP.save, 2 * number - 2);
    this.node(body);
    if (number !== null) this.emit(OP.close, 2 * number - 1, number);
  }

  /** @param op look or atomic, with its operands behind the place where it goes on */
  #inside(body: Node, op: number, ...operands: number[]): void {
    const at = this.emit(op, 0, ...operands);
    this.node(body);
    this.emit(OP.done);
    this.code[at + 1] = this.code.length;
  }

  #condition(group: number, yes: Node, no: Node | null): void {
    const test = this.emit(OP.if_group, group, 0);
    this.node(yes);
    const jump = no === null ? -1 : this.emit(OP.jump, 0);
    this.code[test + 2] = this.code.length;
    if (no === null) return;
    this.node(no);
    this.code[jump + 1] = this.code.length;
  }

  #repeat(node: Node & { kind: "repeat" }): void {
    const { min, max, mode, body } = node;
    if (mode === "possessive") {
      // Each turn is decided once, and so is how many there are.
      const turn: Node = body.kind === "one" ? body : { kind: "atomic", body };
      this.#inside({ kind: "repeat", min, max, mode: "greedy", body: turn }, OP.atomic);
      return;
    }
    const set = set_of(body);
    if (set !== undefined) {
      this.emit(mode === "lazy" ? OP.many_lazy : OP.many, this.#index(set), min, max);
      return;
    }
    const counter = this.registers;
    this.registers += 2;
    this.emit(OP.loop_start, counter);
    const loop = this.emit(mode === "lazy" ? OP.loop_lazy : OP.loop, counter, min, max, 0);
    this.node(body);
    this.emit(OP.jump, loop);
    this.code[loop + 4] = this.code.length;
  }
}

/** The set of a body that is one character. */
function set_of(body: Node): CharSet | undefined {
  if (body.kind === "group" && body.number === null) return set_of(body.body);
  return body.kind === "one" ? body.set : undefined;
}
