import { coroutine_function } from "../../core/coroutine/protocol.ts";
import { caught, OSError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { buffer_text } from "../../builtins/bytes/buffer.ts";
import { host_spawn, type HostCommand, type HostStream } from "../../platform/child.ts";
import { get_running_loop } from "../events/get_running_loop.ts";
import { plain_os_error } from "../sockets/HostChannel.ts";
import { DEFAULT_LIMIT } from "../streams/StreamReader.ts";
import { Process } from "./Process.ts";
import { ProcessProtocol } from "./ProcessProtocol.ts";
import { ProcessTransport } from "./ProcessTransport.ts";

export const PIPE = -1;
export const STDOUT = -2;
export const DEVNULL = -3;

/** Keyword arguments of `create_subprocess_exec`. */
export interface ProcessOptions {
  stdin?: Py;
  stdout?: Py;
  stderr?: Py;
  limit?: Py;
  cwd?: Py;
  env?: Py;
  start_new_session?: Py;
}

/**
 * Python's `asyncio.create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=65536, **kwds)`
 *
 * @param program its name or path
 * @param args its arguments, then possibly keywords
 * @returns a promise of the process
 * @throws FileNotFoundError, PermissionError
 * @example const process = await asyncio.create_subprocess_exec("ls", "-l", { stdout: asyncio.PIPE });
 */
export const create_subprocess_exec: (program: Py, ...args: Py[]) => Promise<Process> = /* @__PURE__ */ coroutine_function(
  async function create_subprocess_exec(program: Py, ...args: Py[]): Promise<Process> {
    const options: ProcessOptions = is_keywords(args.at(-1)) ? args.pop() : {};
    return start([text_of(program), ...args.map(text_of)], options);
  },
);

/**
 * Python's `asyncio.create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=65536, **kwds)`
 *
 * @param cmd a command line for `/bin/sh`
 * @returns a promise of the process
 * @example const process = await asyncio.create_subprocess_shell("ls | wc -l", undefined, asyncio.PIPE);
 */
export const create_subprocess_shell: (cmd: Py, stdin?: Py, stdout?: Py, stderr?: Py, limit?: Py, options?: ProcessOptions) => Promise<Process> = /* @__PURE__ */ coroutine_function(
  async function create_subprocess_shell(cmd: Py, stdin?: Py, stdout?: Py, stderr?: Py, limit?: Py, options: ProcessOptions = {}): Promise<Process> {
    const given: Py[] = [stdin, stdout, stderr, limit, options];
    const keywords: ProcessOptions = given.find(is_keywords) ?? {};
    const [a, b, c, d] = given.map((each: Py) => (is_keywords(each) ? undefined : each));
    if (typeof cmd !== "string" && buffer_text(cmd) === undefined) throw new ValueError("cmd must be a string");
    return start(text_of(cmd), { ...keywords, ...present({ stdin: a, stdout: b, stderr: c, limit: d }) });
  },
);

function present(options: ProcessOptions): ProcessOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

async function start(command: HostCommand["command"], options: ProcessOptions): Promise<Process> {
  const loop = get_running_loop();
  const protocol = new ProcessProtocol(Number(options.limit ?? DEFAULT_LIMIT), loop);
  const cwd = (options.cwd ?? null) === null ? null : text_of(options.cwd);
  let child;
  try {
    child = await host_spawn({
      command, cwd,
      streams: [stream_of(options.stdin), stream_of(options.stdout), stream_of(options.stderr)],
      env: environment(options.env ?? null),
      new_session: options.start_new_session === true,
    });
  } catch (thrown) {
    const error = plain_os_error(caught(thrown));
    if (!(error instanceof OSError)) throw error;
    throw new OSError(error.errno, error.strerror, typeof command === "string" ? "/bin/sh" : command[0]);
  }
  const waiter = loop.create_future<null>();
  const transport = new ProcessTransport(loop, child, protocol, waiter);
  try {
    await waiter.promise();
  } catch (error) {
    transport.close();
    await transport._wait();
    throw error;
  }
  return new Process(transport, protocol, loop);
}

function stream_of(given: Py): HostStream {
  if (given === undefined || given === null) return "inherit";
  const number = typeof given === "number" ? given : Number(given.fileno());
  if (number === PIPE) return "pipe";
  if (number === STDOUT) return "stdout";
  return number === DEVNULL ? "ignore" : number;
}

function environment(env: Py): Record<string, string> | null {
  if (env === null) return null;
  const found: Record<string, string> = {};
  for (const [key, value] of env instanceof Map ? env : Object.entries(env)) found[text_of(key)] = text_of(value);
  return found;
}

function text_of(x: Py): string {
  const text: Py = typeof x === "string" ? x : (buffer_text(x) ?? x?.__fspath__?.());
  if (typeof text !== "string") throw new TypeError(`expected str, bytes or os.PathLike object, not ${type_name(x)}`);
  return text;
}
