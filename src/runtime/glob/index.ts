/** glob: paths that match a pattern. */
export { escape, glob, has_magic, iglob } from "./glob.ts";
export type { GlobOptions } from "./glob.ts";
export { translate } from "./translate.ts";
export type { TranslateOptions } from "./translate.ts";
