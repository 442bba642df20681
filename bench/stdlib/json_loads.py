"""json.loads of the same records."""
import json
import time


def records():
    return [
        {"id": n, "name": f"user {n}", "score": n / 3, "tags": ["a", "b", str(n % 7)], "active": n % 2 == 0, "parent": None, "text": "h\u00e9llo \"w\u00f6rld\"\n"}
        for n in range(4000)
    ]


def main():
    text = json.dumps(records())
    total = 0.0
    for _ in range(36):
        for record in json.loads(text):
            total += record["score"]
    print(f"{total:.3f}", json.loads("[1, 1.0, 1e3, 123456789012345678901234567890]"))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
