/** The generated part of the README. */
import { maps } from "../../grammar-maps/index.ts";
import { supportTable } from "../../src/maps/support.ts";

const BEGIN = "<!-- support table: written by `npm run docs` -->";
const END = "<!-- end of support table -->";

/** The README with its support table as grammar-maps has it now. */
export function withSupportTable(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error("README.md has lost the markers of its support table");
  return `${readme.slice(0, begin)}${BEGIN}\n\n${supportTable(maps).trim()}\n\n${readme.slice(end)}`;
}
