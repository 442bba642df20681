export { Fraction } from "./Fraction.ts";
