/** hashlib as programs use it. */

import { bytes_of, call, getitem, print, slice, tuple } from "py2ts-runtime";
import * as hashlib from "py2ts-runtime/hashlib";

for (const make of tuple(
  hashlib.md5,
  hashlib.sha1,
  hashlib.sha224,
  hashlib.sha256,
  hashlib.sha384,
  hashlib.sha512,
  hashlib.sha3_224,
  hashlib.sha3_256,
  hashlib.sha3_384,
  hashlib.sha3_512,
)) {
  print(call(make, bytes_of("data")).hexdigest().slice(0, 16));
}
const h = hashlib.new_("sha256");
h.update(bytes_of("part one"));
const other = h.copy();
h.update(bytes_of("part two"));
print(
  h.name,
  h.digest_size,
  h.block_size,
  h.hexdigest(),
  getitem(other.digest(), slice(null, 4)),
);
