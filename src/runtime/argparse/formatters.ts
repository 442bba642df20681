/** Formatters that keep more of what the program wrote, or tell more. */
import { str_splitlines } from "../builtins/str/index.ts";
import { getattr } from "../core/attributes/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { OPTIONAL, SUPPRESS, ZERO_OR_MORE } from "./constants.ts";
import { HelpFormatter } from "./HelpFormatter.ts";

/**
 * Python's `argparse.RawDescriptionHelpFormatter`: descriptions are shown as they are written.
 *
 * @example new ArgumentParser({ formatter_class: RawDescriptionHelpFormatter })
 */
export class RawDescriptionHelpFormatter extends HelpFormatter {
  static override readonly __name__: string = "RawDescriptionHelpFormatter";

  override _fill_text(text: Py, _width: Py, indent: Py): Py {
    return str_splitlines(text, true).map((line) => indent + line).join("");
  }
}

/**
 * Python's `argparse.RawTextHelpFormatter`: all texts are shown as they are written.
 *
 * @example new ArgumentParser({ formatter_class: RawTextHelpFormatter })
 */
export class RawTextHelpFormatter extends RawDescriptionHelpFormatter {
  static override readonly __name__: string = "RawTextHelpFormatter";

  override _split_lines(text: Py, _width: Py): Py {
    return str_splitlines(text);
  }
}

/**
 * Python's `argparse.ArgumentDefaultsHelpFormatter`: each argument's help tells its default.
 *
 * @example new ArgumentParser({ formatter_class: ArgumentDefaultsHelpFormatter })
 */
export class ArgumentDefaultsHelpFormatter extends HelpFormatter {
  static override readonly __name__: string = "ArgumentDefaultsHelpFormatter";

  override _get_help_string(action: Py): Py {
    const help: string = action.help ?? "";
    if (help.includes("%(default)") || action.default === SUPPRESS) return help;
    const may_be_left_out = truth(action.option_strings) || action.nargs === OPTIONAL || action.nargs === ZERO_OR_MORE;
    return may_be_left_out ? `${help} (default: %(default)s)` : help;
  }
}

/**
 * Python's `argparse.MetavarTypeHelpFormatter`: values are called by their types.
 *
 * @example new ArgumentParser({ formatter_class: MetavarTypeHelpFormatter })
 */
export class MetavarTypeHelpFormatter extends HelpFormatter {
  static override readonly __name__: string = "MetavarTypeHelpFormatter";

  override _get_default_metavar_for_optional(action: Py): Py {
    return getattr(action.type, "__name__");
  }

  override _get_default_metavar_for_positional(action: Py): Py {
    return getattr(action.type, "__name__");
  }
}
