/** Functions on numbers: `round`, `divmod`, `bin`, `oct`, `hex`. */
export { number_attribute } from "./attributes.ts";
export { bin, hex, oct } from "./bases.ts";
export { divmod } from "./divmod.ts";
export { float_round, round, round_to_int } from "./round.ts";
