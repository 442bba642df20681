export { _clear, _ncallbacks, _run_exitfuncs, register, unregister } from "./functions.ts";
