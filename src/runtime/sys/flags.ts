import { struct_of, StructSequence } from "../os/struct_sequence.ts";

/** The type of `sys.flags`. */
class Flags extends StructSequence {
  static readonly __name__ = "flags";
  static readonly __module__ = "sys";
  static override readonly __match_args__ = [
    "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization",
    "isolated", "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits",
  ];

  declare readonly debug: number;
  declare readonly inspect: number;
  declare readonly interactive: number;
  declare readonly optimize: number;
  declare readonly dont_write_bytecode: number;
  declare readonly no_user_site: number;
  declare readonly no_site: number;
  declare readonly ignore_environment: number;
  declare readonly verbose: number;
  declare readonly bytes_warning: number;
  declare readonly quiet: number;
  declare readonly hash_randomization: number;
  declare readonly isolated: number;
  declare readonly dev_mode: boolean;
  declare readonly utf8_mode: number;
  declare readonly warn_default_encoding: number;
  declare readonly safe_path: boolean;
  declare readonly int_max_str_digits: number;
}

/** Python's `sys.flags`: the options of an interpreter that was started without any */
export const flags: Flags = /* @__PURE__ */ make_flags();

function make_flags(): Flags {
  Flags.__match_args__.forEach((name, i) => Object.defineProperty(Flags.prototype, name, { get: (): unknown => flags[i], configurable: true }));
  return struct_of(Flags, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, false, 0, 0, false, 4300]);
}
