export { array, typecodes } from "./array.ts";
