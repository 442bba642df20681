export { max, min } from "./extremes.ts";
export type { ExtremeOptions } from "./extremes.ts";
export { generator_close, generator_send, generator_throw } from "./generator.ts";
export { enumerate, filter, map, reversed, zip } from "./lazy.ts";
export { next } from "./next.ts";
export { all, any } from "./quantifiers.ts";
export { sum } from "./sum.ts";
