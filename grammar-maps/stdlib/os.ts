/** os: files, folders, environment and process. `os.path` has a map of its own. */
import { attribute, cls, fn, pyModule, type ClassRow } from "../../src/maps/define.ts";
import { exceptions } from "../builtins/exceptions.ts";

const number = attribute("natural");
const text = attribute("ascii");
const asks = fn("(status: int, /) -> bool");
const gives = fn("(status: int, /) -> int");
const id = fn("() -> natural");
const one = "(path: object, *, dir_fd: int | None = None) -> None";
const two = "(src: object, dst: object, *, src_dir_fd: int | None = None, dst_dir_fd: int | None = None) -> None";

/** Numbers of the system's. */
const numbers = {
  EX_CANTCREAT: number, EX_CONFIG: number, EX_DATAERR: number, EX_IOERR: number, EX_NOHOST: number, EX_NOINPUT: number, EX_NOPERM: number, EX_NOUSER: number,
  EX_OK: number, EX_OSERR: number, EX_OSFILE: number, EX_PROTOCOL: number, EX_SOFTWARE: number, EX_TEMPFAIL: number, EX_UNAVAILABLE: number, EX_USAGE: number,
  F_LOCK: number, F_OK: number, F_TEST: number, F_TLOCK: number, F_ULOCK: number, NGROUPS_MAX: number, O_ACCMODE: number, O_APPEND: number, O_ASYNC: number,
  O_CLOEXEC: number, O_CREAT: number, O_DIRECT: number, O_DIRECTORY: number, O_DSYNC: number, O_EXCL: number, O_FSYNC: number, O_LARGEFILE: number, O_NDELAY: number,
  O_NOATIME: number, O_NOCTTY: number, O_NOFOLLOW: number, O_NONBLOCK: number, O_PATH: number, O_RDONLY: number, O_RDWR: number, O_RSYNC: number, O_SYNC: number,
  O_TMPFILE: number, O_TRUNC: number, O_WRONLY: number, PRIO_PGRP: number, PRIO_PROCESS: number, PRIO_USER: number, R_OK: number, SEEK_CUR: number, SEEK_DATA: number,
  SEEK_END: number, SEEK_HOLE: number, SEEK_SET: number, TMP_MAX: number, WCONTINUED: number, WEXITED: number, WNOHANG: number, WNOWAIT: number, WSTOPPED: number,
  WUNTRACED: number, W_OK: number, X_OK: number,
};

/** A tuple whose items have names. */
function struct(name: string, members: ClassRow["members"]): ClassRow {
  return cls(name, "(sequence: Iterable[object], /) -> None", members, { bases: ["Sequence[object]"], refused: "it is made by a function of os" });
}

const time = attribute("float");
const big = attribute("int");

const types = {
  stat_result: struct("stat_result", {
    st_mode: number, st_ino: big, st_dev: number, st_nlink: number, st_uid: number, st_gid: number, st_size: number, st_atime: time, st_mtime: time, st_ctime: time,
    st_atime_ns: big, st_mtime_ns: big, st_ctime_ns: big, st_blksize: number, st_blocks: number, st_rdev: number,
  }),
  statvfs_result: struct("statvfs_result", { f_bsize: number, f_frsize: number, f_blocks: number, f_bfree: number, f_bavail: number, f_files: number, f_ffree: number, f_favail: number, f_flag: number, f_namemax: number }),
  terminal_size: cls("terminal_size", "(size: tuple[small, small], /) -> None", { columns: number, lines: number }, { bases: ["Sequence[natural]"] }),
  uname_result: struct("uname_result", { sysname: attribute("str"), nodename: attribute("str"), release: attribute("str"), version: attribute("str"), machine: attribute("str") }),
  times_result: struct("times_result", { user: time, system: time, children_user: time, children_system: time, elapsed: time }),
  PathLike: cls("PathLike", "() -> None", {}),
  DirEntry: cls("DirEntry", "() -> None", {
    name: attribute("str"), path: attribute("str"),
    is_dir: fn("(*, follow_symlinks: bool = True) -> bool"), is_file: fn("(*, follow_symlinks: bool = True) -> bool"), is_symlink: fn("() -> bool"), is_junction: fn("() -> bool"),
    stat: fn("(*, follow_symlinks: bool = True) -> stat_result"), inode: fn("() -> int"),
  }, { refused: "it is made by os.scandir" }),
  ScandirIterator: cls("ScandirIterator", "() -> None", { close: fn("() -> None"), __enter__: fn("() -> Self"), __exit__: fn("(type: object, error: object, traceback: object, /) -> None") }, {
    bases: ["Iterator[DirEntry]"], refused: "it is made by os.scandir", light: { enter: "{self}.__enter__()", exit: "{self}.close()", fresh: true },
  }),
  Environ: cls("Environ", "() -> None", {
    __getitem__: fn("(key: str, /) -> str"), get: fn("(key: str, default: D = None) -> str | D"), pop: fn("(key: str, default: D = ...) -> str | D"), setdefault: fn("(key: str, default: str = ...) -> str"),
    keys: fn("() -> Collection[str]"), values: fn("() -> Collection[str]"), items: fn("() -> Collection[tuple[str, str]]"), popitem: fn("() -> tuple[str, str]"),
    update: fn("(*args: object, **kwds: str) -> None"), clear: fn("() -> None"), copy: fn("() -> dict[str, str]"),
  }, { bases: ["MutableMapping[str, str]"], refused: "it is os.environ" }),
};

