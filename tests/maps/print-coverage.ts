/** `npm run coverage`: how much of CPython's modules there is. */
import { coverageTable } from "./coverage.ts";

console.log(coverageTable());
