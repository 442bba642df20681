"""A small operating system: tasks with priorities hand packets to each other."""
import time
from dataclasses import dataclass, field
from typing import Optional


@dataclass
class Packet:
    kind: str
    value: int
    hops: int = 0


@dataclass
class Task:
    name: str
    priority: int
    inbox: list[Packet] = field(default_factory=list)
    handled: int = 0
    waiting: bool = False

    def ready(self) -> bool:
        return not self.waiting and len(self.inbox) > 0

    def run(self, scheduler: "Scheduler") -> None:
        raise NotImplementedError


class Worker(Task):
    def run(self, scheduler: "Scheduler") -> None:
        packet = self.inbox.pop()
        self.handled += 1
        packet.hops += 1
        packet.value = (packet.value * 31 + self.priority) % 10007
        if packet.hops < 8:
            scheduler.send("device" if packet.value % 3 == 0 else "handler", packet)
        else:
            scheduler.finished += packet.value


class Handler(Task):
    def run(self, scheduler: "Scheduler") -> None:
        packet = self.inbox.pop()
        self.handled += 1
        packet.hops += 1
        scheduler.send("worker" if packet.kind == "data" else "device", packet)


class Device(Task):
    def run(self, scheduler: "Scheduler") -> None:
        packet = self.inbox.pop()
        self.handled += 1
        self.waiting = packet.value % 5 == 0
        if self.waiting:
            scheduler.blocked.append(self)
        packet.kind = "data"
        packet.hops += 1
        scheduler.send("worker", packet)


class Scheduler:
    def __init__(self) -> None:
        self.tasks: dict[str, Task] = {}
        self.blocked: list[Task] = []
        self.finished = 0
        self.steps = 0

    def add(self, task: Task) -> None:
        self.tasks[task.name] = task

    def send(self, name: str, packet: Packet) -> None:
        self.tasks[name].inbox.append(packet)

    def next_task(self) -> Optional[Task]:
        best = None
        for task in self.tasks.values():
            if task.ready() and (best is None or task.priority > best.priority):
                best = task
        return best

    def loop(self) -> None:
        while True:
            task = self.next_task()
            if task is None:
                if not self.blocked:
                    return
                self.blocked.pop().waiting = False
                continue
            self.steps += 1
            task.run(self)


def main():
    scheduler = Scheduler()
    scheduler.add(Worker("worker", 10))
    scheduler.add(Handler("handler", 20))
    scheduler.add(Device("device", 30))
    for number in range(60000):
        scheduler.send("worker" if number % 2 else "handler", Packet("data" if number % 3 else "control", number))
    scheduler.loop()
    print(scheduler.finished, scheduler.steps, [task.handled for task in scheduler.tasks.values()])


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
