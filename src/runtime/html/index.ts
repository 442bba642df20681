/** html: text in HTML. */
export { escape, unescape } from "./html.ts";
