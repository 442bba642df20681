export { exc_info, exception, exit } from "./exit.ts";
export {
  argv, byteorder, executable, getrecursionlimit, getswitchinterval, maxsize, modules, path, platform, set_argv, setrecursionlimit,
  setswitchinterval, version, version_info,
} from "./facts.ts";
export { flags } from "./flags.ts";
export { __stdin__, set_stdin, stdin } from "../platform/stdin.ts";
export { __stderr__, __stdout__, set_stderr, set_stdout, stderr, stdout } from "../platform/stdio.ts";
export {
  float_info, float_repr_style, getdefaultencoding, getfilesystemencodeerrors, getfilesystemencoding, hexversion, int_info, intern, is_finalizing, maxunicode,
} from "./interpreter.ts";
