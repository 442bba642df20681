import threading, time, queue


def worker(name, q, out):
    while True:
        item = q.get()
        if item is None:
            break
        time.sleep(0.01 * item)
        out.append(item)
        print("did", item)
        q.task_done()


def main():
    q = queue.Queue()
    out = []
    threads = [threading.Thread(target=worker, args=(n, q, out), name=f"w{n}") for n in range(2)]
    for t in threads:
        t.start()
    print("alive", [t.is_alive() for t in threads])
    for item in (1, 4, 2):
        q.put(item)
    q.join()
    for _ in threads:
        q.put(None)
    for t in threads:
        t.join()
    print(sorted(out), [t.is_alive() for t in threads])


main()
lock = threading.Lock()
log = []


def locked(name):
    with lock:
        log.append(name + "+")
        time.sleep(0.01)
        log.append(name + "-")


threads = [threading.Thread(target=locked, args=(n,), name=f"locker-{n}") for n in "abc"]
for t in threads:
    t.start()
print(threads[0].name, lock.locked(), lock.acquire(False), lock.acquire(timeout=0.001))
for t in threads:
    t.join()
print(" ".join(log), lock.locked())
print(threading.current_thread().name, threading.main_thread() is threading.current_thread())
