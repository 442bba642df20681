/** pprint: values over several lines. */
export { isreadable, isrecursive, pformat, pp, pprint, saferepr } from "./functions.ts";
export { PrettyPrinter } from "./PrettyPrinter.ts";
export type { PrettyOptions } from "./PrettyPrinter.ts";
