/** The table of contents of grammar-maps: a module that is not in this list is unknown to the compiler. */
import type { GrammarMaps } from "../src/maps/define.ts";
import { builtins, types } from "./builtins/index.ts";
import { operators } from "./operators.ts";

export const grammarMaps: GrammarMaps = {
  builtins,
  types,
  modules: [],
  operators,
};
