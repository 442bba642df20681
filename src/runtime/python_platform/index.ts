/** Python's platform: what the program runs on. */
export { libc_ver, platform } from "./platform.ts";
export { architecture, python_branch, python_build, python_compiler, python_implementation, python_revision, python_version, python_version_tuple } from "./python.ts";
export { machine, node, processor, release, system, uname, uname_result, version } from "./uname.ts";
