export { fspath } from "../io/fspath.ts";
export { OSError, OSError as error } from "../core/exceptions/index.ts";
export { PathLike } from "./PathLike.ts";
export {
  access, chmod, chown, lchown, link, makedirs, mkdir, readlink, remove, removedirs, rename, renames, replace, rmdir, symlink, truncate, unlink, utime,
} from "./changing.ts";
export {
  close, closerange, device_encoding, fdatasync, fdopen, fsync, ftruncate, get_inheritable, isatty, lseek, open, pread, pwrite, read, readv, write, writev,
} from "./descriptors.ts";
export { fsdecode, fsencode } from "./encode.ts";
export { environ, environb, get_exec_path, getenv, getenvb, putenv, unsetenv } from "./environ.ts";
export { DirEntry, listdir, scandir, walk } from "./listing.ts";
export { linesep, name, supports_bytes_environ } from "./names.ts";
export {
  EX_CANTCREAT, EX_CONFIG, EX_DATAERR, EX_IOERR, EX_NOHOST, EX_NOINPUT, EX_NOPERM, EX_NOUSER, EX_OK, EX_OSERR, EX_OSFILE, EX_PROTOCOL, EX_SOFTWARE, EX_TEMPFAIL,
  EX_UNAVAILABLE, EX_USAGE, F_LOCK, F_OK, F_TEST, F_TLOCK, F_ULOCK, NGROUPS_MAX, O_ACCMODE, O_APPEND, O_ASYNC, O_CLOEXEC, O_CREAT, O_DIRECT, O_DIRECTORY,
  O_DSYNC, O_EXCL, O_FSYNC, O_LARGEFILE, O_NDELAY, O_NOATIME, O_NOCTTY, O_NOFOLLOW, O_NONBLOCK, O_PATH, O_RDONLY, O_RDWR, O_RSYNC, O_SYNC, O_TMPFILE, O_TRUNC,
  O_WRONLY, PRIO_PGRP, PRIO_PROCESS, PRIO_USER, R_OK, SEEK_CUR, SEEK_DATA, SEEK_END, SEEK_HOLE, SEEK_SET, TMP_MAX, WCONTINUED, WEXITED, WNOHANG, WNOWAIT,
  WSTOPPED, WUNTRACED, W_OK, X_OK,
} from "./numbers.ts";
export { altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep } from "./path/constants.ts";
export { fstat, lstat, stat, stat_result } from "./stat.ts";
export { supports_dir_fd, supports_effective_ids, supports_fd, supports_follow_symlinks } from "./supports.ts";
export { statvfs, statvfs_result } from "./statvfs.ts";
export {
  _exit, abort, chdir, cpu_count, get_terminal_size, getcwd, getcwdb, getegid, geteuid, getgid, getgroups, getloadavg, getlogin, getpid, getppid, getpriority,
  getrandom, getuid, kill, killpg, nice, process_cpu_count, setpriority, strerror, terminal_size, times, times_result, umask, uname, uname_result, urandom,
} from "./system.ts";
export { system, waitstatus_to_exitcode, WCOREDUMP, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WSTOPSIG, WTERMSIG } from "./wait_status.ts";
