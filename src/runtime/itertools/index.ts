export { accumulate, batched, chain, chain_from_iterable, compress, cycle, dropwhile, filterfalse, islice, pairwise, starmap, takewhile, zip_longest } from "./sequences.ts";
export { combinations, combinations_with_replacement, permutations, product } from "./combinatoric.ts";
export { count, repeat } from "./endless.ts";
export { groupby } from "./groupby.ts";
export { tee } from "./tee.ts";
