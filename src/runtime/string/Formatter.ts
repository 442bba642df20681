import { ascii, repr, str } from "../builtins/repr/index.ts";
import { decimal_index, follow_path, split_path } from "../builtins/format/field_path.ts";
import { format } from "../builtins/format/format.ts";
import { template_parts } from "../builtins/format/template.ts";
import { KeyError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { getitem } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { tuple, tuple_of } from "../core/tuple.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { PySet } from "../builtins/set/PySet.ts";

/** How fields without a name are numbered: by the next number; false once one had a number itself. */
interface Numbering {
  next: number | false;
}

/**
 * Python's `string.Formatter`: `str.format` in parts, each of which a subclass may change.
 *
 * @example new Formatter().format("{0}-{name:>3}", 1, { name: "x" }) // "1-  x"
 */
export class Formatter {
  static readonly __module__: string = "string";

  /** `f.format(format_string, /, *args, **kwargs)` @raises ValueError, KeyError, IndexError @example f.format("{}", 1) */
  format(format_string: string, ...args: Py[]): string {
    const last: unknown = args.at(-1);
    const keywords = is_keywords(last) ? last : {};
    return this.vformat(format_string, tuple_of(is_keywords(last) ? args.slice(0, -1) : args), new Map(Object.entries(keywords)));
  }

  /** `f.vformat(format_string, args, kwargs)` @raises ValueError, KeyError, IndexError @example f.vformat("{}", [1], new Map()) */
  vformat(format_string: string, args: Py, kwargs: Py): string {
    const used: Py = new PySet([]);
    const text = this.#run(format_string, args, kwargs, used, 2, { next: 0 });
    this.check_unused_args(used, args, kwargs);
    return text;
  }

  #run(template: string, args: Py, kwargs: Py, used: Py, depth: number, numbering: Numbering): string {
    if (depth < 0) throw new ValueError("Max string recursion exceeded");
    let text = "";
    for (const [literal, field, spec, conversion] of iter(this.parse(template)) as Iterable<Py>) {
      text += literal;
      if (field === null) continue;
      const [value, key] = this.get_field(numbered(field, numbering), args, kwargs) as Py;
      used.add(key);
      const shown = this.convert_field(value, conversion);
      text += this.format_field(shown, this.#run(spec, args, kwargs, used, depth - 1, numbering));
    }
    return text;
  }

  /** `f.parse(format_string)`: text, name of a field, specification and conversion of each part. @raises ValueError @example [...f.parse("a{0}")] */
  *parse(format_string: string): Generator<readonly [string, string | null, string | null, string | null]> {
    if (typeof (format_string as Py) !== "string") throw new TypeError("expected str");
    let text = "";
    for (const part of template_parts(format_string)) {
      if (typeof part === "string") {
        text += part;
        // A doubled brace ends a part.
        if (part === "{" || part === "}") {
          yield tuple(text, null, null, null);
          text = "";
        }
        continue;
      }
      yield tuple(text, part.name, part.spec, part.conversion === "" ? null : part.conversion);
      text = "";
    }
    if (text !== "") yield tuple(text, null, null, null);
  }

  /** `f.get_field(field_name, args, kwargs)`: the value of a field, and what its name begins with. @example f.get_field("0.real", [1], new Map()) */
  get_field(field_name: string, args: Py, kwargs: Py): readonly [Py, Py] {
    const [first, path] = split_path(field_name);
    const key = decimal_index(first) ?? first;
    return tuple(follow_path(this.get_value(key, args, kwargs), path), key);
  }

  /** `f.get_value(key, args, kwargs)`: the argument with a number or a name. @raises IndexError, KeyError @example f.get_value(0, [1], new Map()) */
  get_value(key: Py, args: Py, kwargs: Py): Py {
    if (typeof key === "number") return getitem(args, key);
    if (kwargs instanceof Map && kwargs.constructor === Map && !kwargs.has(key)) throw new KeyError(key);
    return getitem(kwargs, key);
  }

  /** `f.check_unused_args(used_args, args, kwargs)`: to be overridden. */
  check_unused_args(_used_args: Py, _args: Py, _kwargs: Py): Py {
    return null;
  }

  /** `f.format_field(value, format_spec)` @raises ValueError @example f.format_field(1.5, ".2f") */
  format_field(value: Py, format_spec: string): string {
    return format(value, format_spec);
  }

  /** `f.convert_field(value, conversion)` @raises ValueError for a conversion that is none @example f.convert_field("a", "r") */
  convert_field(value: Py, conversion: string | null): Py {
    switch (conversion) {
      case null:
        return value;
      case "s":
        return str(value);
      case "r":
        return repr(value);
      case "a":
        return ascii(value);
    }
    throw new ValueError(`Unknown conversion specifier ${conversion}`);
  }
}

/** The name of a field, a number for one without. */
function numbered(field: string, numbering: Numbering): string {
  const is_number = /^\p{Nd}+$/u.test(field);
  if (field !== "" && !is_number) return field;
  if (field === "" ? numbering.next === false : numbering.next !== 0 && numbering.next !== false) {
    throw new ValueError("cannot switch from manual field specification to automatic field numbering");
  }
  if (field !== "" || numbering.next === false) {
    numbering.next = false;
    return field;
  }
  return String(numbering.next++);
}
