import { set_stdout } from "../../../src/runtime/platform/index.ts";

/** Runs something and gives back what it printed. */
export async function printed(run: () => Promise<unknown>): Promise<string> {
  let text = "";
  const before: unknown = set_stdout({ write: (piece: string) => (text += piece) });
  try {
    await run();
  } finally {
    set_stdout(before);
  }
  return text;
}

interface Manager<T> {
  __aenter__(): Promise<T>;
  __aexit__(type: unknown, error: unknown, traceback: unknown): Promise<unknown>;
}

/** The general form of `async with`, as emitted code uses it. */
export async function enter_async<T>(manager: Manager<T>) {
  const value = await manager.__aenter__();
  let left = false;
  return {
    value,
    async failed(error: unknown): Promise<void> {
      left = true;
      if (!(await manager.__aexit__(error instanceof Error ? error.constructor : null, error, null))) throw error;
    },
    async exit(): Promise<void> {
      if (!left) await manager.__aexit__(null, null, null);
    },
  };
}
