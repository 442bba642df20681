import { enum_class, IntEnum } from "../enum/index.ts";

const DESCRIPTIONS = ["positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword"] as const;

/** How a parameter takes its argument: the five kinds, in the order in which a signature has them. */
export class ParameterKind extends IntEnum {
  static override readonly __name__: string = "_ParameterKind";
  static override readonly __module__: string = "inspect";
  static readonly POSITIONAL_ONLY = new ParameterKind(0);
  static readonly POSITIONAL_OR_KEYWORD = new ParameterKind(1);
  static readonly VAR_POSITIONAL = new ParameterKind(2);
  static readonly KEYWORD_ONLY = new ParameterKind(3);
  static readonly VAR_KEYWORD = new ParameterKind(4);
  static { enum_class(this); }

  /** What the kind is called in texts. */
  get description(): string {
    return DESCRIPTIONS[Number(this)]!;
  }

  override __str__(): string {
    return this.name;
  }
}
