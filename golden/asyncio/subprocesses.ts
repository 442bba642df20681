/** Child processes with pipes. */

import {
  aiter,
  awaitable,
  bytes_of,
  call_method,
  contains,
  coroutine,
  eq,
  FileNotFoundError,
  getattr,
  getitem,
  gt,
  type Int,
  int,
  map,
  mul,
  print,
  ProcessLookupError,
  str_encode,
  TimeoutError,
  tuple,
  unpack,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

const PIPE = -1;

async function shell(): Promise<null> {
  let process = await asyncio.create_subprocess_shell(
    "echo out; echo err >&2; exit 3",
    undefined,
    PIPE,
    PIPE,
  );
  print(
    getattr(process, "returncode"),
    gt(getattr(process, "pid"), 0),
    getattr(process, "stdin"),
  );
  const [out, err] = unpack(
    await awaitable(call_method(process, "communicate")),
    2,
  );
  print(out, err, getattr(process, "returncode"));
  print(await awaitable(call_method(process, "wait")));
  process = await asyncio.create_subprocess_shell(
    "echo out; echo err >&2",
    undefined,
    PIPE,
    -2,
  );
  print(
    await awaitable(call_method(process, "communicate")),
    getattr(process, "returncode"),
  );
  process = await asyncio.create_subprocess_shell(
    "echo nobody hears",
    undefined,
    -3,
  );
  print(
    await awaitable(call_method(process, "communicate")),
    getattr(process, "returncode"),
  );
  return null;
}

async function program(): Promise<null> {
  let process = await asyncio.create_subprocess_exec("cat", "-", {
    stdin: PIPE,
    stdout: PIPE,
  });
  print(
    eq(
      getitem(
        await awaitable(
          call_method(process, "communicate", mul(bytes_of("x"), 300_000)),
        ),
        0,
      ),
      mul(bytes_of("x"), 300_000),
    ),
  );
  process = await asyncio.create_subprocess_exec("cat", {
    stdin: PIPE,
    stdout: PIPE,
  });
  for (const word of tuple("one", "two")) {
    call_method(getattr(process, "stdin"), "write", str_encode(`${word}\n`));
    await awaitable(call_method(getattr(process, "stdin"), "drain"));
    print(await awaitable(call_method(getattr(process, "stdout"), "readline")));
  }
  call_method(getattr(process, "stdin"), "close");
  await awaitable(call_method(getattr(process, "stdin"), "wait_closed"));
  print(
    await awaitable(call_method(getattr(process, "stdout"), "read")),
    await awaitable(call_method(process, "wait")),
  );
  const env = new Map([
    ["WORD", "hello"],
    ["PATH", "/bin:/usr/bin"],
  ]);
  process = await asyncio.create_subprocess_exec(
    "sh",
    "-c",
    "echo $WORD; pwd",
    { stdout: PIPE, cwd: "/tmp", env },
  );
  for await (const line of aiter(getattr(process, "stdout"), "kept")) {
    print(call_method(call_method(line, "decode"), "strip"));
  }
  print(await awaitable(call_method(process, "wait")));
  return null;
}

async function signals(): Promise<null> {
  let process: any;
  for (const stop of tuple("terminate", "kill")) {
    process = await asyncio.create_subprocess_exec("sleep", "30");
    if (stop === "terminate") {
      call_method(process, "terminate");
    } else {
      call_method(process, "kill");
    }
    print(
      stop,
      await awaitable(call_method(process, "wait")),
      getattr(process, "returncode"),
    );
  }
  process = await asyncio.create_subprocess_exec("sleep", "30");
  call_method(process, "send_signal", 2);
  print(await awaitable(call_method(process, "wait")));
  try {
    call_method(process, "kill");
  } catch (error2) {
    if (!(error2 instanceof ProcessLookupError)) {
      throw error2;
    }
    print("it is over");
  }
  process = await asyncio.create_subprocess_exec("sleep", "30", {
    stdout: PIPE,
  });
  try {
    await asyncio.wait_for(call_method(process, "communicate"), 0.05);
  } catch (error2) {
    if (!(error2 instanceof TimeoutError)) {
      throw error2;
    }
    call_method(process, "kill");
    print("too slow", await awaitable(call_method(process, "wait")));
  }
  return null;
}

async function failing(): Promise<null> {
  try {
    await asyncio.create_subprocess_exec("no-such-program-here", "x");
  } catch (error) {
    if (!(error instanceof FileNotFoundError)) {
      throw error;
    }
    print(error);
  }
  const process = await asyncio.create_subprocess_shell(
    "no-such-program-here",
    undefined,
    undefined,
    PIPE,
  );
  const [_, err] = unpack(
    await awaitable(call_method(process, "communicate")),
    2,
  );
  const value = bytes_of("not found");
  print(contains(err, value), getattr(process, "returncode"));
  return null;
}

async function together(): Promise<null> {
  async function run(n: number): Promise<Int> {
    const process = await asyncio.create_subprocess_shell(
      `sleep 0.0${n}; echo ${n}`,
      undefined,
      PIPE,
    );
    const [out, _] = unpack(
      await awaitable(call_method(process, "communicate")),
      2,
    );
    return int(out);
  }

  print(await asyncio.gather(...map((n) => coroutine(run, n), tuple(3, 1, 2))));
  return null;
}

async function main(): Promise<void> {
  for (const part of tuple(shell, program, signals, failing, together)) {
    print("---", getattr(part, "__name__"));
    await part();
  }
}

await asyncio.run(main);
