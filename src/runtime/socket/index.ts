/** Python's `socket`: sockets of streams and of datagrams, on those of the host; within one process without it. */
export { OSError, OSError as error, TimeoutError, TimeoutError as timeout } from "../core/exceptions/index.ts";
export { gaierror, herror } from "../asyncio/sockets/gaierror.ts";
export {
  AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6, SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_NONBLOCK, SOCK_CLOEXEC, MSG_PEEK, MSG_DONTWAIT, MSG_WAITALL,
  MSG_NOSIGNAL, AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST, AI_V4MAPPED, AI_ALL, AI_ADDRCONFIG, AI_NUMERICSERV, SOL_SOCKET, SOL_IP, SOL_TCP, SOL_UDP,
  IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF,
  SO_RCVBUF, SO_KEEPALIVE, SO_OOBINLINE, SO_PRIORITY, SO_LINGER, SO_REUSEPORT, SO_ACCEPTCONN, SO_PROTOCOL, SO_DOMAIN, TCP_NODELAY, TCP_CORK,
  TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT, TCP_QUICKACK, TCP_USER_TIMEOUT, TCP_FASTOPEN, IP_TOS, IP_TTL, IP_MULTICAST_TTL, IP_MULTICAST_LOOP,
  IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP, IPV6_V6ONLY, SHUT_RD, SHUT_WR, SHUT_RDWR, SOMAXCONN, INADDR_ANY, INADDR_BROADCAST, INADDR_LOOPBACK,
  NI_NUMERICHOST, NI_NUMERICSERV, NI_NOFQDN, NI_NAMEREQD, NI_DGRAM, EAI_BADFLAGS, EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_FAMILY, EAI_SOCKTYPE,
  EAI_SERVICE, EAI_MEMORY, has_ipv6,
} from "./constants.ts";
export { create_connection, create_server, has_dualstack_ipv6, socketpair } from "./connections.ts";
export { getdefaulttimeout, setdefaulttimeout } from "./defaults.ts";
export { AddressFamily, AddressInfo, MsgFlag, SocketKind } from "./enums.ts";
export { htonl, htons, inet_aton, inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs } from "./inet.ts";
export { getaddrinfo, getfqdn, gethostbyname, gethostbyname_ex, gethostname, getnameinfo, getservbyname, getservbyport } from "./lookup.ts";
export { socket, socket as SocketType } from "./socket.ts";
