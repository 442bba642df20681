import { str_splitlines } from "../builtins/str/index.ts";
import { KeyError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { getitem, str_len } from "../core/items/index.ts";
import { str } from "../builtins/str/str.ts";
import { is_keywords, type Keywords, type Py } from "../core/value.ts";
import { compile, escape } from "../re/functions.ts";
import type { Match } from "../re/Match.ts";
import { RegexFlag } from "../re/flags.ts";
import { Pattern } from "../re/Pattern.ts";

const VERBOSE = 64;

const patterns: WeakMap<object, Pattern<string>> = /* @__PURE__ */ new WeakMap();

/** What places look like in the texts of a class: its own pattern, or one of its delimiter and names. */
function pattern_of(cls: Py): Pattern<string> {
  const known = patterns.get(cls);
  if (known !== undefined) return known;
  let source: Py = cls !== Template && Object.hasOwn(cls, "pattern") ? cls.pattern : undefined;
  if (source instanceof Pattern) return source;
  if (source === undefined) {
    const delimiter = escape<string>(cls.delimiter);
    source = `${delimiter}(?:(?P<escaped>${delimiter})|(?P<named>${cls.idpattern})|{(?P<braced>${cls.braceidpattern ?? cls.idpattern})}|(?P<invalid>))`;
  }
  const made = compile<string>(source, Number(cls.flags.valueOf()) | VERBOSE);
  patterns.set(cls, made);
  return made;
}

/**
 * Python's `string.Template(template)`: `$name` and `${name}` stand for values, `$$` for a dollar. A subclass may change `delimiter`, `idpattern`,
 * `braceidpattern`, `flags` or the whole `pattern`.
 *
 * @example new Template("hello $who").substitute({ who: "world" })
 */
export class Template {
  static readonly __module__: string = "string";
  static readonly delimiter: string = "$";
  static readonly idpattern: string = "(?a:[_a-z][_a-z0-9]*)";
  static readonly braceidpattern: string | null = null;
  static readonly flags: Py = RegexFlag.IGNORECASE;
  readonly template: string;
  declare readonly pattern: Py;
  declare readonly delimiter: string;

  constructor(template: string) {
    this.template = template;
  }

  static get pattern(): Py {
    return pattern_of(this);
  }

  static {
    // Instances show what their class says; a subclass may have fields of these names.
    Object.defineProperties(this.prototype, {
      pattern: { get(this: Template): Py { return pattern_of(this.constructor); }, configurable: true },
      delimiter: { get(this: Template): string { return (this.constructor as typeof Template).delimiter; }, configurable: true },
    });
  }

  /** `t.substitute(mapping={}, /, **kws)` @raises KeyError, ValueError @example t.substitute({ who: "x" }) */
  substitute(...args: Py[]): string {
    return this.#replaced(args, "substitute", (match) => {
      throw this.#invalid(match);
    });
  }

  /** `t.safe_substitute(mapping={}, /, **kws)`: what is missing stays. @example t.safe_substitute({}) */
  safe_substitute(...args: Py[]): string {
    return this.#replaced(args, "safe_substitute", (match) => match.group());
  }

  /** @param invalid what stands for a place that is none, or whose value is missing */
  #replaced(args: Py[], method: string, invalid: (match: Match<string>) => string): string {
    const keywords: Keywords = is_keywords(args.at(-1)) ? args.pop() : {};
    if (args.length > 1) throw new TypeError(`Template.${method}() takes from 1 to 2 positional arguments but ${args.length + 1} were given`);
    const value = (match: Match<string>): string => {
      const kind = kind_of(match);
      if (kind === "escaped") return this.delimiter;
      if (kind === "invalid") return invalid(match);
      if (kind === "other") throw this.#unrecognized();
      const name = match.group(kind)!;
      try {
        return str(Object.hasOwn(keywords, name) ? keywords[name] : item_of(args, name));
      } catch (error) {
        if (method === "safe_substitute" && error instanceof KeyError) return match.group();
        throw error;
      }
    };
    return pattern_of(this.constructor).sub(value, this.template);
  }

  #unrecognized(): ValueError {
    return new ValueError("Unrecognized named group in pattern", this.pattern);
  }

  #invalid(match: Match<string>): ValueError {
    const at = match.start("invalid");
    const lines = str_splitlines([...this.template].slice(0, at).join(""), true);
    const column = lines.length === 0 ? 1 : at - str_len(lines.slice(0, -1).join(""));
    return new ValueError(`Invalid placeholder in string: line ${Math.max(1, lines.length)}, col ${column}`);
  }

  /** `t.get_identifiers()`: the names in the text. @example t.get_identifiers() */
  get_identifiers(): string[] {
    const names = new Set<string>();
    for (const match of pattern_of(this.constructor).finditer(this.template)) {
      const kind = kind_of(match);
      if (kind === "other") throw this.#unrecognized();
      if (kind === "named" || kind === "braced") names.add(match.group(kind));
    }
    return [...names];
  }

  /** `t.is_valid()` @example t.is_valid() */
  is_valid(): boolean {
    for (const match of pattern_of(this.constructor).finditer(this.template)) {
      const kind = kind_of(match);
      if (kind === "other") throw this.#unrecognized();
      if (kind === "invalid") return false;
    }
    return true;
  }
}

/** Which group took part. */
function kind_of(match: Match<string>): "named" | "braced" | "escaped" | "invalid" | "other" {
  for (const kind of ["named", "braced", "escaped", "invalid"] as const) if (match.group(kind) !== null) return kind;
  return "other";
}

function item_of(args: readonly Py[], name: string): Py {
  if (args.length === 0) throw new KeyError(name);
  return getitem(args[0], name);
}
