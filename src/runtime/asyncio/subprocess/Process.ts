import { BrokenPipeError, ConnectionResetError } from "../../core/exceptions/index.ts";
import { tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import type { Bytes } from "../../builtins/bytes/Bytes.ts";
import type { StreamReader } from "../streams/StreamReader.ts";
import type { StreamWriter } from "../streams/StreamWriter.ts";
import { gather } from "../tasks/gather.ts";
import type { ProcessProtocol } from "./ProcessProtocol.ts";
import type { ProcessTransport } from "./ProcessTransport.ts";

/**
 * Python's `asyncio.subprocess.Process`: a process that `create_subprocess_exec` or `create_subprocess_shell` has started.
 *
 * @example const [out] = await process.communicate(); print(process.returncode);
 */
export class Process {
  static readonly __module__ = "asyncio.subprocess";
  static readonly __coroutines__ = ["wait", "communicate"];
  readonly #transport: ProcessTransport;
  /** Its standard input, if that is a pipe. */
  readonly stdin: StreamWriter | null;
  readonly stdout: StreamReader | null;
  readonly stderr: StreamReader | null;
  readonly pid: number;

  constructor(transport: ProcessTransport, protocol: ProcessProtocol, _loop: Py) {
    this.#transport = transport;
    this.stdin = protocol.stdin;
    this.stdout = protocol.stdout;
    this.stderr = protocol.stderr;
    this.pid = transport.get_pid();
  }

  /** `Process.returncode`: null while it runs, below zero if a signal ended it. */
  get returncode(): number | null {
    return this.#transport.get_returncode();
  }

  /** `Process.wait()` @returns a promise of the exit status @example await process.wait() // 0 */
  wait(): Promise<number> {
    return this.#transport._wait();
  }

  /** `Process.send_signal(signal)` @throws ProcessLookupError when it is over @example process.send_signal(2) */
  send_signal(signal: Py): void {
    this.#transport.send_signal(signal);
  }

  /** `Process.terminate()` @throws ProcessLookupError when it is over @example process.terminate() */
  terminate(): void {
    this.#transport.terminate();
  }

  /** `Process.kill()` @throws ProcessLookupError when it is over @example process.kill() */
  kill(): void {
    this.#transport.kill();
  }

  /**
   * `Process.communicate(input=None)`: writes, reads everything, and waits for the end.
   *
   * @param input bytes for its standard input
   * @returns a promise of `(stdout, stderr)`, null for what is no pipe
   * @example const [out, err] = await process.communicate(bytes_of("hello"));
   */
  async communicate(input: Py = null): Promise<readonly [Bytes | null, Bytes | null]> {
    const nothing = async (): Promise<null> => null;
    const { stdin, stdout, stderr } = this;
    const [, out, err] = await gather(
      stdin === null ? nothing : () => this.#feed(stdin, input),
      stdout === null ? nothing : () => this.#read(stdout, 1),
      stderr === null ? nothing : () => this.#read(stderr, 2),
    );
    await this.wait();
    return tuple(out, err);
  }

  async #feed(stdin: StreamWriter, input: Py): Promise<null> {
    try {
      if (input !== null) stdin.write(input);
      await stdin.drain();
    } catch (error) {
      // A process need not read what it is given.
      if (!(error instanceof BrokenPipeError || error instanceof ConnectionResetError)) throw error;
    }
    stdin.close();
    return null;
  }

  async #read(stream: StreamReader, fd: number): Promise<Bytes> {
    const pipe = this.#transport.get_pipe_transport(fd);
    const output = await stream.read();
    pipe?.close();
    return output;
  }

  __repr__(): string {
    return `<Process ${this.pid}>`;
  }
}
