/** sys as programs use it. */

import {
  asFloat,
  caught,
  ge,
  getitem,
  handled_again,
  handling,
  hex,
  isinstance,
  iter,
  list,
  print,
  repr,
  slice,
  tuple,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as sys from "py2ts-runtime/sys";

print(
  getitem(sys.version_info, slice(null, 2)),
  ge(sys.version_info, tuple(3, 8)),
  sys.version_info.major,
  sys.maxsize,
  sys.byteorder,
  sys.platform,
);
print(
  hex(sys.maxunicode),
  hex(sys.hexversion),
  sys.float_repr_style,
  sys.getdefaultencoding(),
  sys.getfilesystemencoding(),
  sys.getfilesystemencodeerrors(),
);
print(
  asFloat(sys.float_info.max),
  asFloat(sys.float_info.min),
  asFloat(sys.float_info.epsilon),
  sys.float_info.dig,
  sys.float_info.mant_dig,
  sys.float_info.max_10_exp,
);
print(
  sys.float_info,
  sys.float_info.max_exp,
  sys.float_info.min_exp,
  sys.float_info.min_10_exp,
  sys.float_info.radix,
  sys.float_info.rounds,
);
print(
  sys.int_info,
  sys.int_info.bits_per_digit,
  sys.int_info.sizeof_digit,
  sys.int_info.default_max_str_digits,
  sys.int_info.str_digits_check_threshold,
);
print(
  sys.intern("name") === sys.intern("name"),
  sys.is_finalizing(),
  sys.getrecursionlimit(),
);
sys.setrecursionlimit(2000);
print(
  sys.getrecursionlimit(),
  sys.argv.length,
  isinstance(sys.path, list),
  sys.exc_info(),
);
try {
  throw new ValueError("bad");
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  const before = handling(error);
  try {
    print(sys.exception() === error, sys.exc_info()[0]);
  } finally {
    handled_again(before);
  }
}
try {
  sys.intern(3);
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
print("out", { file: sys.stdout, flush: true });
sys.stdout.writelines(["a\n", "b\n"]);
print(
  sys.stdout.writable(),
  sys.stdin.readable(),
  sys.stderr.name,
  sys.__stdout__ === sys.stdout,
);
for (const line of iter(sys.stdin)) {
  print(line);
}
print(repr(sys.stdin.read()), repr(sys.stdin.readline()));
