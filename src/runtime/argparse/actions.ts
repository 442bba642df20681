/** The actions that have names: `action="store_true"`. */
import { copy } from "../copy/index.ts";
import { call_method, getattr, setattr } from "../core/attributes/index.ts";
import { ValueError } from "../core/exceptions/index.ts";
import { add } from "../core/operators/index.ts";
import type { Keywords, Py } from "../core/value.ts";
import { stdout } from "../platform/stdio.ts";
import { Action } from "./Action.ts";
import { OPTIONAL, SUPPRESS } from "./constants.ts";
import { named } from "../core/call/given.ts";

const VALUED = "option_strings, dest, nargs=, const=, default=, type=, choices=, required=, help=, metavar=, deprecated=";
const CONSTANT = "option_strings, dest, const=, default=, required=, help=, metavar=, deprecated=";
const SWITCH = "option_strings, dest, default=, required=, help=, deprecated=";

function check_nargs(o: Keywords, message: string): void {
  if (o["nargs"] === 0) throw new ValueError(message);
  if ((o["const"] ?? null) !== null && o["nargs"] !== OPTIONAL) throw new ValueError("nargs must be '?' to supply const");
}

/** `store`: keeps the value. */
export class StoreAction extends Action {
  static override readonly __name__: string = "_StoreAction";

  override __init__(...given: Py[]): void {
    const o = named(VALUED, given, "_StoreAction.__init__");
    check_nargs(o, "nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate");
    super.__init__(o);
  }

  override __call__(_parser: Py, namespace: Py, values: Py): Py {
    setattr(namespace, this.dest, values);
    return null;
  }
}

/** `store_const`: keeps a constant. */
export class StoreConstAction extends Action {
  static override readonly __name__: string = "_StoreConstAction";

  override __init__(...given: Py[]): void {
    const { metavar: _unused, ...o } = named(CONSTANT, given, "_StoreConstAction.__init__");
    super.__init__({ ...o, nargs: 0 });
  }

  override __call__(_parser: Py, namespace: Py): Py {
    setattr(namespace, this.dest, this.const);
    return null;
  }
}

/** `store_true` */
export class StoreTrueAction extends StoreConstAction {
  static override readonly __name__: string = "_StoreTrueAction";

  override __init__(...given: Py[]): void {
    super.__init__({ default: false, ...named(SWITCH, given, "_StoreTrueAction.__init__"), const: true });
  }
}

/** `store_false` */
export class StoreFalseAction extends StoreConstAction {
  static override readonly __name__: string = "_StoreFalseAction";

  override __init__(...given: Py[]): void {
    super.__init__({ default: true, ...named(SWITCH, given, "_StoreFalseAction.__init__"), const: false });
  }
}

/** A copy of the list that was collected so far; the default itself stays as it is. */
function collected(namespace: Py, dest: string): Py {
  const items: Py = getattr(namespace, dest, null);
  if (items === null) return [];
  return Array.isArray(items) && items.constructor === Array ? [...items] : copy(items);
}

/** `append`: collects values. */
export class AppendAction extends Action {
  static override readonly __name__: string = "_AppendAction";

  override __init__(...given: Py[]): void {
    const o = named(VALUED, given, "_AppendAction.__init__");
    check_nargs(o, "nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const action may be more appropriate");
    super.__init__(o);
  }

  override __call__(_parser: Py, namespace: Py, values: Py): Py {
    const items = collected(namespace, this.dest);
    call_method(items, "append", values);
    setattr(namespace, this.dest, items);
    return null;
  }
}

/** `append_const`: collects a constant. */
export class AppendConstAction extends Action {
  static override readonly __name__: string = "_AppendConstAction";

  override __init__(...given: Py[]): void {
    super.__init__({ ...named(CONSTANT, given, "_AppendConstAction.__init__"), nargs: 0 });
  }

  override __call__(_parser: Py, namespace: Py): Py {
    const items = collected(namespace, this.dest);
    call_method(items, "append", this.const);
    setattr(namespace, this.dest, items);
    return null;
  }
}

/** `extend`: collects the items of lists. */
export class ExtendAction extends AppendAction {
  static override readonly __name__: string = "_ExtendAction";

  override __call__(_parser: Py, namespace: Py, values: Py): Py {
    const items = collected(namespace, this.dest);
    call_method(items, "extend", values);
    setattr(namespace, this.dest, items);
    return null;
  }
}

/** `count`: how many times it was given. */
export class CountAction extends Action {
  static override readonly __name__: string = "_CountAction";

  override __init__(...given: Py[]): void {
    super.__init__({ ...named(SWITCH, given, "_CountAction.__init__"), nargs: 0 });
  }

  override __call__(_parser: Py, namespace: Py): Py {
    setattr(namespace, this.dest, add(getattr(namespace, this.dest, null) ?? 0, 1));
    return null;
  }
}

/** `help`: shows the help and exits. */
export class HelpAction extends Action {
  static override readonly __name__: string = "_HelpAction";

  override __init__(...given: Py[]): void {
    const o = named("option_strings, dest=, default=, help=, deprecated=", given, "_HelpAction.__init__");
    super.__init__({ dest: SUPPRESS, default: SUPPRESS, ...o, nargs: 0 });
  }

  override __call__(parser: Py): Py {
    parser.print_help();
    parser.exit();
    return null;
  }
}

/** `version`: shows a text and exits. */
export class VersionAction extends Action {
  static override readonly __name__: string = "_VersionAction";
  declare version: Py;

  override __init__(...given: Py[]): void {
    const { version = null, deprecated: _unused, ...o } = named("option_strings, version=, dest=, default=, help=, deprecated=", given, "_VersionAction.__init__");
    super.__init__({ dest: SUPPRESS, default: SUPPRESS, ...o, help: o["help"] ?? "show program's version number and exit", nargs: 0 });
    this.version = version;
  }

  override __call__(parser: Py): Py {
    const formatter: Py = parser._get_formatter();
    formatter.add_text(this.version ?? getattr(parser, "version"));
    parser._print_message(formatter.format_help(), stdout);
    parser.exit();
    return null;
  }
}

/**
 * Python's `argparse.BooleanOptionalAction`: an option with its opposite, `--cache` and `--no-cache`.
 *
 * @example parser.add_argument("--cache", { action: BooleanOptionalAction, default: true })
 */
export class BooleanOptionalAction extends Action {
  static override readonly __name__: string = "BooleanOptionalAction";

  override __init__(...given: Py[]): void {
    const o = named("option_strings, dest, default=, type=, choices=, required=, help=, metavar=, deprecated=", given, "BooleanOptionalAction.__init__");
    const option_strings = [...(o["option_strings"] as Iterable<string>)].flatMap((each) => (each.startsWith("--") ? [each, `--no-${each.slice(2)}`] : [each]));
    super.__init__({ ...o, option_strings, nargs: 0 });
  }

  override __call__(_parser: Py, namespace: Py, _values: Py, option_string: Py = null): Py {
    if (this.option_strings.includes(option_string)) setattr(namespace, this.dest, !option_string.startsWith("--no-"));
    return null;
  }

  override format_usage(): Py {
    return this.option_strings.join(" | ");
  }
}
