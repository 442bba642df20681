/** html: text in HTML. */
import { fn, pyModule } from "../../src/maps/define.ts";

export const html = pyModule("html", {
  escape: fn("(s: str, quote: bool = True) -> str"),
  unescape: fn("(s: str) -> str"),
});
