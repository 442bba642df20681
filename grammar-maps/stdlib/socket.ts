/**
 * socket: sockets on those of the host. What can block gives a promise, so its callers become async; binding is done at once. The constants
 * are Linux's.
 */
import { attribute, cls, exception, fn, pyModule, type AttributeRow } from "../../src/maps/define.ts";
import { exceptions } from "../builtins/exceptions.ts";

/** The rows of constants of one type. */
function constants<N extends string>(type: string, names: readonly N[]): Record<N, AttributeRow> {
  return Object.fromEntries(names.map((name) => [name, attribute(type)])) as Record<N, AttributeRow>;
}

const families = constants("AddressFamily", ["AF_UNSPEC", "AF_UNIX", "AF_INET", "AF_INET6"]);
const kinds = constants("SocketKind", ["SOCK_STREAM", "SOCK_DGRAM", "SOCK_RAW", "SOCK_NONBLOCK", "SOCK_CLOEXEC"]);
const flags = constants("MsgFlag", ["MSG_PEEK", "MSG_DONTWAIT", "MSG_WAITALL", "MSG_NOSIGNAL"]);
const hints = constants("AddressInfo", ["AI_PASSIVE", "AI_CANONNAME", "AI_NUMERICHOST", "AI_V4MAPPED", "AI_ALL", "AI_ADDRCONFIG", "AI_NUMERICSERV"]);
const numbers = constants("small", [
  "SOL_SOCKET", "SOL_IP", "SOL_TCP", "SOL_UDP", "IPPROTO_IP", "IPPROTO_ICMP", "IPPROTO_TCP", "IPPROTO_UDP", "IPPROTO_IPV6",
  "SO_REUSEADDR", "SO_TYPE", "SO_ERROR", "SO_DONTROUTE", "SO_BROADCAST", "SO_SNDBUF", "SO_RCVBUF", "SO_KEEPALIVE", "SO_OOBINLINE", "SO_PRIORITY",
  "SO_LINGER", "SO_REUSEPORT", "SO_ACCEPTCONN", "SO_PROTOCOL", "SO_DOMAIN", "TCP_NODELAY", "TCP_CORK",
  "TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_QUICKACK", "TCP_USER_TIMEOUT", "TCP_FASTOPEN", "IP_TOS", "IP_TTL",
  "IP_MULTICAST_TTL", "IP_MULTICAST_LOOP", "IP_ADD_MEMBERSHIP", "IP_DROP_MEMBERSHIP", "IPV6_V6ONLY", "SHUT_RD", "SHUT_WR",
  "SHUT_RDWR", "SOMAXCONN", "INADDR_ANY", "INADDR_BROADCAST", "INADDR_LOOPBACK", "NI_NUMERICHOST", "NI_NUMERICSERV", "NI_NOFQDN", "NI_NAMEREQD",
  "NI_DGRAM", "EAI_BADFLAGS", "EAI_NONAME", "EAI_AGAIN", "EAI_FAIL", "EAI_FAMILY", "EAI_SOCKTYPE", "EAI_SERVICE", "EAI_MEMORY",
]);

const fields = { name: attribute("ascii"), value: attribute("natural") };
const member = (name: string): ReturnType<typeof cls> => cls(name, "(value: object) -> None", fields, { bases: ["int"], statics: { __class_getitem__: fn(`(name: str) -> ${name}`) } });

const buffer = "bytes | bytearray | memoryview";
const blocking = (unwaited: string): { blocking: "always"; unwaited: string } => ({ blocking: "always", unwaited });
const light = { enter: "{self}.__enter__()", exit: "{self}.close()", now: "{self}.__enter__()" };

