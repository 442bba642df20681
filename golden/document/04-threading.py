import threading
import time

def fetch(url):
    time.sleep(1)  # Simulate I/O
    return f"Result from {url}"

# 10 threads for 10 URLs
threads = []
for url in urls:
    t = threading.Thread(target=fetch, args=(url,))
    threads.append(t)
    t.start()

for t in threads:
    t.join()