const files = {
  access: fn("(path: object, mode: int, *, dir_fd: int | None = None, effective_ids: bool = False, follow_symlinks: bool = True) -> bool"),
  chmod: fn("(path: object, mode: int, *, dir_fd: int | None = None, follow_symlinks: bool = True) -> None"),
  chown: fn("(path: object, uid: int, gid: int, *, dir_fd: int | None = None, follow_symlinks: bool = True) -> None"),
  lchown: fn("(path: object, uid: int, gid: int) -> None"),
  link: fn("(src: object, dst: object, *, src_dir_fd: int | None = None, dst_dir_fd: int | None = None, follow_symlinks: bool = True) -> None"),
  symlink: fn("(src: object, dst: object, target_is_directory: bool = False, *, dir_fd: int | None = None) -> None"),
  readlink: fn("(path: object, *, dir_fd: int | None = None) -> str", { overloads: ["(path: bytes, *, dir_fd: int | None = None) -> bytes"] }),
  makedirs: fn("(name: object, mode: int = 511, exist_ok: bool = False) -> None"),
  mkdir: fn("(path: object, mode: int = 511, *, dir_fd: int | None = None) -> None"),
  remove: fn(one), unlink: fn(one), rmdir: fn(one),
  removedirs: fn("(name: object) -> None"),
  rename: fn(two), replace: fn(two),
  renames: fn("(old: object, new: object) -> None"),
  truncate: fn("(path: object, length: int) -> None"),
  utime: fn("(path: object, times: tuple[object, object] | None = None, *, ns: tuple[int, int] = ..., dir_fd: int | None = None, follow_symlinks: bool = True) -> None"),
  stat: fn("(path: object, *, dir_fd: int | None = None, follow_symlinks: bool = True) -> stat_result"),
  lstat: fn("(path: object, *, dir_fd: int | None = None) -> stat_result"),
  fstat: fn("(fd: int) -> stat_result"),
  statvfs: fn("(path: object) -> statvfs_result"),
  listdir: fn("(path: object = None) -> list[str]", { overloads: ["(path: bytes) -> list[bytes]"] }),
  scandir: fn("(path: object = None) -> ScandirIterator"),
  walk: fn("(top: object, topdown: bool = True, onerror: Callable[[OSError], object] | None = None, followlinks: bool = False) -> Generator[tuple[str, list[str], list[str]], None, None]"),
};

const descriptors = {
  open: fn("(path: object, flags: int, mode: int = 511, *, dir_fd: int | None = None) -> natural"),
  close: fn("(fd: int) -> None"),
  closerange: fn("(fd_low: int, fd_high: int, /) -> None"),
  read: fn("(fd: int, length: int, /) -> bytes"),
  write: fn("(fd: int, data: bytes | bytearray | memoryview, /) -> natural"),
  pread: fn("(fd: int, length: int, offset: int, /) -> bytes"),
  pwrite: fn("(fd: int, data: bytes | bytearray | memoryview, offset: int, /) -> natural"),
  readv: fn("(fd: int, buffers: Iterable[bytearray], /) -> natural"),
  writev: fn("(fd: int, buffers: Iterable[bytes], /) -> natural"),
  lseek: fn("(fd: int, position: int, whence: int, /) -> natural"),
  ftruncate: fn("(fd: int, length: int, /) -> None"),
  fsync: fn("(fd: object) -> None"),
  fdatasync: fn("(fd: object) -> None"),
  fdopen: fn("(fd: int, mode: str = 'r', buffering: int = -1, encoding: str | None = None, *args: object) -> object"),
  isatty: fn("(fd: int, /) -> bool"),
  device_encoding: fn("(fd: int) -> str | None"),
  get_inheritable: fn("(fd: int, /) -> bool"),
};

