import type { Bytes } from "./Bytes.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { in_order } from "../str/arguments.ts";
import { str_center, str_expandtabs, str_ljust, str_rjust, str_zfill } from "../str/justify.ts";
import { like, need_fill } from "./arguments.ts";
import type { BytesLike } from "./BytesLike.ts";
import { latin1 } from "./buffer.ts";

/**
 * Python's `b.center(width, fillchar=b" ")`.
 *
 * @raises TypeError if `fillchar` is not one byte
 * @example bytes_center(bytes_of("a"), 3) // b' a '
 */
export function bytes_center(b: Bytes, width: Py, fillchar?: Py): Bytes;
export function bytes_center(b: BytesLike, width: Py, fillchar?: Py): BytesLike;
export function bytes_center(b: BytesLike, width: Py, fillchar?: Py): BytesLike {
  return like(b, str_center(latin1(b.data), width, fill(fillchar, "center")));
}

/** Python's `b.ljust(width, fillchar=b" ")`; see {@link bytes_center}. */
export function bytes_ljust(b: Bytes, width: Py, fillchar?: Py): Bytes;
export function bytes_ljust(b: BytesLike, width: Py, fillchar?: Py): BytesLike;
export function bytes_ljust(b: BytesLike, width: Py, fillchar?: Py): BytesLike {
  return like(b, str_ljust(latin1(b.data), width, fill(fillchar, "ljust")));
}

/** Python's `b.rjust(width, fillchar=b" ")`; see {@link bytes_center}. */
export function bytes_rjust(b: Bytes, width: Py, fillchar?: Py): Bytes;
export function bytes_rjust(b: BytesLike, width: Py, fillchar?: Py): BytesLike;
export function bytes_rjust(b: BytesLike, width: Py, fillchar?: Py): BytesLike {
  return like(b, str_rjust(latin1(b.data), width, fill(fillchar, "rjust")));
}

/** Python's `b.zfill(width)`. @example bytes_zfill(bytes_of("-7"), 4) // b'-007' */
export function bytes_zfill(b: Bytes, width: Py): Bytes;
export function bytes_zfill(b: BytesLike, width: Py): BytesLike;
export function bytes_zfill(b: BytesLike, width: Py): BytesLike {
  return like(b, str_zfill(latin1(b.data), width));
}

/** Python's `b.expandtabs(tabsize=8)`. @example bytes_expandtabs(bytes_of("a\tb"), 2) // b'a b' */
export function bytes_expandtabs(b: Bytes, tabsize?: Py): Bytes;
export function bytes_expandtabs(b: BytesLike, tabsize?: Py): BytesLike;
export function bytes_expandtabs(b: BytesLike, tabsize: Py = 8): BytesLike {
  const size: Py = is_keywords(tabsize) ? in_order([tabsize], ["tabsize"], "expandtabs")[0] : tabsize;
  return like(b, str_expandtabs(latin1(b.data), size));
}

function fill(fillchar: Py, method: string): string {
  return fillchar === undefined ? " " : need_fill(fillchar, method);
}
