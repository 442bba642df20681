import { FORM_FEED, SPACE, TAB } from "./characters.ts";
import type { Scanner } from "./scanner.ts";
import { TokenFailure } from "./scanner.ts";

/** The width of an indentation with tabs of eight columns, and with tabs of one: where both agree, tabs don't matter. */
export interface Measure {
  readonly column: number;
  readonly narrow: number;
}

const DEEPEST = 100;
const root: Measure = { column: 0, narrow: 0 };

/** The stack of open indentations. */
export class Indentation {
  readonly #open: Measure[] = [root];

  /** Goes over white space at the start of a line. */
  measure(scanner: Scanner): Measure {
    let column = 0;
    let narrow = 0;
    for (;;) {
      const code = scanner.current;
      if (code === SPACE) {
        column += 1;
        narrow += 1;
      } else if (code === TAB) {
        column = (Math.floor(column / 8) + 1) * 8;
        narrow += 1;
      } else if (code === FORM_FEED) {
        column = 0;
        narrow = 0;
      } else {
        return { column, narrow };
      }
      scanner.position += 1;
    }
  }

  /** Enters a line with this indentation: the blocks that it opens or closes. */
  enter(measure: Measure, scanner: Scanner): readonly ("indent" | "dedent")[] {
    const top = this.#top();
    if (measure.column === top.column) {
      if (measure.narrow !== top.narrow) this.#fail("tab", "inconsistent use of tabs and spaces in indentation", scanner);
      return [];
    }
    if (measure.column > top.column) {
      if (this.#open.length >= DEEPEST) this.#fail("indentation", "too many levels of indentation", scanner);
      if (measure.narrow <= top.narrow) this.#fail("tab", "inconsistent use of tabs and spaces in indentation", scanner);
      this.#open.push(measure);
      return ["indent"];
    }
    const closed: "dedent"[] = [];
    while (this.#open.length > 1 && measure.column < this.#top().column) {
      this.#open.pop();
      closed.push("dedent");
    }
    if (measure.column !== this.#top().column) this.#fail("indentation", "unindent does not match any outer indentation level", scanner);
    if (measure.narrow !== this.#top().narrow) this.#fail("tab", "inconsistent use of tabs and spaces in indentation", scanner);
    return closed;
  }

  /** Closes all blocks, at the end. */
  leaveAll(): readonly "dedent"[] {
    return this.#open.splice(1).map(() => "dedent");
  }

  #top(): Measure {
    return this.#open[this.#open.length - 1] ?? root;
  }

  #fail(kind: "tab" | "indentation", message: string, scanner: Scanner): never {
    throw new TokenFailure(kind, message, scanner.position, scanner.position + 1, scanner.line, true);
  }
}