const names = {
  fspath: fn("(path: object) -> str", { overloads: ["(path: bytes) -> bytes"] }),
  fsencode: fn("(filename: object) -> bytes"),
  fsdecode: fn("(filename: object) -> str"),
  name: text, linesep: text, sep: text, altsep: attribute("None"), extsep: text, pathsep: text, curdir: text, pardir: text, defpath: text, devnull: text,
  supports_bytes_environ: attribute("bool"),
  supports_dir_fd: attribute("set[object]"), supports_effective_ids: attribute("set[object]"), supports_fd: attribute("set[object]"), supports_follow_symlinks: attribute("set[object]"),
};

const system = {
  environ: attribute("Environ"),
  environb: attribute("object"),
  getenv: fn("(key: str, default: D = None) -> str | D"),
  getenvb: fn("(key: bytes, default: D = None) -> bytes | D"),
  putenv: fn("(name: object, value: object, /) -> None"),
  unsetenv: fn("(name: object, /) -> None"),
  get_exec_path: fn("(env: object = None) -> list[str]"),
  getcwd: fn("() -> str"), getcwdb: fn("() -> bytes"),
  chdir: fn("(path: object) -> None"),
  getpid: id, getppid: id, getuid: id, geteuid: id, getgid: id, getegid: id,
  getgroups: fn("() -> list[natural]"),
  getlogin: fn("() -> str"),
  kill: fn("(pid: int, signal: int, /) -> None"),
  killpg: fn("(pgid: int, signal: int, /) -> None"),
  _exit: fn("(status: int) -> Never"),
  abort: fn("() -> Never"),
  umask: fn("(mask: int, /) -> natural"),
  urandom: fn("(size: int, /) -> bytes"),
  getrandom: fn("(size: int, flags: int = 0) -> bytes"),
  cpu_count: id, process_cpu_count: id,
  getloadavg: fn("() -> tuple[float, float, float]"),
  nice: fn("(increment: int, /) -> small"),
  getpriority: fn("(which: int, who: int) -> small"),
  setpriority: fn("(which: int, who: int, priority: int) -> None"),
  strerror: fn("(code: int, /) -> ascii"),
  get_terminal_size: fn("(fd: int = 1) -> terminal_size"),
  uname: fn("() -> uname_result"),
  times: fn("() -> times_result"),
  system: fn("(command: object) -> natural"),
  waitstatus_to_exitcode: fn("(status: int) -> small"),
  WIFEXITED: asks, WIFSIGNALED: asks, WIFSTOPPED: asks, WIFCONTINUED: asks, WCOREDUMP: asks, WEXITSTATUS: gives, WTERMSIG: gives, WSTOPSIG: gives,
};

