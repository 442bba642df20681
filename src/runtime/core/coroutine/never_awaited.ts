/** The warning "coroutine 'f' was never awaited", on stderr as CPython prints it. */

/** The names of coroutines that were made and not started yet, by a token that does not keep the coroutine alive. */
const waiting = /* @__PURE__ */ new Map<object, string>();

let registry: FinalizationRegistry<object> | undefined;

/** Notes a coroutine that has not been awaited yet. */
export function expect_await(coroutine: object, name: string): object {
  const token = {};
  waiting.set(token, name);
  registry ??= new FinalizationRegistry(warn);
  registry.register(coroutine, token, token);
  return token;
}

/** Forgets a coroutine that was started or closed. */
export function awaited(token: object): void {
  waiting.delete(token);
  registry?.unregister(token);
}

function warn(token: object): void {
  const name = waiting.get(token);
  if (name === undefined) return;
  waiting.delete(token);
  console.error(`<sys>:0: RuntimeWarning: coroutine '${name}' was never awaited`);
}

/** Warns about all that are left, when the program ends. */
export function warn_never_awaited(): void {
  for (const token of [...waiting.keys()]) warn(token);
}
