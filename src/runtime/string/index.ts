export { ascii_letters, ascii_lowercase, ascii_uppercase, digits, hexdigits, octdigits, printable, punctuation, whitespace } from "./constants.ts";
export { capwords } from "./capwords.ts";
export { Template } from "./Template.ts";
export { Formatter } from "./Formatter.ts";
