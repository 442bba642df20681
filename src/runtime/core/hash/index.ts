export { digest, frozenset_hash, hash, hash_method, identity, unhashable, words, words_and_kind } from "./hash.ts";
export type { Words } from "./words.ts";
