export { BadGzipFile, compress, decompress } from "./gzip.ts";
