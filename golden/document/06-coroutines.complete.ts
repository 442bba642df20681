import { coroutine, print, type_name } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

async function my_coroutine(): Promise<string> {
  return "Hello";
}

// Calling returns a coroutine object, not the result
const coro = coroutine(my_coroutine); // <coroutine object>
print(type_name(coro), coro.__name__, asyncio.iscoroutine(coro));
coro.close();

// Must be awaited or run
const result = await asyncio.run(my_coroutine); // "Hello"
print(result);
