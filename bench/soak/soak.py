"""A thousand clients, a million messages, and clients that reset their connection: nothing lost, nothing leaked."""
import asyncio
import os
import random
import sys
import time

CLIENTS = 1000
MESSAGES = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000


def resident():
    """Bytes in memory, where the system tells."""
    if not os.path.exists("/proc/self/statm"):
        return 0
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


class Tally:
    def __init__(self):
        self.served = 0
        self.answered = 0
        self.resets = 0
        self.wrong = 0
        self.open = 0
        self.memory = []


async def echo(reader, writer, tally):
    tally.open += 1
    try:
        while line := await reader.readline():
            tally.served += 1
            writer.write(line)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        tally.open -= 1
        writer.close()
        try:
            await writer.wait_closed()
        except ConnectionError:
            pass


async def client(port, number, count, tally):
    chance = random.Random(number)
    left = count
    while left > 0:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while left > 0:
            message = f"{number}:{left}\n".encode()
            writer.write(message)
            await writer.drain()
            answer = await reader.readline()
            if answer != message:
                tally.wrong += 1
            tally.answered += 1
            left -= 1
            if chance.random() < 0.002:
                tally.resets += 1
                writer.transport.abort()
                break
        else:
            writer.close()
            await writer.wait_closed()


async def watch(tally):
    step = MESSAGES // 20
    wanted = step
    while wanted <= MESSAGES:
        await asyncio.sleep(0.05)
        if tally.answered >= wanted:
            tally.memory.append(resident())
            wanted += step


async def main():
    tally = Tally()
    server = await asyncio.start_server(lambda reader, writer: echo(reader, writer, tally), "127.0.0.1", 0, backlog=1024)
    port = server.sockets[0].getsockname()[1]
    watcher = asyncio.create_task(watch(tally))
    await asyncio.gather(*(client(port, number, MESSAGES // CLIENTS, tally) for number in range(CLIENTS)))
    await watcher
    server.close()
    await server.wait_closed()
    for _ in range(100):
        if tally.open == 0:
            break
        await asyncio.sleep(0.02)
    print("answered", tally.answered, "wrong", tally.wrong, "left open", tally.open, "lost", tally.answered - tally.served)
    print("tasks left", len(asyncio.all_tasks()) - 1)
    print("metric resets", tally.resets)
    half = tally.memory[len(tally.memory) // 2:]
    print("metric MB after warm-up", tally.memory[len(tally.memory) // 4] // 2**20)
    print("metric MB at the end", tally.memory[-1] // 2**20)
    print("metric growth of the second half", max(half) / min(half) if min(half) else 1)


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    asyncio.run(main())
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
