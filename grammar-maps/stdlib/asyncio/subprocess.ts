/** Child processes. */
import { attribute, cls, fn } from "../../../src/maps/define.ts";

const more = "cwd: object = None, env: object = None, start_new_session: bool = False";

export const processes = {
  create_subprocess_exec: fn(`async (program: object, *args: object, stdin: object = None, stdout: object = None, stderr: object = None, limit: small = 65536, ${more}) -> Process`),
  create_subprocess_shell: fn(`async (cmd: str | bytes, stdin: object = None, stdout: object = None, stderr: object = None, limit: small = 65536, *, ${more}) -> Process`),
};

export const subprocess = {
  ...processes,
  PIPE: attribute("small", { as: "-1" }),
  STDOUT: attribute("small", { as: "-2" }),
  DEVNULL: attribute("small", { as: "-3" }),
  Process: cls("Process", "(transport: object, protocol: object, loop: AbstractEventLoop) -> None", {
    stdin: attribute("StreamWriter | None"),
    stdout: attribute("StreamReader | None"),
    stderr: attribute("StreamReader | None"),
    pid: attribute("small"),
    returncode: attribute("small | None"),
    wait: fn("async () -> small"),
    communicate: fn("async (input: bytes | bytearray | memoryview | None = None) -> tuple[bytes | None, bytes | None]"),
    send_signal: fn("(signal: small) -> None"),
    terminate: fn("() -> None"),
    kill: fn("() -> None"),
  }, { refused: "a process is started by create_subprocess_exec or create_subprocess_shell" }),
};
