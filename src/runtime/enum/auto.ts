/** What stands for a value that the class gives. */
export class Auto {
  static readonly __name__ = "auto";
  static readonly __module__ = "enum";
  readonly name: string | null;

  constructor(name: string | null) {
    this.name = name;
  }
}

/**
 * Python's `enum.auto()`.
 *
 * @param name the member's name, where the value depends on it
 * @example static readonly RED = new Color(auto());
 */
export function auto(name: string | null = null): Auto {
  return new Auto(name);
}
