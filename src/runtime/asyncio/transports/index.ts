export { BaseProtocol, BufferedProtocol, DatagramProtocol, Protocol, SubprocessProtocol } from "./protocols.ts";
export { TransportSocket } from "../sockets/TransportSocket.ts";
export { DatagramTransport } from "./DatagramTransport.ts";
export { Server, Server as AbstractServer } from "./Server.ts";
export { BaseTransport, ReadTransport, Transport, WriteTransport } from "./Transport.ts";
