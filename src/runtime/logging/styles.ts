import { KeyError, ValueError } from "../core/exceptions/index.ts";
import { getattr } from "../core/attributes/index.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { str_format, str_percent } from "../builtins/format/index.ts";
import { iter } from "../core/iter.ts";
import { Formatter, Template } from "../string/index.ts";
import type { LogRecord } from "./LogRecord.ts";

/** What one way of writing formats does. */
export interface Style {
  readonly _fmt: string;
  usesTime(): boolean;
  validate(): void;
  format(record: LogRecord): string;
}

type Defaults = Map<string, Py> | null;

const FIELD = /%\(([^)]+)\)([#0+ -]*)(\*|\d+)?(?:\.(\*|\d+))?([diouxefgcrsa%])/gi;

function value_of(record: LogRecord, defaults: Defaults, name: string): Py {
  const value = typeof record._value === "function" ? record._value(name) : getattr(record, name, undefined);
  if (value !== undefined) return value;
  if (defaults?.has(name)) return defaults.get(name);
  throw new KeyError(name);
}

/** Python's `logging.BASIC_FORMAT`: the format of `basicConfig`. */
export const BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s";

/** `%(message)s` */
export class PercentStyle implements Style {
  readonly _fmt: string;
  readonly _defaults: Defaults;
  /** Texts, and fields with their names. */
  readonly #parts: readonly (string | { readonly name: string; readonly spec: string })[];

  constructor(fmt: string | null, defaults: Defaults) {
    this._fmt = fmt === null || fmt === "" ? "%(message)s" : fmt;
    this._defaults = defaults;
    const parts: (string | { name: string; spec: string })[] = [];
    let at = 0;
    for (const match of this._fmt.matchAll(FIELD)) {
      const [whole, name = "", flags = "", width = "", precision, kind = "s"] = match;
      parts.push(this._fmt.slice(at, match.index).replaceAll("%%", "%"), { name, spec: `${flags}${width}${precision === undefined ? "" : `.${precision}`}${kind}` });
      at = match.index + whole.length;
    }
    parts.push(this._fmt.slice(at).replaceAll("%%", "%"));
    this.#parts = parts;
  }

  usesTime(): boolean {
    return this._fmt.includes("%(asctime)");
  }

  validate(): void {
    if (this._fmt.search(FIELD) < 0) throw new ValueError(`Invalid format '${this._fmt}' for '%' style`);
  }

  format(record: LogRecord): string {
    let text = "";
    for (const part of this.#parts) {
      if (typeof part === "string") text += part;
      else {
        const value = value_of(record, this._defaults, part.name);
        text += part.spec !== "s" ? str_percent(`%${part.spec}`, tuple(value)) : typeof value === "string" ? value : str(value);
      }
    }
    return text;
  }
}

/** `{message}` */
export class StrFormatStyle implements Style {
  readonly _fmt: string;
  readonly _defaults: Defaults;

  constructor(fmt: string | null, defaults: Defaults) {
    this._fmt = fmt === null || fmt === "" ? "{message}" : fmt;
    this._defaults = defaults;
  }

  usesTime(): boolean {
    return this._fmt.includes("{asctime");
  }

  validate(): void {
    let fields = 0;
    for (const [name, spec, conversion] of this.#fields()) {
      if (name !== "" && !/^(\d+|\w+)(\.\w+|\[[^\]]+\])*$/.test(name)) throw new ValueError(`invalid format: invalid field name/expression: ${repr(name)}`);
      if (name !== "") fields++;
      if (conversion !== null && conversion !== "" && !"rsa".includes(conversion)) throw new ValueError(`invalid format: invalid conversion: ${repr(conversion)}`);
      if (spec !== "" && !/^(.?[<=>^])?[+ -]?#?0?(\d+|\{\w+\})?[,_]?(\.(\d+|\{\w+\}))?[bcdefgnosx%]?$/i.test(spec)) throw new ValueError(`invalid format: bad specifier: ${repr(spec)}`);
    }
    if (fields === 0) throw new ValueError("invalid format: no fields");
  }

  /** Names, specifications and conversions. */
  #fields(): readonly (readonly [name: string, spec: string, conversion: string | null])[] {
    try {
      return [...iter(new Formatter().parse(this._fmt))].flatMap(([, name, spec, conversion]: readonly Py[]) => (name === null ? [] : [[name, spec ?? "", conversion] as const]));
    } catch (error) {
      throw error instanceof ValueError ? new ValueError(`invalid format: ${str(error)}`) : error;
    }
  }

  format(record: LogRecord): string {
    const values: Record<string, Py> = {};
    for (const [, name = ""] of this._fmt.matchAll(/\{(\w+)/g)) if (!(name in values) && !/^\d/.test(name)) values[name] = value_of(record, this._defaults, name);
    return str_format(this._fmt, values);
  }
}

/** `${message}` */
export class StringTemplateStyle implements Style {
  readonly _fmt: string;
  readonly _defaults: Defaults;
  readonly #template: Template;

  constructor(fmt: string | null, defaults: Defaults) {
    this._fmt = fmt === null || fmt === "" ? "${message}" : fmt;
    this._defaults = defaults;
    this.#template = new Template(this._fmt);
  }

  usesTime(): boolean {
    return this._fmt.includes("$asctime") || this._fmt.includes("${asctime}");
  }

  validate(): void {
    const places = this._fmt.replaceAll("$$", "");
    if (/\$(?!\w|\{\w+\})/.test(places)) throw new ValueError("invalid format: bare '$' not allowed");
    if (!places.includes("$")) throw new ValueError("invalid format: no fields");
  }

  format(record: LogRecord): string {
    const values = new Map<string, Py>();
    for (const [, bare, braced] of this._fmt.matchAll(/\$(?:(\w+)|\{(\w+)\})/g)) {
      const name = bare ?? braced ?? "";
      values.set(name, value_of(record, this._defaults, name));
    }
    return this.#template.substitute(values);
  }
}

/** The style of a character: `%`, `{` or `$`. @raises ValueError "Style must be one of: %,{,$" */
export function style_of(style: string, fmt: string | null, defaults: Defaults): Style {
  if (style === "%") return new PercentStyle(fmt, defaults);
  if (style === "{") return new StrFormatStyle(fmt, defaults);
  if (style === "$") return new StringTemplateStyle(fmt, defaults);
  throw new ValueError("Style must be one of: %,{,$");
}

/** The format of `basicConfig` in a style. */
export function basic_format(style: string): string {
  return style === "{" ? "{levelname}:{name}:{message}" : style === "$" ? "${levelname}:${name}:${message}" : BASIC_FORMAT;
}
