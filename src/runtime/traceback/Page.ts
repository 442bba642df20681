import type { TracebackException } from "./TracebackException.ts";

const CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";

/** A traceback in the making: groups indent what is in them. */
export class Page {
  /** Groups around what is written now. */
  #depth = 0;
  /** Whether the last exception of a group still needs its closing line. */
  #open = false;

  /** An exception with what led to it above. */
  *exception(error: TracebackException, chain: boolean): Generator<string, void> {
    const parts: (readonly [string, TracebackException])[] = [];
    for (let at: TracebackException | null = error; at !== null;) {
      const cause: TracebackException | null = chain ? at.__cause__ : null;
      const context: TracebackException | null = chain && cause === null && !at.__suppress_context__ ? at.__context__ : null;
      parts.push([cause !== null ? CAUSE : context !== null ? CONTEXT : "", at]);
      at = cause ?? context;
    }
    for (const [link, each] of parts.reverse()) {
      if (link !== "") yield this.#margined(link);
      if (each.exceptions === null) yield* this.#plain(each, "Traceback (most recent call last):\n");
      else yield* this.#group(each, each.exceptions, error, chain);
    }
  }

  *#plain(error: TracebackException, heading: string, mark = "|"): Generator<string, void> {
    if (error.stack.length > 0) {
      yield this.#margined(heading, mark);
      for (const text of error.stack.format()) yield this.#margined(text);
    }
    for (const text of error.format_exception_only()) yield this.#margined(text);
  }

  *#group(error: TracebackException, members: readonly TracebackException[], limits: TracebackException, chain: boolean): Generator<string, void> {
    const { max_group_depth: deepest, max_group_width: widest } = limits;
    if (this.#depth > deepest) return yield this.#margined(`... (max_group_depth is ${deepest})\n`);
    const top = this.#depth === 0;
    if (top) this.#depth = 1;
    yield* this.#plain(error, "Exception Group Traceback (most recent call last):\n", top ? "+" : "|");
    const shown = members.length <= widest ? members.length : widest + 1;
    this.#open = false;
    for (let i = 0; i < shown; i++) {
      const last = i === shown - 1;
      if (last) this.#open = true;
      const cut = i >= widest;
      yield `${this.#indent()}${i === 0 ? "+-" : "  "}+---------------- ${cut ? "..." : i + 1} ----------------\n`;
      this.#depth++;
      const left = members.length - widest;
      if (cut) yield this.#margined(`and ${left} more exception${left > 1 ? "s" : ""}\n`);
      else yield* this.exception(members[i]!, chain);
      if (last && this.#open) {
        yield `${this.#indent()}+------------------------------------\n`;
        this.#open = false;
      }
      this.#depth--;
    }
    if (top) this.#depth = 0;
  }

  #indent(): string {
    return "  ".repeat(this.#depth);
  }

  #margined(text: string, mark = "|"): string {
    return this.#depth === 0 ? text : text.replace(/^(?=.|\n)/gm, `${this.#indent()}${mark} `);
  }
}
