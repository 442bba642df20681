export { copy, copy2, copyfile, copyfileobj, copymode, copystat, copytree, ignore_patterns } from "./copying.ts";
export { Error_ as Error, ExecError, SameFileError, SpecialFileError } from "./errors.ts";
export { chown, disk_usage, get_terminal_size, usage, which } from "./system.ts";
export { move, rmtree } from "./trees.ts";
