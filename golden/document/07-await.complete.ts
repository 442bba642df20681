import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

async function some_async_operation(): Promise<Map<string, number>> {
  print("operation starts");
  await asyncio.sleep(0.01);
  print("operation ends");
  return new Map([["answer", 42]]);
}

async function fetch_data(): Promise<Map<string, number>> {
  const result = await some_async_operation(); // Pause here
  return result; // Resume when done
}

async function other(): Promise<void> {
  print("the loop is free meanwhile");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(() => other());
  print(await fetch_data());
  await task.promise();
}

await asyncio.run(main);
