import { enum_class, IntEnum, IntFlag } from "../enum/index.ts";

/** Python's `socket.AddressFamily` @example AddressFamily.AF_INET */
export class AddressFamily extends IntEnum {
  static override readonly __name__: string = "AddressFamily";
  static override readonly __module__: string = "socket";
  static readonly AF_UNSPEC = new AddressFamily(0);
  static readonly AF_UNIX = new AddressFamily(1);
  static readonly AF_INET = new AddressFamily(2);
  static readonly AF_INET6 = new AddressFamily(10);
  static { enum_class(this); }
}

/** Python's `socket.SocketKind` @example SocketKind.SOCK_STREAM */
export class SocketKind extends IntEnum {
  static override readonly __name__: string = "SocketKind";
  static override readonly __module__: string = "socket";
  static readonly SOCK_STREAM = new SocketKind(1);
  static readonly SOCK_DGRAM = new SocketKind(2);
  static readonly SOCK_RAW = new SocketKind(3);
  static readonly SOCK_RDM = new SocketKind(4);
  static readonly SOCK_SEQPACKET = new SocketKind(5);
  static readonly SOCK_NONBLOCK = new SocketKind(2048);
  static readonly SOCK_CLOEXEC = new SocketKind(524288);
  static { enum_class(this); }
}

/** Python's `socket.MsgFlag`: flags of `recv` and `send`. @example MsgFlag.MSG_PEEK */
export class MsgFlag extends IntFlag {
  static override readonly __name__: string = "MsgFlag";
  static override readonly __module__: string = "socket";
  static readonly MSG_OOB = new MsgFlag(1);
  static readonly MSG_PEEK = new MsgFlag(2);
  static readonly MSG_DONTWAIT = new MsgFlag(64);
  static readonly MSG_WAITALL = new MsgFlag(256);
  static readonly MSG_NOSIGNAL = new MsgFlag(16384);
  static { enum_class(this); }
}

/** Python's `socket.AddressInfo`: flags of `getaddrinfo`. @example AddressInfo.AI_PASSIVE */
export class AddressInfo extends IntFlag {
  static override readonly __name__: string = "AddressInfo";
  static override readonly __module__: string = "socket";
  static readonly AI_PASSIVE = new AddressInfo(1);
  static readonly AI_CANONNAME = new AddressInfo(2);
  static readonly AI_NUMERICHOST = new AddressInfo(4);
  static readonly AI_V4MAPPED = new AddressInfo(8);
  static readonly AI_ALL = new AddressInfo(16);
  static readonly AI_ADDRCONFIG = new AddressInfo(32);
  static readonly AI_NUMERICSERV = new AddressInfo(1024);
  static { enum_class(this); }
}
