"""The same by task groups; leaves: mixed."""
import asyncio
import time


async def leaf(number: int) -> int:
    if number % 2:
        await asyncio.sleep(0.01)
        return 1
    return sum(1 for n in range(100)) // 100


async def tree(depth: int, number: int) -> int:
    if depth == 0:
        return await leaf(number)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(tree(depth - 1, number * 6 + child)) for child in range(6)]
    return sum(task.result() for task in tasks)


async def main():
    print(await tree(6, 0))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
