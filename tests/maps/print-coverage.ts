/**
 * `npm run coverage`: how much of CPython's modules there is.
 * `npm run coverage -- --goldens [MODULE…]`: the names of modules that no golden exercises.
 */
import { maps } from "../../grammar-maps/index.ts";
import { coverageTable } from "./coverage.ts";
import { exercisedBy, unexercisedOf } from "./exercised.ts";

const [option, ...words] = process.argv.slice(2);
if (option === undefined) console.log(coverageTable());
else if (option === "--goldens") printUnexercised(words.length > 0 ? words : maps.modules.map(({ name }) => name));
else throw new Error(`unknown option ${option}; it can be --goldens`);

function printUnexercised(modules: readonly string[]): void {
  const used = new Set(["stdlib", "asyncio", "language"].flatMap((group) => [...exercisedBy(group).rows]));
  for (const module of modules) {
    if (!maps.modules.some(({ name }) => name === module)) {
      console.log(`${module}: refused as a whole`);
      continue;
    }
    const missing = unexercisedOf(module, used);
    console.log(`${module}: ${String(missing.length)}${missing.length > 0 ? ` ${missing.join(" ")}` : ""}`);
  }
}
