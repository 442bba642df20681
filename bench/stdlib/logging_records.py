"""A hundred thousand records through a hierarchy, half of them below the level."""
import io
import logging
import time


def main():
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)-8s %(name)s: %(message)s"))
    root = logging.getLogger("app")
    root.setLevel(logging.INFO)
    root.propagate = False
    root.addHandler(handler)
    log = logging.getLogger("app.worker.one")
    for number in range(50_000):
        log.info("item %d of %s", number, "many")
        log.debug("not shown %d", number)
    print(len(stream.getvalue()), stream.getvalue().splitlines()[-1])


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
