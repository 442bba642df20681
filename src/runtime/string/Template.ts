import { str } from "../builtins/repr/index.ts";
import { KeyError, ValueError } from "../core/exceptions/index.ts";
import { getitem } from "../core/items/index.ts";
import { is_keywords, type Keywords, type Py } from "../core/value.ts";

const PLACE = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\}|())/gi;

/**
 * Python's `string.Template(template)`: texts with `$name` and `${name}`.
 *
 * @example new Template("hello $who").substitute({ who: "world" })
 */
export class Template {
  static readonly __module__: string = "string";
  readonly template: string;

  constructor(template: string) {
    this.template = template;
  }

  /** `t.substitute(mapping={}, /, **kws)` @raises KeyError, ValueError @example t.substitute({ who: "x" }) */
  substitute(...args: Py[]): string {
    return this.#replaced(args, (_whole, value, at, name) => {
      if (name === undefined) throw this.#invalid(at);
      return value();
    });
  }

  /** `t.safe_substitute(mapping={}, /, **kws)`: what is missing stays. @example t.safe_substitute({}) */
  safe_substitute(...args: Py[]): string {
    return this.#replaced(args, (whole, value, _at, name) => {
      if (name === undefined) return whole;
      try {
        return value();
      } catch (error) {
        if (error instanceof KeyError) return whole;
        throw error;
      }
    });
  }

  #replaced(args: Py[], place: (whole: string, value: () => string, at: number, name: string | undefined) => string): string {
    const keywords: Keywords = is_keywords(args.at(-1)) ? args.pop() : {};
    return this.template.replace(PLACE, (whole: string, dollar: string | undefined, named: string | undefined, braced: string | undefined, _bad: string | undefined, at: number) => {
      if (dollar !== undefined) return "$";
      const name = named ?? braced;
      return place(whole, () => str(name !== undefined && Object.hasOwn(keywords, name) ? keywords[name] : this.#item(args, name)), at, name);
    });
  }

  #item(args: readonly Py[], name: string | undefined): Py {
    if (args.length === 0) throw new KeyError(name);
    return getitem(args[0], name);
  }

  #invalid(at: number): ValueError {
    const before = this.template.slice(0, at);
    const line = before.split("\n").length;
    return new ValueError(`Invalid placeholder in string: line ${line}, col ${at - before.lastIndexOf("\n")}`);
  }

  /** `t.get_identifiers()`: the names in the text. @example t.get_identifiers() */
  get_identifiers(): string[] {
    return [...new Set([...this.template.matchAll(PLACE)].flatMap(([, , named, braced]) => named ?? braced ?? []))];
  }

  /** `t.is_valid()` @example t.is_valid() */
  is_valid(): boolean {
    return [...this.template.matchAll(PLACE)].every((found) => found[4] === undefined);
  }
}
