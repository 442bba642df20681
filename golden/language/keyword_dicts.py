"""Dicts of keyword arguments find the parameters of known functions, of classes in variables, and of base constructors."""
import asyncio


def connect(host, port=80, *, secure=False):
    return f"{'https' if secure else 'http'}://{host}:{port}"


class Job:
    def __init__(self, name, priority=1, **options):
        self.name = name
        self.priority = priority
        self.options = options

    @classmethod
    def from_dict(cls, data):
        return cls(**data)

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, {self.priority}, {self.options})"


class Mail(Job):
    def __init__(self, name, to="nobody", **options):
        super().__init__(name, **options)
        self.to = to


REGISTRY = {"job": Job, "mail": Mail}


def create(kind, **kwargs):
    return REGISTRY[kind](**kwargs)


async def start(factory, *args, **kwargs):
    await asyncio.sleep(0)
    return factory(*args, **kwargs)


async def main():
    print(connect(**{"host": "example.org", "secure": True}))
    print(connect("example.org", **{"port": 8080}))
    print(Job.from_dict({"name": "a", "retries": 3}))
    mail = Mail("m", to="you", priority=5, urgent=True)
    print(mail, mail.to)
    print(create("job", name="b", priority=2))
    print(create("mail", name="c", to="me", x=1))
    for factory in (Job, Mail, connect):
        print(await start(factory, "d"))
    print(await start(Mail, "e", to="all", priority=9))
    try:
        connect(**{"hots": "x"})
    except TypeError as error:
        print(error)
    try:
        create("job", priority=2)
    except TypeError as error:
        print(error)


asyncio.run(main())
