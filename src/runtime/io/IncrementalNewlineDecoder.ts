import { truth } from "../core/truth.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { bytes_of } from "../builtins/bytes/index.ts";
import { NewlineReader } from "./newlines.ts";

/**
 * Python's `io.IncrementalNewlineDecoder(decoder, translate, errors="strict")`: turns the line ends of pieces.
 *
 * @example new IncrementalNewlineDecoder(null, true).decode("a\r\n") // "a\n"
 */
export class IncrementalNewlineDecoder {
  static readonly __name__: string = "IncrementalNewlineDecoder";
  static readonly __module__: string = "_io";
  readonly #decoder: Py;
  readonly #reader: NewlineReader;

  constructor(decoder: Py, translate: Py, _errors: Py = "strict") {
    this.#decoder = decoder;
    this.#reader = new NewlineReader(truth(translate));
  }

  /** The next piece. @param final whether it is the last */
  decode(input: Py, final: Py = false): string {
    const last = truth(final);
    return this.#reader.read(this.#decoder === null ? input : this.#decoder.decode(input, last), last);
  }

  getstate(): readonly [Py, Py] {
    const [rest, flag]: readonly [Py, Py] = this.#decoder === null ? [bytes_of(""), 0] : this.#decoder.getstate();
    return tuple(rest, flag * 2 + Number(this.#reader.pending));
  }

  setstate(state: Py): Py {
    const [rest, flag] = state;
    this.#reader.pending = (flag & 1) === 1;
    this.#decoder?.setstate(tuple(rest, flag >> 1));
    return null;
  }

  reset(): Py {
    this.#reader.reset();
    this.#decoder?.reset();
    return null;
  }

  get newlines(): Py {
    return this.#reader.newlines;
  }
}
