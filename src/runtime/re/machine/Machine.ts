import { is_in_category, type CharSet } from "../chars/CharSet.ts";
import { ascii_lower_of, family_of, lower_of } from "../chars/fold.ts";
import { OP, type Program } from "./instructions.ts";

/** What the machine found. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Start and end of each group, -1 where it took no part. */
  readonly spans: readonly number[];
  /** The last group that closed, 0 if none did. */
  readonly last: number;
}

/** How a match may be: anywhere, at the start, all of it; `advance` where an empty one at the start does not count. */
export interface Demands {
  readonly anywhere: boolean;
  readonly whole: boolean;
  readonly advance: boolean;
}

// What stands on the stack, four numbers each: to go on elsewhere; to give a register its old value back; a loop over one character that can
// give one back, or take one more.
const RETRY = 0;
const UNDO = 1;
const FEWER = 2;
const MORE = 3;

/**
 * A backtracking matcher that does exactly what CPython's does, for patterns that JavaScript's engine would understand otherwise. It keeps its choices
 * on a stack of its own, so long texts do not overflow the host's.
 */
export class Machine {
  readonly #code: readonly number[];
  readonly #sets: readonly CharSet[];
  readonly #program: Program;
  readonly #text: Uint32Array;
  readonly #end: number;
  #registers: Int32Array;
  readonly #stack: number[] = [];
  #start = 0;
  #demands: Demands = { anywhere: false, whole: false, advance: false };

  /** @param text the characters' codes @param end where the text ends for the pattern */
  constructor(program: Program, text: Uint32Array, end: number) {
    this.#code = program.code;
    this.#sets = program.sets;
    this.#program = program;
    this.#text = text;
    this.#end = end;
    this.#registers = new Int32Array(program.registers);
  }

