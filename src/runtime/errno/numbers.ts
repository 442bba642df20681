/** Error numbers of Linux, by name. */

/** Python's `errno.E2BIG`: Argument list too long */
export const E2BIG = 7;
/** Python's `errno.EACCES`: Permission denied */
export const EACCES = 13;
/** Python's `errno.EADDRINUSE`: Address already in use */
export const EADDRINUSE = 98;
/** Python's `errno.EADDRNOTAVAIL`: Cannot assign requested address */
export const EADDRNOTAVAIL = 99;
/** Python's `errno.EADV`: Advertise error */
export const EADV = 68;
/** Python's `errno.EAFNOSUPPORT`: Address family not supported by protocol */
export const EAFNOSUPPORT = 97;
/** Python's `errno.EAGAIN`: Resource temporarily unavailable */
export const EAGAIN = 11;
/** Python's `errno.EALREADY`: Operation already in progress */
export const EALREADY = 114;
/** Python's `errno.EBADE`: Invalid exchange */
export const EBADE = 52;
/** Python's `errno.EBADF`: Bad file descriptor */
export const EBADF = 9;
/** Python's `errno.EBADFD`: File descriptor in bad state */
export const EBADFD = 77;
/** Python's `errno.EBADMSG`: Bad message */
export const EBADMSG = 74;
/** Python's `errno.EBADR`: Invalid request descriptor */
export const EBADR = 53;
/** Python's `errno.EBADRQC`: Invalid request code */
export const EBADRQC = 56;
/** Python's `errno.EBADSLT`: Invalid slot */
export const EBADSLT = 57;
/** Python's `errno.EBFONT`: Bad font file format */
export const EBFONT = 59;
/** Python's `errno.EBUSY`: Device or resource busy */
export const EBUSY = 16;
/** Python's `errno.ECANCELED`: Operation canceled */
export const ECANCELED = 125;
/** Python's `errno.ECHILD`: No child processes */
export const ECHILD = 10;
/** Python's `errno.ECHRNG`: Channel number out of range */
export const ECHRNG = 44;
/** Python's `errno.ECOMM`: Communication error on send */
export const ECOMM = 70;
/** Python's `errno.ECONNABORTED`: Software caused connection abort */
export const ECONNABORTED = 103;
/** Python's `errno.ECONNREFUSED`: Connection refused */
export const ECONNREFUSED = 111;
/** Python's `errno.ECONNRESET`: Connection reset by peer */
export const ECONNRESET = 104;
/** Python's `errno.EDEADLK`: Resource deadlock avoided */
export const EDEADLK = 35;
/** Python's `errno.EDEADLOCK`: Resource deadlock avoided */
export const EDEADLOCK = 35;
/** Python's `errno.EDESTADDRREQ`: Destination address required */
export const EDESTADDRREQ = 89;
/** Python's `errno.EDOM`: Numerical argument out of domain */
export const EDOM = 33;
/** Python's `errno.EDOTDOT`: RFS specific error */
export const EDOTDOT = 73;
/** Python's `errno.EDQUOT`: Disk quota exceeded */
export const EDQUOT = 122;
/** Python's `errno.EEXIST`: File exists */
export const EEXIST = 17;
/** Python's `errno.EFAULT`: Bad address */
export const EFAULT = 14;
/** Python's `errno.EFBIG`: File too large */
export const EFBIG = 27;
/** Python's `errno.EHOSTDOWN`: Host is down */
export const EHOSTDOWN = 112;
/** Python's `errno.EHOSTUNREACH`: No route to host */
export const EHOSTUNREACH = 113;
/** Python's `errno.EIDRM`: Identifier removed */
export const EIDRM = 43;
/** Python's `errno.EILSEQ`: Invalid or incomplete multibyte or wide character */
export const EILSEQ = 84;
/** Python's `errno.EINPROGRESS`: Operation now in progress */
export const EINPROGRESS = 115;
/** Python's `errno.EINTR`: Interrupted system call */
export const EINTR = 4;
/** Python's `errno.EINVAL`: Invalid argument */
export const EINVAL = 22;
/** Python's `errno.EIO`: Input/output error */
export const EIO = 5;
/** Python's `errno.EISCONN`: Transport endpoint is already connected */
export const EISCONN = 106;
/** Python's `errno.EISDIR`: Is a directory */
export const EISDIR = 21;
/** Python's `errno.EISNAM`: Is a named type file */
export const EISNAM = 120;
/** Python's `errno.EKEYEXPIRED`: Key has expired */
export const EKEYEXPIRED = 127;
/** Python's `errno.EKEYREJECTED`: Key was rejected by service */
export const EKEYREJECTED = 129;
/** Python's `errno.EKEYREVOKED`: Key has been revoked */
export const EKEYREVOKED = 128;
/** Python's `errno.EL2HLT`: Level 2 halted */
export const EL2HLT = 51;
/** Python's `errno.EL2NSYNC`: Level 2 not synchronized */
export const EL2NSYNC = 45;
/** Python's `errno.EL3HLT`: Level 3 halted */
export const EL3HLT = 46;
/** Python's `errno.EL3RST`: Level 3 reset */
export const EL3RST = 47;
/** Python's `errno.ELIBACC`: Can not access a needed shared library */
export const ELIBACC = 79;
/** Python's `errno.ELIBBAD`: Accessing a corrupted shared library */
export const ELIBBAD = 80;
/** Python's `errno.ELIBEXEC`: Cannot exec a shared library directly */
export const ELIBEXEC = 83;
/** Python's `errno.ELIBMAX`: Attempting to link in too many shared libraries */
export const ELIBMAX = 82;
/** Python's `errno.ELIBSCN`: .lib section in a.out corrupted */
export const ELIBSCN = 81;
/** Python's `errno.ELNRNG`: Link number out of range */
export const ELNRNG = 48;
/** Python's `errno.ELOOP`: Too many levels of symbolic links */
export const ELOOP = 40;
/** Python's `errno.EMEDIUMTYPE`: Wrong medium type */
export const EMEDIUMTYPE = 124;
/** Python's `errno.EMFILE`: Too many open files */
export const EMFILE = 24;
/** Python's `errno.EMLINK`: Too many links */
export const EMLINK = 31;
/** Python's `errno.EMSGSIZE`: Message too long */
export const EMSGSIZE = 90;
/** Python's `errno.EMULTIHOP`: Multihop attempted */
export const EMULTIHOP = 72;
/** Python's `errno.ENAMETOOLONG`: File name too long */
export const ENAMETOOLONG = 36;
/** Python's `errno.ENAVAIL`: No XENIX semaphores available */
export const ENAVAIL = 119;
/** Python's `errno.ENETDOWN`: Network is down */
export const ENETDOWN = 100;
/** Python's `errno.ENETRESET`: Network dropped connection on reset */
export const ENETRESET = 102;
/** Python's `errno.ENETUNREACH`: Network is unreachable */
export const ENETUNREACH = 101;
/** Python's `errno.ENFILE`: Too many open files in system */
export const ENFILE = 23;
/** Python's `errno.ENOANO`: No anode */
export const ENOANO = 55;
/** Python's `errno.ENOBUFS`: No buffer space available */
export const ENOBUFS = 105;
/** Python's `errno.ENOCSI`: No CSI structure available */
export const ENOCSI = 50;
/** Python's `errno.ENODATA`: No data available */
export const ENODATA = 61;
/** Python's `errno.ENODEV`: No such device */
export const ENODEV = 19;
/** Python's `errno.ENOENT`: No such file or directory */
export const ENOENT = 2;
/** Python's `errno.ENOEXEC`: Exec format error */
export const ENOEXEC = 8;
/** Python's `errno.ENOKEY`: Required key not available */
export const ENOKEY = 126;
/** Python's `errno.ENOLCK`: No locks available */
export const ENOLCK = 37;
/** Python's `errno.ENOLINK`: Link has been severed */
export const ENOLINK = 67;
/** Python's `errno.ENOMEDIUM`: No medium found */
export const ENOMEDIUM = 123;
/** Python's `errno.ENOMEM`: Cannot allocate memory */
export const ENOMEM = 12;
/** Python's `errno.ENOMSG`: No message of desired type */
export const ENOMSG = 42;
/** Python's `errno.ENONET`: Machine is not on the network */
export const ENONET = 64;
/** Python's `errno.ENOPKG`: Package not installed */
export const ENOPKG = 65;
/** Python's `errno.ENOPROTOOPT`: Protocol not available */
export const ENOPROTOOPT = 92;
/** Python's `errno.ENOSPC`: No space left on device */
export const ENOSPC = 28;
/** Python's `errno.ENOSR`: Out of streams resources */
export const ENOSR = 63;
/** Python's `errno.ENOSTR`: Device not a stream */
export const ENOSTR = 60;
/** Python's `errno.ENOSYS`: Function not implemented */
export const ENOSYS = 38;
/** Python's `errno.ENOTBLK`: Block device required */
export const ENOTBLK = 15;
/** Python's `errno.ENOTCONN`: Transport endpoint is not connected */
export const ENOTCONN = 107;
/** Python's `errno.ENOTDIR`: Not a directory */
export const ENOTDIR = 20;
/** Python's `errno.ENOTEMPTY`: Directory not empty */
export const ENOTEMPTY = 39;
/** Python's `errno.ENOTNAM`: Not a XENIX named type file */
export const ENOTNAM = 118;
/** Python's `errno.ENOTRECOVERABLE`: State not recoverable */
export const ENOTRECOVERABLE = 131;
/** Python's `errno.ENOTSOCK`: Socket operation on non-socket */
export const ENOTSOCK = 88;
/** Python's `errno.ENOTSUP`: Operation not supported */
export const ENOTSUP = 95;
/** Python's `errno.ENOTTY`: Inappropriate ioctl for device */
export const ENOTTY = 25;
/** Python's `errno.ENOTUNIQ`: Name not unique on network */
export const ENOTUNIQ = 76;
/** Python's `errno.ENXIO`: No such device or address */
export const ENXIO = 6;
/** Python's `errno.EOPNOTSUPP`: Operation not supported */
export const EOPNOTSUPP = 95;
/** Python's `errno.EOVERFLOW`: Value too large for defined data type */
export const EOVERFLOW = 75;
/** Python's `errno.EOWNERDEAD`: Owner died */
export const EOWNERDEAD = 130;
/** Python's `errno.EPERM`: Operation not permitted */
export const EPERM = 1;
/** Python's `errno.EPFNOSUPPORT`: Protocol family not supported */
export const EPFNOSUPPORT = 96;
/** Python's `errno.EPIPE`: Broken pipe */
export const EPIPE = 32;
/** Python's `errno.EPROTO`: Protocol error */
export const EPROTO = 71;
/** Python's `errno.EPROTONOSUPPORT`: Protocol not supported */
export const EPROTONOSUPPORT = 93;
/** Python's `errno.EPROTOTYPE`: Protocol wrong type for socket */
export const EPROTOTYPE = 91;
/** Python's `errno.ERANGE`: Numerical result out of range */
export const ERANGE = 34;
/** Python's `errno.EREMCHG`: Remote address changed */
export const EREMCHG = 78;
/** Python's `errno.EREMOTE`: Object is remote */
export const EREMOTE = 66;
/** Python's `errno.EREMOTEIO`: Remote I/O error */
export const EREMOTEIO = 121;
/** Python's `errno.ERESTART`: Interrupted system call should be restarted */
export const ERESTART = 85;
/** Python's `errno.ERFKILL`: Operation not possible due to RF-kill */
export const ERFKILL = 132;
/** Python's `errno.EROFS`: Read-only file system */
export const EROFS = 30;
/** Python's `errno.ESHUTDOWN`: Cannot send after transport endpoint shutdown */
export const ESHUTDOWN = 108;
/** Python's `errno.ESOCKTNOSUPPORT`: Socket type not supported */
export const ESOCKTNOSUPPORT = 94;
/** Python's `errno.ESPIPE`: Illegal seek */
export const ESPIPE = 29;
/** Python's `errno.ESRCH`: No such process */
export const ESRCH = 3;
/** Python's `errno.ESRMNT`: Srmount error */
export const ESRMNT = 69;
/** Python's `errno.ESTALE`: Stale file handle */
export const ESTALE = 116;
/** Python's `errno.ESTRPIPE`: Streams pipe error */
export const ESTRPIPE = 86;
/** Python's `errno.ETIME`: Timer expired */
export const ETIME = 62;
/** Python's `errno.ETIMEDOUT`: Connection timed out */
export const ETIMEDOUT = 110;
/** Python's `errno.ETOOMANYREFS`: Too many references: cannot splice */
export const ETOOMANYREFS = 109;
/** Python's `errno.ETXTBSY`: Text file busy */
export const ETXTBSY = 26;
/** Python's `errno.EUCLEAN`: Structure needs cleaning */
export const EUCLEAN = 117;
/** Python's `errno.EUNATCH`: Protocol driver not attached */
export const EUNATCH = 49;
/** Python's `errno.EUSERS`: Too many users */
export const EUSERS = 87;
/** Python's `errno.EWOULDBLOCK`: Resource temporarily unavailable */
export const EWOULDBLOCK = 11;
/** Python's `errno.EXDEV`: Invalid cross-device link */
export const EXDEV = 18;
/** Python's `errno.EXFULL`: Exchange full */
export const EXFULL = 54;
