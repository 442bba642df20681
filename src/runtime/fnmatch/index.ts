/** fnmatch: shell patterns. */
export { filter, fnmatch, fnmatchcase } from "./functions.ts";
export { translate } from "./translate.ts";