export const os = pyModule("os", { ...numbers, ...types, ...files, ...descriptors, ...names, ...system, error: exceptions.OSError }, {
  missing: [
    "CLD_CONTINUED", "CLD_DUMPED", "CLD_EXITED", "CLD_KILLED", "CLD_STOPPED", "CLD_TRAPPED", "CLONE_FILES", "CLONE_FS", "CLONE_NEWCGROUP", "CLONE_NEWIPC",
    "CLONE_NEWNET", "CLONE_NEWNS", "CLONE_NEWPID", "CLONE_NEWTIME", "CLONE_NEWUSER", "CLONE_NEWUTS", "CLONE_SIGHAND", "CLONE_SYSVSEM", "CLONE_THREAD", "CLONE_VM",
    "EFD_CLOEXEC", "EFD_NONBLOCK", "EFD_SEMAPHORE", "GRND_NONBLOCK", "GRND_RANDOM", "MFD_ALLOW_SEALING", "MFD_CLOEXEC", "MFD_HUGETLB", "MFD_HUGE_16GB", "MFD_HUGE_16MB",
    "MFD_HUGE_1GB", "MFD_HUGE_1MB", "MFD_HUGE_256MB", "MFD_HUGE_2GB", "MFD_HUGE_2MB", "MFD_HUGE_32MB", "MFD_HUGE_512KB", "MFD_HUGE_512MB", "MFD_HUGE_64KB",
    "MFD_HUGE_8MB", "MFD_HUGE_MASK", "MFD_HUGE_SHIFT", "POSIX_FADV_DONTNEED", "POSIX_FADV_NOREUSE", "POSIX_FADV_NORMAL", "POSIX_FADV_RANDOM", "POSIX_FADV_SEQUENTIAL",
    "POSIX_FADV_WILLNEED", "POSIX_SPAWN_CLOSE", "POSIX_SPAWN_CLOSEFROM", "POSIX_SPAWN_DUP2", "POSIX_SPAWN_OPEN", "P_ALL", "P_NOWAIT", "P_NOWAITO", "P_PGID", "P_PID",
    "P_PIDFD", "P_WAIT", "RTLD_DEEPBIND", "RTLD_GLOBAL", "RTLD_LAZY", "RTLD_LOCAL", "RTLD_NODELETE", "RTLD_NOLOAD", "RTLD_NOW", "RWF_APPEND", "RWF_DSYNC", "RWF_HIPRI",
    "RWF_NOWAIT", "RWF_SYNC", "SCHED_BATCH", "SCHED_FIFO", "SCHED_IDLE", "SCHED_OTHER", "SCHED_RESET_ON_FORK", "SCHED_RR", "SPLICE_F_MORE", "SPLICE_F_MOVE",
    "SPLICE_F_NONBLOCK", "ST_APPEND", "ST_MANDLOCK", "ST_NOATIME", "ST_NODEV", "ST_NODIRATIME", "ST_NOEXEC", "ST_NOSUID", "ST_RDONLY", "ST_RELATIME", "ST_SYNCHRONOUS",
    "ST_WRITE", "TFD_CLOEXEC", "TFD_NONBLOCK", "TFD_TIMER_ABSTIME", "TFD_TIMER_CANCEL_ON_SET", "XATTR_CREATE", "XATTR_REPLACE", "XATTR_SIZE_MAX", "chroot", "confstr",
    "confstr_names", "copy_file_range", "ctermid", "dup", "dup2", "eventfd", "eventfd_read", "eventfd_write", "execl", "execle", "execlp", "execlpe", "execv", "execve",
    "execvp", "execvpe", "fchdir", "fchmod", "fchown", "fork", "forkpty", "fpathconf", "fstatvfs", "fwalk", "get_blocking", "getgrouplist", "getpgid", "getpgrp",
    "getresgid", "getresuid", "getsid", "getxattr", "grantpt", "initgroups", "listxattr", "lockf", "login_tty", "major", "makedev", "memfd_create", "minor", "mkfifo",
    "mknod", "openpty", "pathconf", "pathconf_names", "pidfd_open", "pipe", "pipe2", "popen", "posix_fadvise", "posix_fallocate", "posix_openpt", "posix_spawn",
    "posix_spawnp", "preadv", "ptsname", "pwritev", "register_at_fork", "removexattr", "sched_get_priority_max", "sched_get_priority_min", "sched_getaffinity",
    "sched_getparam", "sched_getscheduler", "sched_param", "sched_rr_get_interval", "sched_setaffinity", "sched_setparam", "sched_setscheduler", "sched_yield",
    "sendfile", "set_blocking", "set_inheritable", "setegid", "seteuid", "setgid", "setgroups", "setns", "setpgid", "setpgrp", "setregid", "setresgid", "setresuid",
    "setreuid", "setsid", "setuid", "setxattr", "spawnl", "spawnle", "spawnlp", "spawnlpe", "spawnv", "spawnve", "spawnvp", "spawnvpe", "splice",
    "sync", "sysconf", "sysconf_names", "tcgetpgrp", "tcsetpgrp", "timerfd_create",
    "timerfd_gettime", "timerfd_gettime_ns", "timerfd_settime", "timerfd_settime_ns", "ttyname", "unlockpt", "unshare", "wait", "wait3", "wait4", "waitid",
    "waitid_result", "waitpid",
  ],
});
