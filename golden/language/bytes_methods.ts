/** Every method of bytes, bytearray and memoryview. */

import {
  bytearray,
  bytearray_append,
  bytearray_capitalize,
  bytearray_center,
  bytearray_clear,
  bytearray_copy,
  bytearray_count,
  bytearray_decode,
  bytearray_endswith,
  bytearray_expandtabs,
  bytearray_extend,
  bytearray_find,
  bytearray_fromhex,
  bytearray_hex,
  bytearray_index,
  bytearray_insert,
  bytearray_isalnum,
  bytearray_isalpha,
  bytearray_isascii,
  bytearray_isdigit,
  bytearray_islower,
  bytearray_isspace,
  bytearray_istitle,
  bytearray_isupper,
  bytearray_join,
  bytearray_ljust,
  bytearray_lower,
  bytearray_lstrip,
  bytearray_partition,
  bytearray_pop,
  bytearray_remove,
  bytearray_removeprefix,
  bytearray_removesuffix,
  bytearray_replace,
  bytearray_reverse,
  bytearray_rfind,
  bytearray_rindex,
  bytearray_rjust,
  bytearray_rpartition,
  bytearray_rsplit,
  bytearray_rstrip,
  bytearray_split,
  bytearray_splitlines,
  bytearray_startswith,
  bytearray_strip,
  bytearray_swapcase,
  bytearray_title,
  bytearray_translate,
  bytearray_upper,
  bytearray_zfill,
  Bytes,
  bytes,
  bytes_capitalize,
  bytes_center,
  bytes_count,
  bytes_decode,
  bytes_endswith,
  bytes_expandtabs,
  bytes_find,
  bytes_fromhex,
  bytes_hex,
  bytes_index,
  bytes_isalnum,
  bytes_isalpha,
  bytes_isascii,
  bytes_isdigit,
  bytes_islower,
  bytes_isspace,
  bytes_istitle,
  bytes_isupper,
  bytes_join,
  bytes_ljust,
  bytes_lower,
  bytes_lstrip,
  bytes_maketrans,
  bytes_of,
  bytes_partition,
  bytes_removeprefix,
  bytes_removesuffix,
  bytes_replace,
  bytes_rfind,
  bytes_rindex,
  bytes_rjust,
  bytes_rpartition,
  bytes_rsplit,
  bytes_rstrip,
  bytes_split,
  bytes_splitlines,
  bytes_startswith,
  bytes_strip,
  bytes_swapcase,
  bytes_title,
  bytes_translate,
  bytes_upper,
  bytes_zfill,
  call_method,
  contains,
  delitem,
  getitem,
  len,
  lt,
  memoryview,
  ord,
  print,
  setitem,
  slice,
  tuple,
} from "py2ts-runtime";

const data = bytes_of("Hello, World  ");
const word = bytes_of("abc");
print(
  bytes_decode(data),
  bytes_hex(word),
  bytes_hex(word, "-"),
  bytes_find(data, bytes_of("o")),
  bytes_rfind(data, bytes_of("o")),
  bytes_index(data, bytes_of("l")),
  bytes_rindex(data, bytes_of("l")),
  bytes_count(data, bytes_of("l")),
);
print(
  bytes_startswith(data, bytes_of("He")),
  bytes_endswith(data, tuple(bytes_of("x"), bytes_of(" "))),
  bytes_join(bytes_of("-"), [word, bytes_of("d")]),
  bytes_split(data),
  bytes_rsplit(data, bytes_of("o"), 1),
  bytes_splitlines(new Bytes([97, 10, 98, 13, 10, 99]), true),
);
print(
  bytes_partition(data, bytes_of(",")),
  bytes_rpartition(data, bytes_of("o")),
  bytes_replace(data, bytes_of("l"), bytes_of("L"), 2),
  bytes_strip(data),
  bytes_lstrip(word, bytes_of("a")),
  bytes_rstrip(word, bytes_of("c")),
);
print(
  bytes_removeprefix(word, bytes_of("a")),
  bytes_removesuffix(word, bytes_of("bc")),
  bytes_upper(word),
  bytes_lower(data),
  bytes_capitalize(word),
  bytes_title(bytes_of("two words")),
  bytes_swapcase(data),
);
print(
  bytes_center(word, 7, bytes_of("*")),
  bytes_ljust(word, 5),
  bytes_rjust(word, 5),
  bytes_zfill(bytes_of("-42"), 6),
  bytes_expandtabs(new Bytes([97, 9, 98]), 4),
  bytes_translate(
    word,
    bytes_maketrans(bytes_of("ab"), bytes_of("xy")),
    bytes_of("c"),
  ),
);
print(
  bytes_isalnum(bytes_of("a1")),
  bytes_isalpha(word),
  bytes_isascii(word),
  bytes_isdigit(bytes_of("12")),
  bytes_islower(word),
  bytes_isspace(new Bytes([32, 9])),
  bytes_istitle(bytes_of("Ab")),
  bytes_isupper(bytes_of("AB")),
);
const value2 = bytes_fromhex("61 62");
const value3 = bytes(3);
const value4 = bytes([1, 2]);
const value5 = bytes("é", "utf-8");
const value6 = getitem(word, 0);
const value7 = getitem(word, slice(-2, null));
const value8 = contains(word, 98);
const value = bytes_of("bc");
print(
  value2,
  value3,
  value4,
  value5,
  value6,
  value7,
  value8,
  contains(word, value),
  lt(word, bytes_of("abd")),
);

