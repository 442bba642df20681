/** zlib and gzip: whole pieces of data, by the host. */
import { attribute, exception, fn, pyModule } from "../../src/maps/define.ts";

const named = { keywords: "trailing" } as const;
const note = "the compressed bytes are those of the host's zlib; they decompress to the same, but may differ from those of the zlib that CPython was built with";
const small = attribute("small");
const checksum = (start: number): ReturnType<typeof fn> => fn(`(data: bytes, value: int = ${start}, /) -> natural`);

export const zlib = pyModule("zlib", {
  error: exception("error", "Exception"),
  compress: fn("(data: bytes, level: int = -1, wbits: int = 15) -> bytes", { ...named, note }),
  decompress: fn("(data: bytes, wbits: int = 15, bufsize: int = 16384) -> bytes", named),
  crc32: checksum(0), adler32: checksum(1),
  DEFLATED: small, DEF_BUF_SIZE: small, DEF_MEM_LEVEL: small, MAX_WBITS: small, Z_BEST_COMPRESSION: small, Z_BEST_SPEED: small, Z_DEFAULT_COMPRESSION: small, Z_DEFAULT_STRATEGY: small, Z_NO_COMPRESSION: small,
}, { missing: ["ZLIB_RUNTIME_VERSION", "ZLIB_VERSION", "Z_BLOCK", "Z_FILTERED", "Z_FINISH", "Z_FIXED", "Z_FULL_FLUSH", "Z_HUFFMAN_ONLY", "Z_NO_FLUSH", "Z_PARTIAL_FLUSH", "Z_RLE", "Z_SYNC_FLUSH", "Z_TREES", "compressobj", "decompressobj"] });

export const gzip = pyModule("gzip", {
  BadGzipFile: exception("BadGzipFile", "OSError"),
  compress: fn("(data: bytes, compresslevel: int = 9, *, mtime: float | None = None) -> bytes", { ...named, note }),
  decompress: fn("(data: bytes) -> bytes"),
}, { missing: ["GzipFile", "open"], compiled: true });
