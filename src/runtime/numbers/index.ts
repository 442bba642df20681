export { Complex, Integral, Number, Rational, Real } from "./tower.ts";
