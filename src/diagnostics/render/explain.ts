import { catalogue, isCode } from "../catalogue/index.ts";
import type { CatalogueEntry } from "../catalogue/entry.ts";
import type { Reason } from "../diagnostic.ts";
import type { Style } from "./style.ts";
import { plainStyle } from "./style.ts";

const reasons: Readonly<Record<Reason, string>> = {
  invalid: "the program is wrong under Python, too",
  unsupported: "can't be translated",
  "not-yet": "not translated yet",
  internal: "a failure of the compiler",
};

/** The long text of a code for people, or null for a code that does not exist. */
export function renderExplanation(code: string, style: Style = plainStyle): string | null {
  if (!isCode(code)) return null;
  const entry: CatalogueEntry = catalogue[code];
  const kind = style.faint(`${entry.severity}: ${reasons[entry.reason]}`);
  const hint = entry.hint === null ? [] : ["", `${style.hint("hint:")} ${entry.hint}`];
  return [style.strong(code), kind, "", `  ${entry.message}`, "", entry.explain, ...hint].join("\n");
}