const buffer = bytearray(bytes_of("Hello, World  "));
const small = bytearray(bytes_of("abc"));
print(
  bytearray_decode(buffer),
  bytearray_hex(small),
  bytearray_find(buffer, bytes_of("o")),
  bytearray_rfind(buffer, bytes_of("o")),
  bytearray_index(buffer, bytes_of("l")),
  bytearray_rindex(buffer, bytes_of("l")),
  bytearray_count(buffer, bytes_of("l")),
);
print(
  bytearray_startswith(buffer, bytes_of("He")),
  bytearray_endswith(buffer, bytes_of(" ")),
  bytearray_join(bytearray(bytes_of("-")), [word, bytes_of("d")]),
  bytearray_split(buffer),
  bytearray_rsplit(buffer, bytes_of("o"), 1),
  bytearray_splitlines(bytearray(new Bytes([97, 10, 98]))),
);
print(
  bytearray_partition(buffer, bytes_of(",")),
  bytearray_rpartition(buffer, bytes_of("o")),
  bytearray_replace(buffer, bytes_of("l"), bytes_of("L")),
  bytearray_strip(buffer),
  bytearray_lstrip(small, bytes_of("a")),
  bytearray_rstrip(small, bytes_of("c")),
);
print(
  bytearray_removeprefix(small, bytes_of("a")),
  bytearray_removesuffix(small, bytes_of("c")),
  bytearray_upper(small),
  bytearray_lower(buffer),
  bytearray_capitalize(small),
  bytearray_title(small),
  bytearray_swapcase(buffer),
);
print(
  bytearray_center(small, 7, bytes_of("*")),
  bytearray_ljust(small, 5),
  bytearray_rjust(small, 5),
  bytearray_zfill(small, 5),
  bytearray_expandtabs(bytearray(new Bytes([97, 9, 98]))),
  bytearray_translate(small, bytes_maketrans(bytes_of("a"), bytes_of("x"))),
);
print(
  bytearray_isalnum(small),
  bytearray_isalpha(small),
  bytearray_isascii(small),
  bytearray_isdigit(small),
  bytearray_islower(small),
  bytearray_isspace(small),
  bytearray_istitle(small),
  bytearray_isupper(small),
);
bytearray_append(small, 100);
bytearray_extend(small, bytes_of("ef"));
bytearray_insert(small, 0, 64);
print(small, bytearray_pop(small), bytearray_pop(small, 0));
bytearray_remove(small, ord("b"));
const other = bytearray_copy(small);
bytearray_reverse(small);
print(small, other, bytearray_fromhex("0aff"));
const value9 = bytes_of("XYZ");
setitem(small, slice(0, 2), value9);
delitem(small, -1);
setitem(small, 0, 0x21);
print(small, len(small));
bytearray_clear(small);
print(small, bytearray(2));

const view = memoryview(bytearray(bytes_of("abcdef")));
print(
  view.nbytes,
  view.readonly,
  view.tobytes(),
  call_method(getitem(view, slice(1, 3)), "tolist"),
  bytes(getitem(view, slice(null, null, 2))),
  getitem(view, 0),
);
const value10 = bytes_of("ZZ");
setitem(view, slice(0, 2), value10);
print(view.tobytes());
view.release();
