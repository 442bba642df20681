import type { Reason, Severity } from "../diagnostic.ts";

/** One kind of finding. Texts may hold `{parameter}` placeholders; the names are checked where a diagnostic is made. */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly reason: Reason;
  /** One sentence of what was found. */
  readonly message: string;
  /** What to write instead; null where there is nothing to say. */
  readonly hint: string | null;
  /** The long text of `explain`, in Markdown. */
  readonly explain: string;
}

/** The names of the `{parameter}` placeholders in a text. */
type PlaceholdersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersIn<Rest> : never;

/** What must be given to make a diagnostic of an entry. */
export type ParametersOf<Entry extends CatalogueEntry> = {
  readonly [Name in PlaceholdersIn<Entry["message"]> | PlaceholdersIn<Entry["hint"]>]: string | number;
};

/** Keeps the literal types of an area's texts, which is what the parameters are read from. */
export function area<const Entries extends Readonly<Record<string, CatalogueEntry>>>(entries: Entries): Entries {
  return entries;
}
