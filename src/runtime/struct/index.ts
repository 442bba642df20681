export { error } from "./error.ts";
export { calcsize, iter_unpack, pack, pack_into, unpack, unpack_from } from "./functions.ts";
export { Struct } from "./Struct.ts";
