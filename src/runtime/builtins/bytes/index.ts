/** bytes, bytearray and memoryview, and their methods, which are the same for both. */
export { ByteArray, bytearray } from "./ByteArray.ts";
export { Bytes, bytes, bytes_of } from "./Bytes.ts";
export { buffer_of } from "./buffer.ts";
export { bytes_decode, bytes_decode as bytearray_decode, str_encode } from "./code.ts";
export { bytearray_fromhex, bytes_fromhex } from "./hex.ts";
export { MemoryView, memoryview } from "./MemoryView.ts";
export {
  bytearray_append, bytearray_clear, bytearray_copy, bytearray_extend, bytearray_insert, bytearray_pop, bytearray_remove,
  bytearray_reverse,
} from "./mutate.ts";
export { bytes_percent, bytes_percent as bytearray_percent } from "./percent.ts";
export { bytes_maketrans } from "./translate.ts";
export {
  bytes_find, bytes_rfind, bytes_index, bytes_rindex, bytes_count, bytes_startswith, bytes_endswith,
  bytes_removeprefix, bytes_removesuffix, bytes_find as bytearray_find, bytes_rfind as bytearray_rfind,
  bytes_index as bytearray_index, bytes_rindex as bytearray_rindex, bytes_count as bytearray_count,
  bytes_startswith as bytearray_startswith, bytes_endswith as bytearray_endswith,
  bytes_removeprefix as bytearray_removeprefix, bytes_removesuffix as bytearray_removesuffix,
} from "./find.ts";
export {
  bytes_split, bytes_rsplit, bytes_splitlines, bytes_partition, bytes_rpartition, bytes_split as bytearray_split,
  bytes_rsplit as bytearray_rsplit, bytes_splitlines as bytearray_splitlines, bytes_partition as bytearray_partition,
  bytes_rpartition as bytearray_rpartition,
} from "./split.ts";
export {
  bytes_strip, bytes_lstrip, bytes_rstrip, bytes_strip as bytearray_strip, bytes_lstrip as bytearray_lstrip,
  bytes_rstrip as bytearray_rstrip,
} from "./strip.ts";
export {
  bytes_upper, bytes_lower, bytes_capitalize, bytes_title, bytes_swapcase, bytes_isalpha, bytes_isalnum,
  bytes_isdigit, bytes_isspace, bytes_isascii, bytes_isupper, bytes_islower, bytes_istitle,
  bytes_upper as bytearray_upper, bytes_lower as bytearray_lower, bytes_capitalize as bytearray_capitalize,
  bytes_title as bytearray_title, bytes_swapcase as bytearray_swapcase, bytes_isalpha as bytearray_isalpha,
  bytes_isalnum as bytearray_isalnum, bytes_isdigit as bytearray_isdigit, bytes_isspace as bytearray_isspace,
  bytes_isascii as bytearray_isascii, bytes_isupper as bytearray_isupper, bytes_islower as bytearray_islower,
  bytes_istitle as bytearray_istitle,
} from "./case.ts";
export {
  bytes_center, bytes_ljust, bytes_rjust, bytes_zfill, bytes_expandtabs, bytes_center as bytearray_center,
  bytes_ljust as bytearray_ljust, bytes_rjust as bytearray_rjust, bytes_zfill as bytearray_zfill,
  bytes_expandtabs as bytearray_expandtabs,
} from "./justify.ts";
export { bytes_join, bytes_replace, bytes_join as bytearray_join, bytes_replace as bytearray_replace } from "./join.ts";
export { bytes_hex, bytes_hex as bytearray_hex } from "./hex.ts";
export { bytes_translate, bytes_translate as bytearray_translate } from "./translate.ts";