  /** Matches from a position on, null if there is none. */
  find(from: number, demands: Demands): Found | null {
    this.#demands = demands;
    const last_start = demands.anywhere ? this.#end : from;
    for (let start = from; start <= last_start; start++) {
      if (!this.#may_start(start)) continue;
      this.#start = demands.advance ? from : -1;
      this.#registers.fill(-1);
      this.#registers[2 * this.#program.groups] = 0;
      this.#stack.length = 0;
      const end = this.#run(0, start);
      if (end >= 0) return { start, end, spans: [...this.#registers.subarray(0, 2 * this.#program.groups)], last: this.#registers[2 * this.#program.groups] ?? 0 };
    }
    return null;
  }

  /** A quick look at the first character. */
  #may_start(at: number): boolean {
    const { first } = this.#program;
    if (first === null) return true;
    if (at >= this.#end) return false;
    const char = this.#text[at] ?? 0;
    return char >= 256 || first[char] === 1;
  }

  #set(register: number, value: number): void {
    this.#stack.push(UNDO, register, this.#registers[register] ?? -1, 0);
    this.#registers[register] = value;
  }

  /** Runs from an instruction until it is done. @returns the position there, -1 if it fails */
  #run(first: number, from: number): number {
    const code = this.#code;
    const text = this.#text;
    const end = this.#end;
    const stack = this.#stack;
    const base = stack.length;
    let pc = first;
    let at = from;
    for (;;) {
      let failed = false;
      switch (code[pc]) {
        case OP.char:
          if (at < end && text[at] === code[pc + 1]) {
            at++;
            pc += 2;
          } else failed = true;
          break;
        case OP.set:
          if (at < end && this.#sets[code[pc + 1]!]!.test(text[at]!)) {
            at++;
            pc += 2;
          } else failed = true;
          break;
        case OP.at:
          if (this.#is_at(code[pc + 1]!, code[pc + 2] === 1, at)) pc += 3;
          else failed = true;
          break;
        case OP.split:
          stack.push(RETRY, code[pc + 1]!, at, 0);
          pc += 2;
          break;
        case OP.jump:
          pc = code[pc + 1]!;
          break;
        case OP.save:
          this.#set(code[pc + 1]!, at);
          pc += 2;
          break;
        case OP.close:
          this.#set(code[pc + 1]!, at);
          this.#set(2 * this.#program.groups, code[pc + 2]!);
          pc += 3;
          break;
        case OP.look: {
          const negated = code[pc + 2] === 1;
          const start = at - code[pc + 3]!;
          const found = start >= 0 && this.#decide(pc + 4, start, !negated) >= 0;
          if (found !== negated) pc = code[pc + 1]!;
          else failed = true;
          break;
        }
        case OP.atomic: {
          const after = this.#decide(pc + 2, at, true);
          if (after >= 0) {
            at = after;
            pc = code[pc + 1]!;
          } else failed = true;
          break;
        }
        case OP.again: {
          const after = this.#after_again(code[pc + 1]!, code[pc + 2]!, at);
          if (after >= 0) {
            at = after;
            pc += 3;
          } else failed = true;
          break;
        }
        case OP.if_group:
          pc = this.#has_group(code[pc + 1]!) ? pc + 3 : code[pc + 2]!;
          break;
        case OP.many: {
          const set = this.#sets[code[pc + 1]!]!;
          const least = at + code[pc + 2]!;
          const most = Math.min(end, at + code[pc + 3]!);
          while (at < most && set.test(text[at]!)) at++;
          pc += 4;
          if (at < least) failed = true;
          else if (at > least) stack.push(FEWER, pc, at, least);
          break;
        }
        case OP.many_lazy: {
          const set = this.#sets[code[pc + 1]!]!;
          const least = at + code[pc + 2]!;
          while (at < least && at < end && set.test(text[at]!)) at++;
          if (at < least) failed = true;
          else {
            stack.push(MORE, pc, at, at + code[pc + 3]! - code[pc + 2]!);
            pc += 4;
          }
          break;
        }
        case OP.loop_start:
          this.#set(code[pc + 1]!, 0);
          this.#set(code[pc + 1]! + 1, -1);
          pc += 2;
          break;
        case OP.loop: {
          const counter = code[pc + 1]!;
          const count = this.#registers[counter]!;
          if (count < code[pc + 2]!) {
            this.#set(counter, count + 1);
            pc += 5;
          } else if (count < code[pc + 3]! && this.#registers[counter + 1] !== at) {
            stack.push(RETRY, code[pc + 4]!, at, 0);
            this.#set(counter, count + 1);
            this.#set(counter + 1, at);
            pc += 5;
          } else pc = code[pc + 4]!;
          break;
        }
        case OP.loop_lazy: {
          const counter = code[pc + 1]!;
          const count = this.#registers[counter]!;
          if (count < code[pc + 2]!) {
            this.#set(counter, count + 1);
            pc += 5;
          } else {
            if (count < code[pc + 3]! && this.#registers[counter + 1] !== at) stack.push(RETRY, -pc, at, count);
            pc = code[pc + 4]!;
          }
          break;
        }
        case OP.done:
          return at;
        case OP.accept:
          if ((this.#demands.whole && at !== end) || at === this.#start) failed = true;
          else return at;
          break;
        default:
          failed = true;
      }
      if (!failed) continue;
      // Back to the last choice.
      for (;;) {
        if (stack.length === base) return -1;
        const d = stack.pop()!;
        const c = stack.pop()!;
        const b = stack.pop()!;
        const kind = stack.pop()!;
        if (kind === UNDO) {
          this.#registers[b] = c;
          continue;
        }
        if (kind === RETRY) {
          at = c;
          if (b >= 0) pc = b;
          else {
            // One more turn of a lazy loop.
            const counter = code[1 - b]!;
            this.#set(counter, d + 1);
            this.#set(counter + 1, at);
            pc = 5 - b;
          }
          break;
        }
        if (kind === FEWER) {
          at = c - 1;
          pc = b;
          if (at > d) stack.push(FEWER, b, at, d);
          break;
        }
        if (c < d && c < end && this.#sets[code[b + 1]!]!.test(text[c]!)) {
          at = c + 1;
          stack.push(MORE, b, at, d);
          pc = b + 4;
          break;
        }
      }
    }
  }

  /** Runs what is inside a look around or an atomic group. Its choices are forgotten; what it captured stays, or goes too. */
  #decide(pc: number, at: number, keep: boolean): number {
    const stack = this.#stack;
    const base = stack.length;
    const after = this.#run(pc, at);
    if (after < 0) return -1;
    if (keep) {
      let kept = base;
      for (let i = base; i < stack.length; i += 4) {
        if (stack[i] !== UNDO) continue;
        for (let k = 0; k < 4; k++) stack[kept + k] = stack[i + k]!;
        kept += 4;
      }
      stack.length = kept;
    } else {
      while (stack.length > base) {
        const [kind, register, value] = stack.splice(-4);
        if (kind === UNDO) this.#registers[register!] = value!;
      }
    }
    return after;
  }

  #has_group(group: number): boolean {
    return this.#registers[2 * group - 2]! >= 0 && this.#registers[2 * group - 1]! >= 0;
  }

  #after_again(group: number, fold: number, at: number): number {
    if (!this.#has_group(group)) return -1;
    const from = this.#registers[2 * group - 2]!;
    const length = this.#registers[2 * group - 1]! - from;
    if (at + length > this.#end) return -1;
    for (let i = 0; i < length; i++) {
      const a = this.#text[from + i]!;
      const b = this.#text[at + i]!;
      if (a !== b && (fold === 0 || !are_equal(a, b, fold === 2))) return -1;
    }
    return at + length;
  }

  #is_at(place: number, unicode: boolean, at: number): boolean {
    const text = this.#text;
    const end = this.#end;
    switch (place) {
      case 0:
        return at === 0;
      case 1:
        return at === 0 || text[at - 1] === 10;
      case 2:
        return at === end || (at === end - 1 && text[at] === 10);
      case 3:
        return at === end || text[at] === 10;
      case 4:
        return at === end;
    }
    if (end === 0) return false;
    const before = at > 0 && is_in_category("word", text[at - 1]!, unicode);
    const after = at < end && is_in_category("word", text[at]!, unicode);
    return (before !== after) === (place === 5);
  }
}

/** Whether two letters are the same but for their case. */
function are_equal(a: number, b: number, unicode: boolean): boolean {
  if (!unicode) return ascii_lower_of(a) === ascii_lower_of(b);
  const [lower, other] = [lower_of(a), lower_of(b)];
  return lower === other || family_of(lower).includes(other);
}
