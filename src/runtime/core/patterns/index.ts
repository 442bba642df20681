/** What `match` statements ask of their subject. */
export { match_argument } from "./class.ts";
export { is_mapping, mapping_rest } from "./mapping.ts";
export { is_sequence, rest_of } from "./sequence.ts";
