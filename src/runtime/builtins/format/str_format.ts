import { IndexError, KeyError, ValueError } from "../../core/exceptions/index.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { ascii } from "../repr/ascii.ts";
import { repr } from "../repr/repr.ts";
import { to_str } from "../repr/to_str.ts";
import { decimal_index, follow_path, split_path } from "./field_path.ts";
import { format } from "./format.ts";
import { getitem } from "../../core/items/index.ts";
import { type Field, template_parts } from "./template.ts";

/**
 * Python's `template.format(*args, **kwargs)`.
 *
 * @param args positional arguments; keyword arguments in a plain object at the end
 * @raises IndexError, KeyError for arguments that are not there
 * @raises ValueError for a template that is not well formed
 * @example str_format("{0}, {name!r:>6}", 1, { name: "a" }) // "1,    'a'"
 */
export function str_format(template: string, ...args: Py[]): string {
  const last: unknown = args.at(-1);
  const keywords = is_keywords(last) ? last : undefined;
  const positional = keywords === undefined ? args : args.slice(0, -1);
  return new Formatter(positional, (key) => {
    if (keywords === undefined || !Object.hasOwn(keywords, key)) throw new KeyError(key);
    return keywords[key];
  }).run(template, 2);
}

/**
 * Python's `template.format_map(mapping)`.
 *
 * @param mapping any object with items
 * @raises KeyError for keys that are not there
 * @raises ValueError for a template that is not well formed
 * @example str_format_map("{a}", new Map([["a", 1]])) // "1"
 */
export function str_format_map(template: string, mapping: Py): string {
  return new Formatter(null, (key) => getitem(mapping, key)).run(template, 2);
}

class Formatter {
  /** null where only a mapping was given. */
  readonly #args: readonly Py[] | null;
  readonly #lookup: (key: string) => Py;
  /** How fields without a name are numbered: undecided, by the template, or one after the other. */
  #numbering: "open" | "manual" | "automatic" = "open";
  #next = 0;

  constructor(args: readonly Py[] | null, lookup: (key: string) => Py) {
    this.#args = args;
    this.#lookup = lookup;
  }

  run(template: string, depth: number): string {
    if (depth < 1) throw new ValueError("Max string recursion exceeded");
    let text = "";
    for (const part of template_parts(template)) {
      text += typeof part === "string" ? part : this.#field(part, depth);
    }
    return text;
  }

  #field(field: Field, depth: number): string {
    const [name, path] = split_path(field.name);
    const value = converted(follow_path(this.#argument(name), path), field.conversion);
    const spec = field.nested ? this.run(field.spec, depth - 1) : field.spec;
    return format(value, spec);
  }

  #argument(name: string): Py {
    const index = name === "" ? undefined : decimal_index(name);
    if (name !== "" && index === undefined) return this.#lookup(name);
    const kind = name === "" ? "automatic" : "manual";
    if (this.#numbering === "open") this.#numbering = kind;
    if (this.#numbering !== kind) {
      const [from, to] = kind === "manual" ? ["automatic field numbering", "manual field specification"] : ["manual field specification", "automatic field numbering"];
      throw new ValueError(`cannot switch from ${from} to ${to}`);
    }
    const position = index ?? this.#next++;
    if (this.#args === null) throw new ValueError("Format string contains positional fields");
    if (position >= this.#args.length) {
      throw new IndexError(`Replacement index ${position} out of range for positional args tuple`);
    }
    return this.#args[position];
  }
}

function converted(value: Py, conversion: string): Py {
  switch (conversion) {
    case "":
      return value;
    case "r":
      return repr(value);
    case "s":
      return to_str(value);
    case "a":
      return ascii(value);
  }
  const code = conversion.codePointAt(0) ?? 0;
  throw new ValueError(
    `Unknown conversion specifier ${code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`}`,
  );
}
