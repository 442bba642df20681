import threading, time

log = []
condition = threading.Condition()
items = []


def consumer(name):
    with condition:
        condition.wait_for(lambda: items)
        log.append(f"{name} took {items.pop(0)}")


def producer():
    for n in range(2):
        time.sleep(0.01)
        with condition:
            items.append(n)
            condition.notify()


threads = [threading.Thread(target=consumer, args=("c1",)), threading.Thread(target=consumer, args=("c2",)), threading.Thread(target=producer)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)

event = threading.Event()


def waiter():
    print("wait", event.wait(0.005))
    print("wait", event.wait())


t = threading.Thread(target=waiter)
t.start()
time.sleep(0.02)
event.set()
t.join()

barrier = threading.Barrier(3)
order = []


def party():
    order.append(barrier.wait())


threads = [threading.Thread(target=party) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(order))

timer = threading.Timer(0.01, print, ["timer"])
timer.start()
cancelled = threading.Timer(0.01, print, ["never"])
cancelled.start()
cancelled.cancel()
timer.join()

rlock = threading.RLock()
with rlock:
    with rlock:
        print("twice")
semaphore = threading.Semaphore(2)
active = peak = 0


def limited():
    global active, peak
    with semaphore:
        active += 1
        peak = max(peak, active)
        time.sleep(0.005)
        active -= 1


threads = [threading.Thread(target=limited) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("peak", peak)
data = threading.local()
data.x = 1


def other():
    data.x = 2
    print("other", data.x)


t = threading.Thread(target=other)
t.start()
t.join()
print("main", data.x)


class Counter(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def run(self):
        for i in range(self.n):
            time.sleep(0.001)
        self.total = self.n


c = Counter(3)
c.start()
c.join()
print(c.total)


def fails():
    raise ValueError("in thread")


t = threading.Thread(target=fails)
t.start()
t.join()


def daemon():
    while True:
        time.sleep(0.01)


threading.Thread(target=daemon, daemon=True).start()
print("end")
