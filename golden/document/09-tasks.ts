import { awaitable, unbound } from "py2ts-runtime";

async function main(): Promise<void> {
  // Create tasks for concurrent execution
  const task1 = unbound("asyncio").create_task(unbound("fetch")("url1"));
  const task2 = unbound("asyncio").create_task(unbound("fetch")("url2"));

  // Both run concurrently
  const result1 = await awaitable(task1);
  const result2 = await awaitable(task2);
}
