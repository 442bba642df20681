/** A TypeScript type, as structure. */
export type TsType =
  /** `number`, `string`, `any`, `T`, a class … with type arguments; `reference` says what a name stands for where it must be imported. */
  | { readonly kind: "named"; readonly name: string; readonly arguments: readonly TsType[]; readonly reference: Reference | null }
  | { readonly kind: "array"; readonly element: TsType; readonly readonly: boolean }
  | { readonly kind: "tuple"; readonly elements: readonly TsType[]; readonly readonly: boolean }
  | { readonly kind: "union"; readonly members: readonly TsType[] }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "function"; readonly parameters: readonly { readonly name: string; readonly type: TsType; readonly rest: boolean; readonly optional: boolean }[]; readonly result: TsType }
  | { readonly kind: "object"; readonly members: readonly { readonly name: string; readonly type: TsType; readonly optional: boolean }[] }
  | { readonly kind: "typeof"; readonly name: string };

/** Something a module of the output must import: the fold over these makes the import declarations. */
export interface Reference {
  /** Module specifier: `py2ts-runtime`, `py2ts-runtime/asyncio`, `./models.ts`. */
  readonly module: string;
  /** The exported name, or `*` for the namespace object. */
  readonly export: string;
}
