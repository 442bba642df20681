"""json.dumps of records: plain, sorted and indented."""
import json
import time


def records():
    return [
        {"id": n, "name": f"user {n}", "score": n / 3, "tags": ["a", "b", str(n % 7)], "active": n % 2 == 0, "parent": None, "text": "h\u00e9llo \"w\u00f6rld\"\n"}
        for n in range(4000)
    ]


def main():
    data = records()
    size = 0
    for _ in range(16):
        size += len(json.dumps(data))
        size += len(json.dumps(data, sort_keys=True, separators=(",", ":")))
    size += len(json.dumps(data, indent=2, ensure_ascii=False))
    print(size)


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
