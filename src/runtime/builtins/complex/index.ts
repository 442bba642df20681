/** The type complex. */
export { Complex, complex } from "./Complex.ts";
