/** textwrap: paragraphs as lines. */
export { dedent, fill, indent, shorten, wrap } from "./functions.ts";
export type { WrapOptions } from "./functions.ts";
export { TextWrapper } from "./TextWrapper.ts";
export type { TextWrapperOptions } from "./TextWrapper.ts";
