from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    futures = [pool.submit(pow, n, 2) for n in range(3)]
    results = (future.result() for future in futures)
    print(next(results), list(results))
