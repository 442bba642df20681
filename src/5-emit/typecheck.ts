/** Type-checking of emitted modules. It lives beside emission, since only emission knows the TypeScript compiler. */

export interface TypeCheckOptions {
  /** Folder of the runtime: its sources, or its built `.js` and `.d.ts` files. */
  readonly runtime: string;
}

/** One complaint of the type checker about an emitted file. */
export interface TypeProblem {
  /** The file, as it was named. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** 0-based, in UTF-16 units. */
  readonly column: number;
  /** TypeScript's number of it: 2345. */
  readonly code: number;
  readonly message: string;
}

/** Keeps what it parsed of the library and the runtime from one check to the next. */
export interface TypeChecker {
  /** Checks modules together, by path; a relative import in one of them can mean another. */
  check(files: ReadonlyMap<string, string>): readonly TypeProblem[];
}

/** Makes a type checker; TypeScript is loaded now, not before. */
export async function createTypeChecker(options: TypeCheckOptions): Promise<TypeChecker> {
  const { makeTypeChecker } = await import("./typechecker.ts");
  return makeTypeChecker(options);
}

/** Checks modules once, under the options that the runtime's own `tsconfig.json` gives to programs. */
export async function typeCheck(files: ReadonlyMap<string, string>, options: TypeCheckOptions): Promise<readonly TypeProblem[]> {
  return (await createTypeChecker(options)).check(files);
}
