/** The TypeScript compiler as ts-morph carries it. */
export { ts } from "ts-morph";
