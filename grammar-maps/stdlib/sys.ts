/** sys: the parts that mean something outside CPython. It says that it is CPython 3.13.0 on this host. */
import { attribute, fn, pyModule } from "../../src/maps/define.ts";

export const sys = pyModule("sys", {
  argv: attribute("list[str]"),
  exit: fn("(status: object = None, /) -> Never"),
  stdin: attribute("TextIO", { set: "set_stdin" }),
  stdout: attribute("TextIO", { set: "set_stdout" }),
  stderr: attribute("TextIO", { set: "set_stderr" }),
  __stdin__: attribute("TextIO"),
  __stdout__: attribute("TextIO"),
  __stderr__: attribute("TextIO"),
  version: attribute("ascii"),
  version_info: attribute("version_info"),
  platform: attribute("ascii"),
  byteorder: attribute("ascii"),
  executable: attribute("str"),
  path: attribute("list[str]"),
  modules: attribute("dict[str, object]"),
  maxsize: attribute("int"),
  exc_info: fn("() -> tuple[object, object, object]"),
  exception: fn("() -> BaseException | None"),
  getrecursionlimit: fn("() -> natural"),
  setrecursionlimit: fn("(limit: small, /) -> None", { note: "remembered; the host's stack has its own limit" }),
  getswitchinterval: fn("() -> float"),
  setswitchinterval: fn("(interval: float, /) -> None"),
}, {
  missing: [
    "abiflags", "activate_stack_trampoline", "addaudithook", "api_version", "audit", "base_exec_prefix", "base_prefix", "breakpointhook", "builtin_module_names",
    "call_tracing", "copyright", "deactivate_stack_trampoline", "displayhook", "dont_write_bytecode", "excepthook", "exec_prefix", "flags", "float_info",
    "float_repr_style", "get_asyncgen_hooks", "get_coroutine_origin_tracking_depth", "get_int_max_str_digits", "getallocatedblocks", "getdefaultencoding",
    "getdlopenflags", "getfilesystemencodeerrors", "getfilesystemencoding", "getprofile", "getrefcount", "getsizeof", "gettrace", "getunicodeinternedsize",
    "hash_info", "hexversion", "implementation", "int_info", "intern", "is_finalizing", "is_stack_trampoline_active", "maxunicode", "meta_path", "monitoring",
    "orig_argv", "path_hooks", "path_importer_cache", "platlibdir", "prefix", "pycache_prefix", "set_asyncgen_hooks",
    "set_coroutine_origin_tracking_depth", "set_int_max_str_digits", "setdlopenflags", "setprofile", "settrace", "stdlib_module_names", "thread_info",
    "unraisablehook", "warnoptions",
  ],
});
