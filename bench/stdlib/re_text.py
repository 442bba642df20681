"""Regular expressions over a text of a megabyte."""
import re
import time


def make_text():
    lines = []
    for n in range(28000):
        lines.append(f"2024-{n % 12 + 1:02}-{n % 28 + 1:02} host{n % 50} user{n}@example{n % 9}.org took {n * 7 % 1000}.{n % 10}ms status={200 + n % 5}")
    return "\n".join(lines)


def main():
    text = make_text()
    print(len(text))
    print(len(re.findall(r"\b\w+@\w+\.org\b", text)))
    print(sum(int(m.group("status")) for m in re.finditer(r"status=(?P<status>\d+)", text)))
    print(len(re.sub(r"(\d+)\.(\d)ms", r"\2-\1", text)))
    print(len(re.sub(r"host(\d+)", lambda m: f"<{m.group(1)}>", text)))
    print(len(re.split(r"[\s=]+", text)))
    pattern = re.compile(r"^(\d{4})-(\d\d)-(\d\d) (host\d+) (\S+) took ([\d.]+)ms", re.MULTILINE)
    print(sum(float(m[6]) for m in pattern.finditer(text)))
    found = 0
    for line in text.split("\n"):
        if pattern.match(line) and re.search(r"user\d*7@", line):
            found += 1
    print(found)


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
