export { Context, copy_context } from "./Context.ts";
export { ContextVar } from "./ContextVar.ts";
export { Token } from "./Token.ts";
