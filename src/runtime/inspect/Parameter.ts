import { str_isidentifier } from "../builtins/str/index.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { named } from "../core/call/given.ts";
import { eq } from "../core/eq.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { hash } from "../core/hash/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { formatannotation } from "./formatannotation.ts";
import { ParameterKind } from "./kinds.ts";

/** Marks what a parameter or signature does not have. */
export class empty {
  static readonly __name__ = "_empty";
  static readonly __module__ = "inspect";
}

const { POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD } = ParameterKind;

/**
 * Python's `inspect.Parameter(name, kind, *, default=Parameter.empty, annotation=Parameter.empty)`: one parameter of a signature.
 *
 * @raises ValueError, TypeError if there can't be such a parameter
 * @example new Parameter("port", Parameter.KEYWORD_ONLY, { default: 80 })
 */
export class Parameter {
  static readonly __module__: string = "inspect";
  static readonly empty = empty;
  static readonly POSITIONAL_ONLY = POSITIONAL_ONLY;
  static readonly POSITIONAL_OR_KEYWORD = POSITIONAL_OR_KEYWORD;
  static readonly VAR_POSITIONAL = VAR_POSITIONAL;
  static readonly KEYWORD_ONLY = KEYWORD_ONLY;
  static readonly VAR_KEYWORD = VAR_KEYWORD;
  readonly #name: string;
  readonly #kind: ParameterKind;
  readonly #default: Py;
  readonly #annotation: Py;

  constructor(...given: Py[]) {
    const o = named("name, kind, *, default=, annotation=", given, "Parameter.__init__");
    this.#kind = kind_of(o["kind"]);
    this.#default = o["default"] ?? (o["default"] === null ? null : empty);
    this.#annotation = o["annotation"] === undefined ? empty : o["annotation"];
    this.#name = checked_name(o["name"], this.#kind);
    if (this.#default !== empty && (this.#kind === VAR_POSITIONAL || this.#kind === VAR_KEYWORD)) {
      throw new ValueError(`${this.#kind.description} parameters cannot have default values`);
    }
  }

  get name(): string {
    return this.#name;
  }

  get kind(): ParameterKind {
    return this.#kind;
  }

  get default(): Py {
    return this.#default;
  }

  get annotation(): Py {
    return this.#annotation;
  }

  // Instances have the constants of the class too.
  get empty(): Py {
    return empty;
  }

  get POSITIONAL_ONLY(): ParameterKind {
    return POSITIONAL_ONLY;
  }

  get POSITIONAL_OR_KEYWORD(): ParameterKind {
    return POSITIONAL_OR_KEYWORD;
  }

  get VAR_POSITIONAL(): ParameterKind {
    return VAR_POSITIONAL;
  }

  get KEYWORD_ONLY(): ParameterKind {
    return KEYWORD_ONLY;
  }

  get VAR_KEYWORD(): ParameterKind {
    return VAR_KEYWORD;
  }

  /** `parameter.replace(*, name, kind, annotation, default)`: the same parameter but for what is given. @example parameter.replace({ default: 5 }) */
  replace(...given: Py[]): Parameter {
    const o = named("*, name=, kind=, annotation=, default=", given, "Parameter.replace");
    const { name = this.#name, kind = this.#kind, annotation = this.#annotation, default: value = this.#default } = o;
    return new Parameter(name, kind, { default: value, annotation });
  }

  __replace__(...given: Py[]): Parameter {
    return this.replace(...given);
  }

  __eq__(other: Py): Py {
    if (!(other instanceof Parameter)) return NotImplemented;
    return this.#name === other.#name && this.#kind === other.#kind && eq(this.#default, other.#default) && eq(this.#annotation, other.#annotation);
  }

  __hash__(): Py {
    return hash(tuple(this.#name, Number(this.#kind), this.#annotation, this.#default));
  }

  __str__(): string {
    const typed = this.#annotation === empty ? this.#name : `${this.#name}: ${formatannotation(this.#annotation)}`;
    const text = this.#default === empty ? typed : this.#annotation === empty ? `${typed}=${repr(this.#default)}` : `${typed} = ${repr(this.#default)}`;
    return this.#kind === VAR_POSITIONAL ? `*${text}` : this.#kind === VAR_KEYWORD ? `**${text}` : text;
  }

  __repr__(): string {
    return `<${this.constructor.name} "${this.__str__()}">`;
  }
}

function kind_of(kind: Py): ParameterKind {
  const known = [POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD];
  const found = known.find((each) => each === kind || Number(each) === kind);
  if (found === undefined) throw new ValueError(`value ${repr(kind)} is not a valid Parameter.kind`);
  return found;
}

const WORDS: readonly string[] = [
  "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
  "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

function checked_name(name: Py, kind: ParameterKind): string {
  if (name === empty) throw new ValueError("name is a required attribute for Parameter");
  if (typeof name !== "string") throw new TypeError(`name must be a str, not a ${str(repr(name))}`);
  if ((WORDS.includes(name) && kind !== POSITIONAL_ONLY) || !str_isidentifier(name)) throw new ValueError(`${repr(name)} is not a valid parameter name`);
  return name;
}
