export { create_subprocess_exec, create_subprocess_shell, DEVNULL, PIPE, STDOUT } from "./create.ts";
export { Process } from "./Process.ts";
