/**
 * The TypeScript compiler as ts-morph carries it. Taken from ts-morph's own core package, because the wrappers that
 * `ts-morph` puts round it cost start-up time and emission needs none of them.
 */
export { ts } from "@ts-morph/common";
