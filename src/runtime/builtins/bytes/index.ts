/** bytes, bytearray and memoryview, and their methods. */
export { ByteArray, bytearray } from "./ByteArray.ts";
export { Bytes, bytes, bytes_of } from "./Bytes.ts";
export { bytes_decode, bytes_decode as bytearray_decode, str_encode } from "./code.ts";
export { buffer_of } from "./buffer.ts";
