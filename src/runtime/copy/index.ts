export { copy, deepcopy, replace } from "./copy.ts";
export { Error_ as Error, Error_ as error } from "./Error.ts";
