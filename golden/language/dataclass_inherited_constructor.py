from dataclasses import dataclass, field


@dataclass
class Base:
    x: float
    y: float = 0.0


class Sub(Base):
    pass


class Deep(Sub):
    z = 1


print(Sub(2.0), Deep(3.0, 4.0))
match Sub(5.0):
    case Base(a, b):
        print(a, b)
print([Deep(1.0)], {"k": Sub(7.0, 8.0)}, f"{Sub(1.0)}")


@dataclass
class Task:
    name: str
    priority: int
    inbox: list[str] = field(default_factory=list)

    def run(self) -> None:
        self.priority += len(self.inbox.pop())


class Worker(Task):
    pass


worker = Worker("a", 10)
worker.inbox.append("abc")
worker.run()
print(worker)
