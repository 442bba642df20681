import { coroutine, unbound } from "py2ts-runtime";

async function my_coroutine(): Promise<string> {
  return "Hello";
}

// Calling returns a coroutine object, not the result
const coro = coroutine(my_coroutine); // <coroutine object>

// Must be awaited or run
const result = unbound("asyncio").run(coroutine(my_coroutine)); // "Hello"
