/** `argparse.SUPPRESS`: no default, no help, no attribute. */
export const SUPPRESS = "==SUPPRESS==";
/** `argparse.OPTIONAL`: nargs of one argument or none. */
export const OPTIONAL = "?";
/** `argparse.ZERO_OR_MORE`: nargs of any number of arguments. */
export const ZERO_OR_MORE = "*";
/** `argparse.ONE_OR_MORE`: nargs of at least one argument. */
export const ONE_OR_MORE = "+";
/** `argparse.PARSER`: nargs of a subcommand and what follows. */
export const PARSER = "A...";
/** `argparse.REMAINDER`: nargs of all that is left. */
export const REMAINDER = "...";

/** Where a subparser leaves what it does not know. */
export const UNRECOGNIZED = "_unrecognized_args";