const socketClass = cls("socket", "(family: int = -1, type: int = -1, proto: int = -1, fileno: None = None) -> None", {
  accept: fn("() -> tuple[socket, object]", blocking("accept_now")),
  connect: fn("(address: object) -> None", blocking("connect_now")),
  connect_ex: fn("(address: object) -> natural", { blocking: "always" }),
  recv: fn("(bufsize: int, flags: int = 0) -> bytes", blocking("recv_now")),
  recv_into: fn("(buffer: bytearray | memoryview, nbytes: int = 0, flags: int = 0) -> natural", blocking("recv_into_now")),
  recvfrom: fn("(bufsize: int, flags: int = 0) -> tuple[bytes, object]", blocking("recvfrom_now")),
  recvfrom_into: fn("(buffer: bytearray | memoryview, nbytes: int = 0, flags: int = 0) -> tuple[natural, object]", { blocking: "always" }),
  send: fn(`(data: ${buffer}, flags: int = 0) -> natural`, blocking("send_now")),
  sendall: fn(`(data: ${buffer}, flags: int = 0) -> None`, blocking("sendall_now")),
  sendto: fn(`(data: ${buffer}, *address: object) -> natural`),
  bind: fn("(address: object) -> None"),
  listen: fn("(backlog: int = 128) -> None"),
  close: fn("() -> None"),
  detach: fn("() -> small"),
  shutdown: fn("(how: int) -> None"),
  fileno: fn("() -> small"),
  getsockname: fn("() -> object"),
  getpeername: fn("() -> object"),
  setblocking: fn("(flag: bool) -> None"),
  getblocking: fn("() -> bool"),
  settimeout: fn("(value: float | None) -> None"),
  gettimeout: fn("() -> boxed | None"),
  getsockopt: fn("(level: int, optname: int, buflen: int = ...) -> object"),
  setsockopt: fn("(level: int, optname: int, value: object) -> None"),
  family: attribute("AddressFamily"),
  type: attribute("SocketKind"),
  proto: attribute("natural"),
  timeout: attribute("boxed | None"),
  __enter__: fn("() -> Self"),
  __exit__: fn("(exc_type: object, exc_val: object, exc_tb: object, /) -> None"),
  ...refusedMembers(["dup", "get_inheritable", "makefile", "recvmsg", "recvmsg_into", "sendfile", "sendmsg", "sendmsg_afalg", "set_inheritable"]),
}, { light, note: "sockets of one process reach each other without the system; SO_REUSEPORT, raw sockets and datagrams between socket files raise NotImplementedError" });

function refusedMembers(names: readonly string[]): Record<string, ReturnType<typeof fn>> {
  return Object.fromEntries(names.map((name) => [name, fn("(*args: object) -> object", { refused: "the host's sockets have nothing like it" })]));
}

const entries = "list[tuple[AddressFamily, SocketKind, natural, str, tuple[object, ...]]]";
const waits = { blocking: "always" } as const;

