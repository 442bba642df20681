"""A bound method taken twice is the same: handlers can be removed again, and are keys of dicts."""
import asyncio


class Bus:
    def __init__(self):
        self.handlers = []

    def subscribe(self, handler):
        if handler not in self.handlers:
            self.handlers.append(handler)

    def unsubscribe(self, handler):
        self.handlers.remove(handler)

    async def publish(self, text):
        for handler in list(self.handlers):
            await handler(text)


class Listener:
    def __init__(self, bus, name):
        self.bus = bus
        self.name = name
        bus.subscribe(self.on_text)
        bus.subscribe(self.on_text)

    async def on_text(self, text):
        print(self.name, "got", text)
        if text == "stop":
            self.bus.unsubscribe(self.on_text)


async def main():
    bus = Bus()
    a, b = Listener(bus, "a"), Listener(bus, "b")
    await bus.publish("hello")
    await bus.publish("stop")
    await bus.publish("nobody hears")
    print(len(bus.handlers), a.on_text == a.on_text, a.on_text == b.on_text, len({a.on_text, a.on_text, b.on_text}))
    print(a.on_text.__name__, a.on_text.__self__ is a, {b.on_text: "kept"}[b.on_text])


asyncio.run(main())
