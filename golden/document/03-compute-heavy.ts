import { type Int, map, range, sum } from "py2ts-runtime";

// CPU-bound work - use multiprocessing instead
function compute_heavy(): Int {
  return sum(map((i) => i * i, range(10_000_000)));
}

// Simple scripts with few I/O operations
// Code that needs true parallelism
