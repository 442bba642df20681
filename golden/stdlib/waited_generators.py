"""Generator expressions whose items block: results of threads that sum, sorted, any and their like go over."""
import time
from concurrent.futures import ThreadPoolExecutor

def work(n):
    time.sleep(0.01)
    return n * n

with ThreadPoolExecutor(4) as pool:
    futures = [pool.submit(work, i) for i in range(4)]
    print(sum(f.result() for f in futures))

    print(max(f.result() for f in futures), min(f.result() for f in futures))
    print(list(f.result() for f in futures), tuple(f.result() for f in futures), set(f.result() for f in futures))
    print(", ".join(str(f.result()) for f in futures))
    print(any(f.result() > 3 for f in futures), all(f.result() > 3 for f in futures))
    print(dict((f.result(), i) for i, f in enumerate(futures)))
    total = 0
    for r in (f.result() for f in futures):
        total += r
    print(total)
    a, *rest = (f.result() for f in futures)
    print(a, rest)
    print({f.result(): 1 for f in futures}, {f.result() for f in futures}, [f.result() for f in futures])
    print(*(f.result() for f in futures))
    print(sorted(f.result() for f in futures))
