/** Python's `re.RegexFlag` and the constants, and their values for the code here. */
import { IntFlag } from "../enum/Flag.ts";
import { enum_class } from "../enum/enum_class.ts";
import type { IntObject } from "../builtins/int/IntObject.ts";
import type { Int } from "../core/float.ts";

/** What functions take for flags. */
export type Flags = Int | IntObject;

export const FLAG = { ignore_case: 2, locale: 4, multi_line: 8, dot_all: 16, unicode: 32, verbose: 64, debug: 128, ascii: 256 } as const;

/** Flags of which a pattern has one. */
export const TYPE_FLAGS = 292;

const NAMES: readonly (readonly [number, string])[] = [
  [256, "ASCII"], [2, "IGNORECASE"], [4, "LOCALE"], [32, "UNICODE"], [8, "MULTILINE"], [16, "DOTALL"], [64, "VERBOSE"], [128, "DEBUG"],
];

/**
 * Python's `re.RegexFlag`: combined by `|`.
 *
 * @example compile("^a", RegexFlag.IGNORECASE.__or__(RegexFlag.MULTILINE))
 */
export class RegexFlag extends IntFlag {
  static override readonly __name__: string = "RegexFlag";
  static override readonly __module__: string = "re";
  static readonly NOFLAG = new RegexFlag(0);
  static readonly ASCII = new RegexFlag(256);
  static readonly A = RegexFlag.ASCII;
  static readonly IGNORECASE = new RegexFlag(2);
  static readonly I = RegexFlag.IGNORECASE;
  static readonly LOCALE = new RegexFlag(4);
  static readonly L = RegexFlag.LOCALE;
  static readonly UNICODE = new RegexFlag(32);
  static readonly U = RegexFlag.UNICODE;
  static readonly MULTILINE = new RegexFlag(8);
  static readonly M = RegexFlag.MULTILINE;
  static readonly DOTALL = new RegexFlag(16);
  static readonly S = RegexFlag.DOTALL;
  static readonly VERBOSE = new RegexFlag(64);
  static readonly X = RegexFlag.VERBOSE;
  static readonly DEBUG = new RegexFlag(128);
  static {
    enum_class(this);
  }

  override __repr__(): string {
    return flags_text(Number(this.valueOf())) || "re.NOFLAG";
  }

  override __str__(): string {
    return this.__repr__();
  }

  override __format__(spec: string): string {
    return spec === "" ? this.__repr__() : super.__format__(spec);
  }
}

/** Flags as Python source, an empty text for none. */
export function flags_text(flags: number): string {
  const all = flags < 0 ? flags & 511 : flags;
  const names = NAMES.filter(([bit]) => (all & bit) !== 0).map(([, name]) => `re.${name}`);
  const rest = NAMES.reduce((left, [bit]) => left & ~bit, all);
  return [...names, ...(rest === 0 ? [] : [`0x${rest.toString(16)}`])].join("|");
}

export const NOFLAG = /* @__PURE__ */ (() => RegexFlag.NOFLAG)();
export const ASCII = /* @__PURE__ */ (() => RegexFlag.ASCII)();
export const IGNORECASE = /* @__PURE__ */ (() => RegexFlag.IGNORECASE)();
export const LOCALE = /* @__PURE__ */ (() => RegexFlag.LOCALE)();
export const UNICODE = /* @__PURE__ */ (() => RegexFlag.UNICODE)();
export const MULTILINE = /* @__PURE__ */ (() => RegexFlag.MULTILINE)();
export const DOTALL = /* @__PURE__ */ (() => RegexFlag.DOTALL)();
export const VERBOSE = /* @__PURE__ */ (() => RegexFlag.VERBOSE)();
export const DEBUG = /* @__PURE__ */ (() => RegexFlag.DEBUG)();
