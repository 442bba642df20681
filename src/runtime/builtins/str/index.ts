/** The type str and its methods. */
export { str_endswith, str_removeprefix, str_removesuffix, str_startswith } from "./affix.ts";
export { str_capitalize, str_casefold, str_lower, str_swapcase, str_title, str_upper } from "./case.ts";
export { str_count, str_find, str_index, str_rfind, str_rindex } from "./find.ts";
export { str_join } from "./join.ts";
export { str_center, str_expandtabs, str_ljust, str_rjust, str_zfill } from "./justify.ts";
export { chr, ord } from "./ord.ts";
export { str_partition, str_rpartition } from "./partition.ts";
export {
  str_isalnum, str_isalpha, str_isascii, str_isdecimal, str_isdigit, str_isidentifier, str_islower, str_isnumeric,
  str_isprintable, str_isspace, str_istitle, str_isupper,
} from "./predicates.ts";
export { str_replace } from "./replace.ts";
export { str_rsplit, str_split } from "./split.ts";
export { str_splitlines } from "./splitlines.ts";
export { str } from "./str.ts";
export { str_lstrip, str_rstrip, str_strip } from "./strip.ts";
export { StrObject } from "./StrObject.ts";
export { str_maketrans, str_translate } from "./translate.ts";
export { str_format, str_format_map } from "../format/str_format.ts";
export { str_percent } from "../format/str_percent.ts";
