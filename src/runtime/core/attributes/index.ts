export { bound } from "../bound.ts";
export { call_method } from "./call_method.ts";
export { getattr, hasattr } from "./getattr.ts";
export { mangle, unmangle } from "./mangle.ts";
export { delattr, setattr } from "./setattr.ts";
export { vars } from "./vars.ts";
