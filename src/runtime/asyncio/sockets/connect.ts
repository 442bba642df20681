import { type BaseException, OSError } from "../../core/exceptions/index.ts";
import { repr } from "../../builtins/repr/index.ts";
import { host_connect, type HostAddress } from "../../platform/net.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { type Channel } from "./Channel.ts";
import { family_of, HostChannel, plain_os_error, python_address } from "./HostChannel.ts";
import { Listener } from "./Listener.ts";
import type { InternetAddress } from "./resolve.ts";

/**
 * Connects a stream socket.
 *
 * @param from the local address to bind to, or null
 * @returns a promise of the connected socket
 * @throws OSError "[Errno 111] Connect call failed ('127.0.0.1', 1)"
 */
export async function connect(loop: EventLoop, to: HostAddress, from: InternetAddress | null = null): Promise<Channel> {
  const channel = start_connection(to, from);
  // A socket file is connected at once, a network address when the loop has seen it.
  if ("path" in to && channel.remote !== null) return channel;
  const future = loop.create_future<null>();
  const selector = loop._selector;
  const handle = selector.add_writer(channel, () => {
    if (future.done()) return;
    const error = channel.take_error();
    if (error === null) future.set_result(null);
    else future.set_exception(failure(error, to));
  });
  future._on_done(() => {
    if (!handle.cancelled()) selector.remove_writer(channel);
  });
  try {
    await future.promise();
  } catch (error) {
    selector.remove_writer(channel);
    channel.close();
    throw error;
  }
  return channel;
}

function failure(error: Error, to: HostAddress): BaseException {
  const known = plain_os_error(error);
  if ("path" in to || !(known instanceof OSError)) return known;
  return new OSError(known.errno, `Connect call failed ${repr(python_address(to))}`);
}

/**
 * Begins to connect a stream socket. Within the process it is connected at once.
 *
 * @param fd a number that is taken already
 */
export function start_connection(to: HostAddress, from: HostAddress | null, fd?: number): Channel {
  const listener = Listener.at(to);
  if (listener !== null) return listener.connect(to, from, fd);
  return new HostChannel(host_connect(to, from !== null && "port" in from ? from : null), family_of(to), false, fd);
}
