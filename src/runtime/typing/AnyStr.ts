import { bytes } from "../builtins/bytes/index.ts";
import { str } from "../builtins/str/index.ts";
import { TypeVar } from "./TypeVar.ts";

/** Python's `typing.AnyStr` */
export const AnyStr = /* @__PURE__ */ new TypeVar("AnyStr", bytes, str);
