/** Numbers of the system's, on Linux. */

/** Python's `os.EX_CANTCREAT`: an exit status */
export const EX_CANTCREAT = 73;

/** Python's `os.EX_CONFIG`: an exit status */
export const EX_CONFIG = 78;

/** Python's `os.EX_DATAERR`: an exit status */
export const EX_DATAERR = 65;

/** Python's `os.EX_IOERR`: an exit status */
export const EX_IOERR = 74;

/** Python's `os.EX_NOHOST`: an exit status */
export const EX_NOHOST = 68;

/** Python's `os.EX_NOINPUT`: an exit status */
export const EX_NOINPUT = 66;

/** Python's `os.EX_NOPERM`: an exit status */
export const EX_NOPERM = 77;

/** Python's `os.EX_NOUSER`: an exit status */
export const EX_NOUSER = 67;

/** Python's `os.EX_OK`: an exit status */
export const EX_OK = 0;

/** Python's `os.EX_OSERR`: an exit status */
export const EX_OSERR = 71;

/** Python's `os.EX_OSFILE`: an exit status */
export const EX_OSFILE = 72;

/** Python's `os.EX_PROTOCOL`: an exit status */
export const EX_PROTOCOL = 76;

/** Python's `os.EX_SOFTWARE`: an exit status */
export const EX_SOFTWARE = 70;

/** Python's `os.EX_TEMPFAIL`: an exit status */
export const EX_TEMPFAIL = 75;

/** Python's `os.EX_UNAVAILABLE`: an exit status */
export const EX_UNAVAILABLE = 69;

/** Python's `os.EX_USAGE`: an exit status */
export const EX_USAGE = 64;

/** Python's `os.F_LOCK`: how a file is locked, or whether it is there */
export const F_LOCK = 1;

/** Python's `os.F_OK`: what `os.access` asks */
export const F_OK = 0;

/** Python's `os.F_TEST`: how a file is locked, or whether it is there */
export const F_TEST = 3;

/** Python's `os.F_TLOCK`: how a file is locked, or whether it is there */
export const F_TLOCK = 2;

/** Python's `os.F_ULOCK`: how a file is locked, or whether it is there */
export const F_ULOCK = 0;

/** Python's `os.NGROUPS_MAX`: a number of the system's */
export const NGROUPS_MAX = 65536;

/** Python's `os.O_ACCMODE`: a flag of `os.open` */
export const O_ACCMODE = 0x3;

/** Python's `os.O_APPEND`: a flag of `os.open` */
export const O_APPEND = 0x400;

/** Python's `os.O_ASYNC`: a flag of `os.open` */
export const O_ASYNC = 0x2000;

/** Python's `os.O_CLOEXEC`: a flag of `os.open` */
export const O_CLOEXEC = 0x80000;

/** Python's `os.O_CREAT`: a flag of `os.open` */
export const O_CREAT = 0x40;

/** Python's `os.O_DIRECT`: a flag of `os.open` */
export const O_DIRECT = 0x4000;

/** Python's `os.O_DIRECTORY`: a flag of `os.open` */
export const O_DIRECTORY = 0x10000;

/** Python's `os.O_DSYNC`: a flag of `os.open` */
export const O_DSYNC = 0x1000;

/** Python's `os.O_EXCL`: a flag of `os.open` */
export const O_EXCL = 0x80;

/** Python's `os.O_FSYNC`: a flag of `os.open` */
export const O_FSYNC = 0x101000;

/** Python's `os.O_LARGEFILE`: a flag of `os.open` */
export const O_LARGEFILE = 0x0;

/** Python's `os.O_NDELAY`: a flag of `os.open` */
export const O_NDELAY = 0x800;

/** Python's `os.O_NOATIME`: a flag of `os.open` */
export const O_NOATIME = 0x40000;

/** Python's `os.O_NOCTTY`: a flag of `os.open` */
export const O_NOCTTY = 0x100;

/** Python's `os.O_NOFOLLOW`: a flag of `os.open` */
export const O_NOFOLLOW = 0x20000;

/** Python's `os.O_NONBLOCK`: a flag of `os.open` */
export const O_NONBLOCK = 0x800;

/** Python's `os.O_PATH`: a flag of `os.open` */
export const O_PATH = 0x200000;

/** Python's `os.O_RDONLY`: a flag of `os.open` */
export const O_RDONLY = 0x0;

/** Python's `os.O_RDWR`: a flag of `os.open` */
export const O_RDWR = 0x2;

/** Python's `os.O_RSYNC`: a flag of `os.open` */
export const O_RSYNC = 0x101000;

/** Python's `os.O_SYNC`: a flag of `os.open` */
export const O_SYNC = 0x101000;

/** Python's `os.O_TMPFILE`: a flag of `os.open` */
export const O_TMPFILE = 0x410000;

/** Python's `os.O_TRUNC`: a flag of `os.open` */
export const O_TRUNC = 0x200;

/** Python's `os.O_WRONLY`: a flag of `os.open` */
export const O_WRONLY = 0x1;

/** Python's `os.PRIO_PGRP`: whose priority */
export const PRIO_PGRP = 1;

/** Python's `os.PRIO_PROCESS`: whose priority */
export const PRIO_PROCESS = 0;

/** Python's `os.PRIO_USER`: whose priority */
export const PRIO_USER = 2;

/** Python's `os.R_OK`: what `os.access` asks */
export const R_OK = 4;

/** Python's `os.SEEK_CUR`: where `lseek` counts from */
export const SEEK_CUR = 1;

/** Python's `os.SEEK_DATA`: where `lseek` counts from */
export const SEEK_DATA = 3;

/** Python's `os.SEEK_END`: where `lseek` counts from */
export const SEEK_END = 2;

/** Python's `os.SEEK_HOLE`: where `lseek` counts from */
export const SEEK_HOLE = 4;

/** Python's `os.SEEK_SET`: where `lseek` counts from */
export const SEEK_SET = 0;

/** Python's `os.TMP_MAX`: a number of the system's */
export const TMP_MAX = 238328;

/** Python's `os.WCONTINUED`: an option of waiting for a process */
export const WCONTINUED = 8;

/** Python's `os.WEXITED`: an option of waiting for a process */
export const WEXITED = 4;

/** Python's `os.WNOHANG`: an option of waiting for a process */
export const WNOHANG = 1;

/** Python's `os.WNOWAIT`: an option of waiting for a process */
export const WNOWAIT = 16777216;

/** Python's `os.WSTOPPED`: an option of waiting for a process */
export const WSTOPPED = 2;

/** Python's `os.WUNTRACED`: an option of waiting for a process */
export const WUNTRACED = 2;

/** Python's `os.W_OK`: what `os.access` asks */
export const W_OK = 2;

/** Python's `os.X_OK`: what `os.access` asks */
export const X_OK = 1;
