# CPU-bound work - use multiprocessing instead
def compute_heavy():
    return sum(i * i for i in range(10_000_000))

# Simple scripts with few I/O operations
# Code that needs true parallelism
