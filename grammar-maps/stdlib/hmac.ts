/** hmac. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const trailing = { keywords: "trailing" } as const;
const size = attribute("natural");

export const hmac = pyModule("hmac", {
  HMAC: cls("HMAC", "(key: bytes, msg: bytes | None = None, digestmod: object = ...) -> None", {
    name: attribute("str"), digest_size: size, block_size: size, update: fn("(msg: bytes) -> None"), digest: fn("() -> bytes"), hexdigest: fn("() -> ascii"), copy: fn("() -> HMAC"),
  }, { ...trailing, statics: { blocksize: size } }),
  new: fn("(key: bytes, msg: bytes | None = None, digestmod: object = ...) -> HMAC", { runtime: "new_", ...trailing }),
  digest: fn("(key: bytes, msg: bytes, digest: object) -> bytes", trailing),
  compare_digest: fn("(a: object, b: object, /) -> bool"),
}, { missing: ["digest_size", "trans_36", "trans_5C"] });
