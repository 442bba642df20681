import asyncio, threading, time
from concurrent.futures import ThreadPoolExecutor


def blocking(n):
    time.sleep(0.01 * n)
    print("blocking", n, threading.current_thread() is threading.main_thread())
    return n * n


async def ticker(log):
    for n in range(3):
        log.append(f"tick{n}")
        await asyncio.sleep(0.008)


async def main():
    log = []
    task = asyncio.create_task(ticker(log))
    print(await asyncio.to_thread(blocking, 2))
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(loop.run_in_executor(None, blocking, 3), loop.run_in_executor(None, blocking, 1)))
    await task
    print(log)
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as exc:
        print("ValueError", exc)


asyncio.run(main())

loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, name="loop")
thread.start()


async def work(n):
    await asyncio.sleep(0.01)
    return threading.current_thread().name, n


futures = [asyncio.run_coroutine_threadsafe(work(n), loop) for n in range(3)]
print([f.result() for f in futures])
loop.call_soon_threadsafe(loop.stop)
thread.join()
print("stopped", loop.is_running())
loop.close()

with ThreadPoolExecutor(max_workers=2) as pool:
    jobs = [pool.submit(blocking, n) for n in (3, 1, 1)]
    print([j.result() for j in jobs])
