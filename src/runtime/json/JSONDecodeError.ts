import { ValueError } from "../core/exceptions/index.ts";
import { str_len } from "../core/items/index.ts";

/** Python's `json.JSONDecodeError`: what the text is not, and where. */
export class JSONDecodeError extends ValueError {
  static readonly __module__ = "json.decoder";
  readonly msg: string;
  readonly doc: string;
  readonly pos: number;
  readonly lineno: number;
  readonly colno: number;

  /**
   * @param pos where in the text, counted in characters
   */
  constructor(msg: string, doc: string, pos: number) {
    const before = [...doc].slice(0, pos).join("");
    const lineno = before.split("\n").length;
    const colno = str_len(before.slice(before.lastIndexOf("\n") + 1)) + 1;
    super(`${msg}: line ${lineno} column ${colno} (char ${pos})`);
    this.msg = msg;
    this.doc = doc;
    this.pos = pos;
    this.lineno = lineno;
    this.colno = colno;
  }
}
