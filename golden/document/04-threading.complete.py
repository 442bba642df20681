import threading
import time

urls = [f"http://site/{n}" for n in range(10)]
results = [None] * len(urls)


def fetch(url):
    time.sleep(1)  # Simulate I/O
    return f"Result from {url}"


def store(index, url):
    results[index] = fetch(url)


started = time.perf_counter()

# 10 threads for 10 URLs
threads = []
for index, url in enumerate(urls):
    t = threading.Thread(target=store, args=(index, url))
    threads.append(t)
    t.start()

for t in threads:
    t.join()

elapsed = time.perf_counter() - started
print(*results, sep="\n")
print("about one second:", 0.9 < elapsed < 5.0)
