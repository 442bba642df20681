import { SocketTransport } from "../transports/SocketTransport.ts";

/** The transport of a pipe: the end of writing is the end of it. */
export class PipeTransport extends SocketTransport {
  static override readonly __name__: string = "_UnixPipeTransport";
  static override readonly __module__: string = "asyncio.unix_events";

  override write_eof(): void {
    this.close();
  }
}
