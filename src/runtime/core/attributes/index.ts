export { bound } from "../bound.ts";
export { call_method } from "./call_method.ts";
export { dir } from "./dir.ts";
export { getattr, hasattr } from "./getattr.ts";
export { mangle, unmangle } from "./mangle.ts";
export { delattr, delete_plainly as object_delattr, set_plainly as object_setattr, setattr } from "./setattr.ts";
export { vars } from "./vars.ts";
