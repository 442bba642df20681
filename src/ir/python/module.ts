import type { Block } from "./statements.ts";

/** One Python source file after lowering. */
export interface Module {
  /** Dotted Python name; `__main__` for the file that is run by itself. */
  readonly name: string;
  /** Path as given, for diagnostics and source maps. */
  readonly path: string;
  readonly isPackage: boolean;
  readonly docstring: string | null;
  readonly body: Block;
  readonly source: string;
}

/** All modules that are converted together, which is what inference may look at. */
export interface Program {
  readonly modules: readonly Module[];
}
