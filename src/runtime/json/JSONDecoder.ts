import { to_function } from "../core/call/to_function.ts";
import { tuple } from "../core/tuple.ts";
import { truth } from "../core/truth.ts";
import { str_len, str_slice } from "../core/items/index.ts";
import type { Py } from "../core/value.ts";
import { type Hooks, NoValue, Scanner } from "./Scanner.ts";

export interface DecoderOptions {
  readonly object_hook?: Py;
  readonly parse_float?: Py;
  readonly parse_int?: Py;
  readonly parse_constant?: Py;
  readonly strict?: Py;
  readonly object_pairs_hook?: Py;
}

/**
 * Python's `json.JSONDecoder(*, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None)`.
 *
 * @example new JSONDecoder().decode("[1]")
 */
export class JSONDecoder {
  static readonly __module__: string = "json.decoder";
  readonly #hooks: Hooks;

  constructor(options: DecoderOptions = {}) {
    const hook = (f: Py): ((x: Py) => Py) | null => (f === undefined || f === null ? null : to_function(f));
    this.#hooks = {
      object_hook: hook(options.object_hook), object_pairs_hook: hook(options.object_pairs_hook), parse_float: hook(options.parse_float),
      parse_int: hook(options.parse_int), parse_constant: hook(options.parse_constant), strict: truth(options.strict ?? true),
    };
  }

  /** `decoder.decode(s)` @raises JSONDecodeError @example decoder.decode("{}") */
  decode(s: string): Py {
    const scanner = new Scanner(s, this.#hooks);
    scanner.skip_space();
    const value = this.#read(scanner);
    scanner.skip_space();
    if (scanner.at !== s.length) throw scanner.error("Extra data", scanner.at);
    return value;
  }

  /** `decoder.raw_decode(s, idx=0)`: the value that begins there, and where it ends. @raises JSONDecodeError @example decoder.raw_decode("1 2") // (1, 1) */
  raw_decode(s: string, idx = 0): readonly [Py, number] {
    const scanner = new Scanner(s, this.#hooks);
    scanner.at = str_slice(s, null, idx).length;
    const value = this.#read(scanner);
    return tuple(value, str_len(s.slice(0, scanner.at)));
  }

  #read(scanner: Scanner): Py {
    try {
      return scanner.value();
    } catch (error) {
      throw error instanceof NoValue ? scanner.error("Expecting value", error.at) : error;
    }
  }
}

