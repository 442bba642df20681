export { adler32, crc32 } from "../binascii/checksums.ts";
export {
  compress, decompress, DEF_BUF_SIZE, DEF_MEM_LEVEL, DEFLATED, error, MAX_WBITS, Z_BEST_COMPRESSION, Z_BEST_SPEED, Z_DEFAULT_COMPRESSION, Z_DEFAULT_STRATEGY, Z_NO_COMPRESSION,
} from "./zlib.ts";
