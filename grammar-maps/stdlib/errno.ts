/** errno: the numbers of the system's errors. */
import { attribute, pyModule } from "../../src/maps/define.ts";

const number = attribute("natural");

export const errno = pyModule("errno", {
  errorcode: attribute("dict[int, str]"),
  E2BIG: number, EACCES: number, EADDRINUSE: number, EADDRNOTAVAIL: number, EADV: number, EAFNOSUPPORT: number, EAGAIN: number, EALREADY: number,
  EBADE: number, EBADF: number, EBADFD: number, EBADMSG: number, EBADR: number, EBADRQC: number, EBADSLT: number, EBFONT: number,
  EBUSY: number, ECANCELED: number, ECHILD: number, ECHRNG: number, ECOMM: number, ECONNABORTED: number, ECONNREFUSED: number, ECONNRESET: number,
  EDEADLK: number, EDEADLOCK: number, EDESTADDRREQ: number, EDOM: number, EDOTDOT: number, EDQUOT: number, EEXIST: number, EFAULT: number,
  EFBIG: number, EHOSTDOWN: number, EHOSTUNREACH: number, EIDRM: number, EILSEQ: number, EINPROGRESS: number, EINTR: number, EINVAL: number,
  EIO: number, EISCONN: number, EISDIR: number, EISNAM: number, EKEYEXPIRED: number, EKEYREJECTED: number, EKEYREVOKED: number, EL2HLT: number,
  EL2NSYNC: number, EL3HLT: number, EL3RST: number, ELIBACC: number, ELIBBAD: number, ELIBEXEC: number, ELIBMAX: number, ELIBSCN: number,
  ELNRNG: number, ELOOP: number, EMEDIUMTYPE: number, EMFILE: number, EMLINK: number, EMSGSIZE: number, EMULTIHOP: number, ENAMETOOLONG: number,
  ENAVAIL: number, ENETDOWN: number, ENETRESET: number, ENETUNREACH: number, ENFILE: number, ENOANO: number, ENOBUFS: number, ENOCSI: number,
  ENODATA: number, ENODEV: number, ENOENT: number, ENOEXEC: number, ENOKEY: number, ENOLCK: number, ENOLINK: number, ENOMEDIUM: number,
  ENOMEM: number, ENOMSG: number, ENONET: number, ENOPKG: number, ENOPROTOOPT: number, ENOSPC: number, ENOSR: number, ENOSTR: number,
  ENOSYS: number, ENOTBLK: number, ENOTCONN: number, ENOTDIR: number, ENOTEMPTY: number, ENOTNAM: number, ENOTRECOVERABLE: number, ENOTSOCK: number,
  ENOTSUP: number, ENOTTY: number, ENOTUNIQ: number, ENXIO: number, EOPNOTSUPP: number, EOVERFLOW: number, EOWNERDEAD: number, EPERM: number,
  EPFNOSUPPORT: number, EPIPE: number, EPROTO: number, EPROTONOSUPPORT: number, EPROTOTYPE: number, ERANGE: number, EREMCHG: number, EREMOTE: number,
  EREMOTEIO: number, ERESTART: number, ERFKILL: number, EROFS: number, ESHUTDOWN: number, ESOCKTNOSUPPORT: number, ESPIPE: number, ESRCH: number,
  ESRMNT: number, ESTALE: number, ESTRPIPE: number, ETIME: number, ETIMEDOUT: number, ETOOMANYREFS: number, ETXTBSY: number, EUCLEAN: number,
  EUNATCH: number, EUSERS: number, EWOULDBLOCK: number, EXDEV: number, EXFULL: number,
});