export const socket = pyModule("socket", {
  ...families, ...kinds, ...flags, ...hints, ...numbers,
  has_ipv6: attribute("bool"),
  AddressFamily: member("AddressFamily"), SocketKind: member("SocketKind"), MsgFlag: member("MsgFlag"), AddressInfo: member("AddressInfo"),
  socket: socketClass,
  SocketType: socketClass,
  socketpair: fn("(family: int | None = None, type: int = 1, proto: int = 0) -> tuple[socket, socket]"),
  create_connection: fn("(address: object, timeout: float | None = ..., source_address: object = None, *, all_errors: bool = False) -> socket", waits),
  create_server: fn("(address: object, *, family: int = 2, backlog: int | None = None, reuse_port: bool = False, dualstack_ipv6: bool = False) -> socket"),
  has_dualstack_ipv6: fn("() -> bool"),
  getdefaulttimeout: fn("() -> boxed | None"),
  setdefaulttimeout: fn("(timeout: float | None) -> None"),
  gethostname: fn("() -> str"),
  gethostbyname: fn("(hostname: str) -> str", waits),
  gethostbyname_ex: fn("(hostname: str) -> tuple[str, list[str], list[str]]", waits),
  getfqdn: fn("(name: str = '') -> str", waits),
  getaddrinfo: fn(`(host: str | bytes | None, port: int | str | bytes | None, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0) -> ${entries}`, waits),
  getnameinfo: fn("(sockaddr: object, flags: int) -> tuple[str, str]", waits),
  getservbyname: fn("(servicename: str, protocolname: str = ...) -> natural"),
  getservbyport: fn("(port: int, protocolname: str = ...) -> str"),
  inet_aton: fn("(ip_string: str) -> bytes"),
  inet_ntoa: fn(`(packed_ip: ${buffer}) -> ascii`),
  inet_pton: fn("(address_family: int, ip_string: str) -> bytes"),
  inet_ntop: fn(`(address_family: int, packed_ip: ${buffer}) -> ascii`),
  htons: fn("(x: int) -> natural"), ntohs: fn("(x: int) -> natural"), htonl: fn("(x: int) -> natural"), ntohl: fn("(x: int) -> natural"),
  error: exceptions.OSError,
  timeout: exceptions.TimeoutError,
  gaierror: exception("gaierror", "OSError"),
  herror: exception("herror", "OSError"),
}, {
  missing: [
    "SO_DEBUG", "SO_RCVTIMEO", "SO_SNDTIMEO", "IP_MULTICAST_IF", "TCP_DEFER_ACCEPT", "TCP_MAXSEG",
    "AF_ALG", "AF_APPLETALK", "AF_ASH", "AF_ATMPVC", "AF_ATMSVC", "AF_AX25", "AF_BRIDGE", "AF_CAN", "AF_DECnet", "AF_ECONET", "AF_IPX", "AF_IRDA",
    "AF_KEY", "AF_LLC", "AF_NETBEUI", "AF_NETLINK", "AF_NETROM", "AF_PACKET", "AF_PPPOX", "AF_QIPCRTR", "AF_RDS", "AF_ROSE", "AF_ROUTE", "AF_SECURITY",
    "AF_SNA", "AF_TIPC", "AF_VSOCK", "AF_WANPIPE", "AF_X25", "ALG_OP_DECRYPT", "ALG_OP_ENCRYPT", "ALG_OP_SIGN", "ALG_OP_VERIFY",
    "ALG_SET_AEAD_ASSOCLEN", "ALG_SET_AEAD_AUTHSIZE", "ALG_SET_IV", "ALG_SET_KEY", "ALG_SET_OP", "ALG_SET_PUBKEY", "CAN_BCM", "CAN_BCM_CAN_FD_FRAME",
    "CAN_BCM_RX_ANNOUNCE_RESUME", "CAN_BCM_RX_CHANGED", "CAN_BCM_RX_CHECK_DLC", "CAN_BCM_RX_DELETE", "CAN_BCM_RX_FILTER_ID", "CAN_BCM_RX_NO_AUTOTIMER",
    "CAN_BCM_RX_READ", "CAN_BCM_RX_RTR_FRAME", "CAN_BCM_RX_SETUP", "CAN_BCM_RX_STATUS", "CAN_BCM_RX_TIMEOUT", "CAN_BCM_SETTIMER", "CAN_BCM_STARTTIMER",
    "CAN_BCM_TX_ANNOUNCE", "CAN_BCM_TX_COUNTEVT", "CAN_BCM_TX_CP_CAN_ID", "CAN_BCM_TX_DELETE", "CAN_BCM_TX_EXPIRED", "CAN_BCM_TX_READ",
    "CAN_BCM_TX_RESET_MULTI_IDX", "CAN_BCM_TX_SEND", "CAN_BCM_TX_SETUP", "CAN_BCM_TX_STATUS", "CAN_EFF_FLAG", "CAN_EFF_MASK", "CAN_ERR_FLAG",
    "CAN_ERR_MASK", "CAN_ISOTP", "CAN_J1939", "CAN_RAW", "CAN_RAW_FD_FRAMES", "CAN_RAW_FILTER", "CAN_RAW_JOIN_FILTERS", "CAN_RAW_LOOPBACK",
    "CAN_RAW_RECV_OWN_MSGS", "CAN_RTR_FLAG", "CAN_SFF_MASK", "CAPI", "CMSG_LEN", "CMSG_SPACE", "EAGAIN", "EAI_ADDRFAMILY", "EAI_NODATA",
    "EAI_OVERFLOW", "EAI_SYSTEM", "EBADF", "ETHERTYPE_ARP", "ETHERTYPE_IP", "ETHERTYPE_IPV6", "ETHERTYPE_VLAN", "ETH_P_ALL", "EWOULDBLOCK",
    "INADDR_ALLHOSTS_GROUP", "INADDR_MAX_LOCAL_GROUP", "INADDR_NONE", "INADDR_UNSPEC_GROUP", "IOCTL_VM_SOCKETS_GET_LOCAL_CID", "IPPORT_RESERVED",
    "IPPORT_USERRESERVED", "IPPROTO_AH", "IPPROTO_DSTOPTS", "IPPROTO_EGP", "IPPROTO_ESP", "IPPROTO_FRAGMENT", "IPPROTO_GRE", "IPPROTO_HOPOPTS",
    "IPPROTO_ICMPV6", "IPPROTO_IDP", "IPPROTO_IGMP", "IPPROTO_IPIP", "IPPROTO_MPTCP", "IPPROTO_NONE", "IPPROTO_PIM", "IPPROTO_PUP", "IPPROTO_RAW",
    "IPPROTO_ROUTING", "IPPROTO_RSVP", "IPPROTO_SCTP", "IPPROTO_TP", "IPPROTO_UDPLITE", "IPV6_CHECKSUM", "IPV6_DONTFRAG", "IPV6_DSTOPTS",
    "IPV6_HOPLIMIT", "IPV6_HOPOPTS", "IPV6_JOIN_GROUP", "IPV6_LEAVE_GROUP", "IPV6_MULTICAST_HOPS", "IPV6_MULTICAST_IF", "IPV6_MULTICAST_LOOP",
    "IPV6_NEXTHOP", "IPV6_PATHMTU", "IPV6_PKTINFO", "IPV6_RECVDSTOPTS", "IPV6_RECVHOPLIMIT", "IPV6_RECVHOPOPTS", "IPV6_RECVPATHMTU",
    "IPV6_RECVPKTINFO", "IPV6_RECVRTHDR", "IPV6_RECVTCLASS", "IPV6_RTHDR", "IPV6_RTHDRDSTOPTS", "IPV6_RTHDR_TYPE_0", "IPV6_TCLASS",
    "IPV6_UNICAST_HOPS", "IP_ADD_SOURCE_MEMBERSHIP", "IP_BIND_ADDRESS_NO_PORT", "IP_BLOCK_SOURCE", "IP_DEFAULT_MULTICAST_LOOP",
    "IP_DEFAULT_MULTICAST_TTL", "IP_DROP_SOURCE_MEMBERSHIP", "IP_HDRINCL", "IP_MAX_MEMBERSHIPS", "IP_OPTIONS", "IP_PKTINFO", "IP_RECVOPTS",
    "IP_RECVRETOPTS", "IP_RECVTOS", "IP_RETOPTS", "IP_TRANSPARENT", "IP_UNBLOCK_SOURCE", "J1939_EE_INFO_NONE", "J1939_EE_INFO_TX_ABORT",
    "J1939_FILTER_MAX", "J1939_IDLE_ADDR", "J1939_MAX_UNICAST_ADDR", "J1939_NLA_BYTES_ACKED", "J1939_NLA_PAD", "J1939_NO_ADDR", "J1939_NO_NAME",
    "J1939_NO_PGN", "J1939_PGN_ADDRESS_CLAIMED", "J1939_PGN_ADDRESS_COMMANDED", "J1939_PGN_MAX", "J1939_PGN_PDU1_MAX", "J1939_PGN_REQUEST",
    "MSG_CMSG_CLOEXEC", "MSG_CONFIRM", "MSG_CTRUNC", "MSG_DONTROUTE", "MSG_EOR", "MSG_ERRQUEUE", "MSG_FASTOPEN", "MSG_MORE", "MSG_OOB", "MSG_TRUNC",
    "NETLINK_CRYPTO", "NETLINK_DNRTMSG", "NETLINK_FIREWALL", "NETLINK_IP6_FW", "NETLINK_NFLOG", "NETLINK_ROUTE", "NETLINK_USERSOCK", "NETLINK_XFRM",
    "NI_IDN", "NI_MAXHOST", "NI_MAXSERV", "PACKET_BROADCAST", "PACKET_FASTROUTE", "PACKET_HOST", "PACKET_LOOPBACK", "PACKET_MULTICAST",
    "PACKET_OTHERHOST", "PACKET_OUTGOING", "PF_CAN", "PF_PACKET", "PF_RDS", "SCM_CREDENTIALS", "SCM_J1939_DEST_ADDR", "SCM_J1939_DEST_NAME",
    "SCM_J1939_ERRQUEUE", "SCM_J1939_PRIO", "SCM_RIGHTS", "SOCK_RDM", "SOCK_SEQPACKET", "SOL_ALG", "SOL_CAN_BASE", "SOL_CAN_RAW", "SOL_RDS",
    "SOL_TIPC", "SO_BINDTODEVICE", "SO_BINDTOIFINDEX", "SO_INCOMING_CPU", "SO_J1939_ERRQUEUE", "SO_J1939_FILTER", "SO_J1939_PROMISC",
    "SO_J1939_SEND_PRIO", "SO_MARK", "SO_PASSCRED", "SO_PASSSEC", "SO_PEERCRED", "SO_PEERSEC", "SO_RCVLOWAT", "SO_SNDLOWAT",
    "SO_VM_SOCKETS_BUFFER_MAX_SIZE", "SO_VM_SOCKETS_BUFFER_MIN_SIZE", "SO_VM_SOCKETS_BUFFER_SIZE", "SocketIO", "TCP_CC_INFO", "TCP_CONGESTION",
    "TCP_FASTOPEN_CONNECT", "TCP_FASTOPEN_KEY", "TCP_FASTOPEN_NO_COOKIE", "TCP_INFO", "TCP_INQ", "TCP_LINGER2", "TCP_MD5SIG", "TCP_MD5SIG_EXT",
    "TCP_NOTSENT_LOWAT", "TCP_QUEUE_SEQ", "TCP_REPAIR", "TCP_REPAIR_OPTIONS", "TCP_REPAIR_QUEUE", "TCP_REPAIR_WINDOW", "TCP_SAVED_SYN", "TCP_SAVE_SYN",
    "TCP_SYNCNT", "TCP_THIN_DUPACK", "TCP_THIN_LINEAR_TIMEOUTS", "TCP_TIMESTAMP", "TCP_TX_DELAY", "TCP_ULP", "TCP_WINDOW_CLAMP",
    "TCP_ZEROCOPY_RECEIVE", "TIPC_ADDR_ID", "TIPC_ADDR_NAME", "TIPC_ADDR_NAMESEQ", "TIPC_CFG_SRV", "TIPC_CLUSTER_SCOPE", "TIPC_CONN_TIMEOUT",
    "TIPC_CRITICAL_IMPORTANCE", "TIPC_DEST_DROPPABLE", "TIPC_HIGH_IMPORTANCE", "TIPC_IMPORTANCE", "TIPC_LOW_IMPORTANCE", "TIPC_MEDIUM_IMPORTANCE",
    "TIPC_NODE_SCOPE", "TIPC_PUBLISHED", "TIPC_SRC_DROPPABLE", "TIPC_SUBSCR_TIMEOUT", "TIPC_SUB_CANCEL", "TIPC_SUB_PORTS", "TIPC_SUB_SERVICE",
    "TIPC_TOP_SRV", "TIPC_WAIT_FOREVER", "TIPC_WITHDRAWN", "TIPC_ZONE_SCOPE", "UDPLITE_RECV_CSCOV", "UDPLITE_SEND_CSCOV", "VMADDR_CID_ANY",
    "VMADDR_CID_HOST", "VMADDR_PORT_ANY", "VM_SOCKETS_INVALID_VERSION", "close", "dup", "fromfd", "gethostbyaddr", "getprotobyname", "if_indextoname",
    "if_nameindex", "if_nametoindex", "recv_fds", "send_fds", "sethostname",
  ],
});
