"""Dates read, moved and written."""
import time
from datetime import datetime, timedelta, timezone


def main():
    start = datetime(2024, 1, 1, tzinfo=timezone.utc)
    texts = [(start + timedelta(minutes=37 * n, microseconds=n)).isoformat() for n in range(30_000)]
    total = timedelta()
    for text in texts:
        total += datetime.fromisoformat(text) - start
    print(total)
    days = {}
    for text in texts:
        moment = datetime.fromisoformat(text)
        days[moment.date()] = days.get(moment.date(), 0) + 1
    print(len(days), max(days), min(days.values()))
    written = [(start + timedelta(hours=n)).strftime("%d/%m/%Y %H:%M:%S") for n in range(20_000)]
    print(sum(datetime.strptime(text, "%d/%m/%Y %H:%M:%S").hour for text in written))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
